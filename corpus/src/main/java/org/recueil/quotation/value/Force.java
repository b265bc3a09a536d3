package org.recueil.quotation.value;

/** How strongly words ask somebody to act, the strongest first ({@code force.tsv}). */
public enum Force {
    OBLIGE,
    URGE,
    RECOMMEND,
    REQUEST,
    ENCOURAGE,
    INVITE,
    CONSIDER
}
