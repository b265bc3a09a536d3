package org.recueil.architecture.broken.bot.view;

/** A view that asks a command what to show. */
public record Shown(org.recueil.architecture.broken.bot.command.Decided by) {}
