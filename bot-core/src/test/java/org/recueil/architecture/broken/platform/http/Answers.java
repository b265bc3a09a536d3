package org.recueil.architecture.broken.platform.http;

/** A server that knows what is asked. */
public record Answers(org.recueil.architecture.broken.model.Drawn known) {}
