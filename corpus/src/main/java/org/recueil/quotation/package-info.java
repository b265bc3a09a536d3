/**
 * Holds a draft against the texts: what it quotes, what it cites, and what is wrong with either. {@link
 * org.recueil.quotation.DraftChecker} is the face, and a {@link org.recueil.quotation.value.Verification} is what it
 * returns. The room {@code draft} finds the quotations of a draft and whose words it says that they are; the room
 * {@code match} holds them against the texts.
 */
package org.recueil.quotation;
