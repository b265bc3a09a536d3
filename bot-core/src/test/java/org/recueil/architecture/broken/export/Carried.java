package org.recueil.architecture.broken.export;

/** A file that knows the corpus. */
public record Carried(org.recueil.architecture.broken.model.Drawn subject) {}
