package org.recueil.architecture.broken.reply;

/** A reply that knows what it is about. */
public record Told(org.recueil.architecture.broken.reference.Read subject) {}
