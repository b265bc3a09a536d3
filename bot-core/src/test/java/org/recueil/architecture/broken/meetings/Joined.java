package org.recueil.architecture.broken.meetings;

/** Further meetings that are imported. */
public record Joined(org.recueil.architecture.broken.importer.Made by) {}
