package org.recueil.index;

/**
 * A text with its words as numbers of a vocabulary.
 *
 * @param around the stems of its neighbours
 */
record ReadText(Searchable text, TextWords own, TextWords above, int[] around) {}
