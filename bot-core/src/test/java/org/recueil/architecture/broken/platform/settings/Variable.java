package org.recueil.architecture.broken.platform.settings;

/** A setting that knows what it sets. */
public record Variable(org.recueil.architecture.broken.model.Drawn subject) {}
