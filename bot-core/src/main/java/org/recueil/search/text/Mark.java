package org.recueil.search.text;

/**
 * A word of a text that a search was looking for.
 *
 * @param start in UTF-16 units from 0
 * @param end exclusive
 */
public record Mark(int start, int end) {}
