package org.recueil.telegram;

/** A message of a chat. */
record MessageKey(long chat, int message) {}
