package org.recueil.architecture.broken.quotation.match;

/** A comparison that reads the data file. */
public record Matched(org.recueil.architecture.broken.data.Stored line) {}
