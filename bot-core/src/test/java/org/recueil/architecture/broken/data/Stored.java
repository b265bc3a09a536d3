package org.recueil.architecture.broken.data;

/** Data that knows where it comes from. */
public record Stored(org.recueil.architecture.broken.importer.Made from) {}
