package org.recueil.telegram.api;

/** A message of a chat. */
public record MessageKey(long chat, int message) {}
