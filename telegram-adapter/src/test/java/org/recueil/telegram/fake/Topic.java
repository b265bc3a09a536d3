package org.recueil.telegram.fake;

/** A topic of a forum. */
public record Topic(Chat chat, int thread) implements Place {}
