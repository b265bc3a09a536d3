/**
 * The words of a text, as every comparison of texts reads them. A {@link org.recueil.relation.Term} is a word and its
 * stem; {@link org.recueil.relation.TermWeights} says how much it tells.
 */
package org.recueil.relation;
