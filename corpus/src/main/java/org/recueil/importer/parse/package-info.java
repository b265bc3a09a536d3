/** Reads the published documents into meetings, themes and paragraphs, with one parser per document. */
package org.recueil.importer.parse;
