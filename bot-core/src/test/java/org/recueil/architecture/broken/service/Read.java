package org.recueil.architecture.broken.service;

/** A service that looks behind the function it serves. */
public record Read(org.recueil.architecture.broken.reference.Read reference) {}
