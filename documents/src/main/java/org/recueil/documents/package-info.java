/** Writes what people take away: each format by a library for it. */
package org.recueil.documents;
