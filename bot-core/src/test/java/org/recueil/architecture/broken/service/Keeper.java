package org.recueil.architecture.broken.service;

/** A class of whose name a stranger guesses nothing. */
public record Keeper() {}
