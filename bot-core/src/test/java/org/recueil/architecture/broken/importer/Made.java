package org.recueil.architecture.broken.importer;

/** An importer that answers. */
public record Made(org.recueil.architecture.broken.bot.Rendered by) {}
