/** Reads the published documents, one parser for each, into meetings, themes and paragraphs. */
package org.recueil.importer.parse;
