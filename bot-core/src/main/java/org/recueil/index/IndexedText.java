package org.recueil.index;

/**
 * A text with its words and its profile on the heap, so that it is weighed and marked without reading it again.
 *
 * @param sameness the same number for texts that say the same word for word
 */
record IndexedText(Searchable text, TextWords own, TextWords above, Profile profile, int sameness) {}
