package org.recueil.architecture.broken.bot.command;

/** A command. Its view knows it, and it knows its view. */
public record Decided(org.recueil.architecture.broken.bot.view.Shown shown) {}
