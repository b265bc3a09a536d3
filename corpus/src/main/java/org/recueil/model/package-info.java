/**
 * What the bot knows, as immutable records that check themselves. {@link org.recueil.model.Corpus} holds everything. A
 * {@link org.recueil.model.Meeting} has an {@link org.recueil.model.Instrument}, which carries
 * {@link org.recueil.model.Provision}s; a {@link org.recueil.model.Theme} lists them by their ids;
 * {@link org.recueil.model.Citation} says how they are quoted. Our own suggestions, which are never official, are kept
 * apart in {@link org.recueil.model.Suggestions}.
 */
package org.recueil.model;
