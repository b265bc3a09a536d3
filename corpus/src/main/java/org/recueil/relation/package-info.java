/**
 * The words of a text, as everything that compares texts reads them: a {@link org.recueil.relation.Term} is a word by its stem,
 * and {@link org.recueil.relation.TermWeights} say how much it tells.
 */
package org.recueil.relation;
