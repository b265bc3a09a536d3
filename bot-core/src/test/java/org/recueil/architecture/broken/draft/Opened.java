package org.recueil.architecture.broken.draft;

/** A draft that looks things up. */
public record Opened(org.recueil.architecture.broken.model.Drawn subject) {}
