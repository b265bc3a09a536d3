package org.recueil.reference.value;

/**
 * A reference and where it stands in a text.
 *
 * @param start where it begins, with the words that announce it, in UTF-16 units from 0
 * @param end where it ends, exclusive
 */
public record FoundReference(int start, int end, Reference reference) {}
