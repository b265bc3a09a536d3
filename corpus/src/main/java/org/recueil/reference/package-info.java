/**
 * References to texts, as people write them. {@link org.recueil.reference.References} is the entry point for other
 * programs: it says what a text refers to in a corpus. {@link org.recueil.reference.ReferenceParser} reads a line that
 * consists of references, {@link org.recueil.reference.ReferenceFinder} finds references in running text,
 * {@link org.recueil.reference.CitationFinder} finds the citations that official texts print,
 * {@link org.recueil.reference.ReferenceResolver} says what a reference names in a corpus, and
 * {@link org.recueil.reference.ReferencePrinter} writes it as a line.
 */
package org.recueil.reference;
