/**
 * Joins what the parsers read into a corpus: {@link org.recueil.importer.assembly.CorpusAssembler} resolves citations, and finds the
 * remarks and differences that readers must be told.
 */
package org.recueil.importer.assembly;
