package org.recueil.architecture.broken.model;

/** A model that knows what an answer looks like. */
public record Drawn(org.recueil.architecture.broken.reply.Told reply) {}
