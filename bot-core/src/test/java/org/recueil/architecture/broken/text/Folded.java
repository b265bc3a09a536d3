package org.recueil.architecture.broken.text;

/** A text that knows what it says. */
public record Folded(org.recueil.architecture.broken.model.Drawn provision) {}
