package org.recueil.architecture.broken.relation;

/** A comparison that reads the data file. */
public record Compared(org.recueil.architecture.broken.data.Stored line) {}
