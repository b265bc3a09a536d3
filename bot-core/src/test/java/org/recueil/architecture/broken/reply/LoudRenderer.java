package org.recueil.architecture.broken.reply;

/** A renderer. */
public record LoudRenderer() {}
