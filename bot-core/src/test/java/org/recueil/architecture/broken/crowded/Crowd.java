package org.recueil.architecture.broken.crowded;

/** A room with more types than anybody reads at a glance. */
public record Crowd() {}

record GuestA() {}

record GuestB() {}

record GuestC() {}

record GuestD() {}

record GuestE() {}

record GuestF() {}

record GuestG() {}

record GuestH() {}

record GuestI() {}

record GuestJ() {}

record GuestK() {}

record GuestL() {}

record GuestM() {}

record GuestN() {}

record GuestO() {}

record GuestP() {}

record GuestQ() {}

record GuestR() {}

record GuestS() {}

record GuestT() {}

record GuestU() {}

record GuestV() {}

record GuestW() {}

record GuestX() {}

record GuestY() {}

record GuestZ() {}
