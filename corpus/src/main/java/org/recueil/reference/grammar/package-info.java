/**
 * The grammar of references, with one class per production; {@link org.recueil.reference.ReferenceParser} writes it
 * out. A {@link org.recueil.reference.grammar.Cursor} moves over {@link org.recueil.reference.grammar.Token}s; the
 * words between numbers are in {@link org.recueil.reference.grammar.ReferenceVocabulary}.
 */
package org.recueil.reference.grammar;
