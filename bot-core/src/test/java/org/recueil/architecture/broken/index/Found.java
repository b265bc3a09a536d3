package org.recueil.architecture.broken.index;

/** An index that speaks. */
public record Found(org.recueil.architecture.broken.reply.Told reply) {}
