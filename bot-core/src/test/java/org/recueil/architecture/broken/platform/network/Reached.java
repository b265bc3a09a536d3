package org.recueil.architecture.broken.platform.network;

/** A way out that knows what is carried on it. */
public record Reached(org.recueil.architecture.broken.model.Drawn carried) {}
