/**
 * Holds a draft against the texts: what it quotes, what it cites, and what is wrong with either. {@link DraftChecker}
 * is the way in, and a {@link Verification} is what it returns. A passage is read as words without typography
 * ({@link org.recueil.quotation.match.Word}), is sought to the letter ({@link org.recueil.quotation.match.LetterSearch}), and, if it stands nowhere, is aligned with the closest
 * text ({@link org.recueil.quotation.match.ClosestText}).
 */
package org.recueil.quotation;
