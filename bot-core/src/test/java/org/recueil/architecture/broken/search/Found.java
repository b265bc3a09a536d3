package org.recueil.architecture.broken.search;

/** A search that speaks, and folds words in a way of its own. */
public record Found(org.recueil.architecture.broken.reply.Told reply, java.text.Normalizer.Form form) {}
