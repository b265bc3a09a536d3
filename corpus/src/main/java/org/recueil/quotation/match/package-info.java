/**
 * The official texts as rows of words, and what finds a passage in them: to the letter ({@link
 * org.recueil.quotation.match.LetterSearch}), or in the closest words ({@link
 * org.recueil.quotation.match.ClosestText}). Internal to the check of quotations.
 */
package org.recueil.quotation.match;
