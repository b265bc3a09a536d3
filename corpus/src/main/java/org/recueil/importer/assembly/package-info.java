/**
 * Joins what the parsers read into a corpus. {@link org.recueil.importer.assembly.CorpusAssembler} resolves citations
 * and collects the remarks and differences that readers must know.
 */
package org.recueil.importer.assembly;
