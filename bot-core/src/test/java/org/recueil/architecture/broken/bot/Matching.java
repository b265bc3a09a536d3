package org.recueil.architecture.broken.bot;

/** A front end that matches quotations by itself. */
public record Matching(org.recueil.architecture.broken.quotation.match.Matched matched) {}
