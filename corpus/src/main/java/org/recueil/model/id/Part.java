package org.recueil.model.id;

/** A half of the compendium: {@code A} holds the Working Group's recommendations, {@code B} what the Conference decided. */
public enum Part {
    A,
    B
}
