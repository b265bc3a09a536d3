package org.recueil.architecture.broken.terminal;

/** A terminal that looks things up. */
public record Typed(org.recueil.architecture.broken.model.Drawn subject) {}
