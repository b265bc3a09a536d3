package org.recueil.architecture.broken.wording;

/** A wording that knows what it speaks of. */
public record Worded(org.recueil.architecture.broken.model.Drawn subject) {}
