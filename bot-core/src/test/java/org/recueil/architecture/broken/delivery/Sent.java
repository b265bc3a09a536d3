package org.recueil.architecture.broken.delivery;

/** A delivery that looks things up. */
public record Sent(org.recueil.architecture.broken.model.Drawn subject) {}
