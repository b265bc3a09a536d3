/** The Lucene index: its fields, how it is written when Recueil is built, and how it is read. */
package org.recueil.search.index;
