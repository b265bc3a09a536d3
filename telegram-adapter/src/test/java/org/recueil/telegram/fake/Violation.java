package org.recueil.telegram.fake;

/**
 * A request that breaks a documented rule of the Bot API, whether the server refused it or, as the real one does with
 * some, dropped a part of it in silence.
 */
public record Violation(String method, String rule, String parameters) {
    @Override
    public String toString() {
        return method + ": " + rule + " in " + parameters;
    }
}
