package org.recueil.architecture.broken.terminal;

/** A terminal that looks things up. */
public record Line(org.recueil.architecture.broken.model.Drawn subject) {}
