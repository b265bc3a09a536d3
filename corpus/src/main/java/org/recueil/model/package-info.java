/**
 * What the bot knows, as immutable records that check themselves: {@link org.recueil.model.Corpus} holds all. A {@link
 * org.recueil.model.Meeting} has an {@link org.recueil.model.Instrument}, which carries {@link
 * org.recueil.model.Provision}s; {@link org.recueil.model.Theme}s list them by their {@link
 * org.recueil.model.ProvisionId}, {@link org.recueil.model.Citation} says how they are quoted. What is ours and never
 * official stands apart, in {@link org.recueil.model.Suggestions}. Imports nothing but Java and {@code text}.
 */
package org.recueil.model;
