package org.recueil.architecture.broken.reference;

/** A grammar that reads files. */
public record Read(org.recueil.architecture.broken.importer.Made from) {}
