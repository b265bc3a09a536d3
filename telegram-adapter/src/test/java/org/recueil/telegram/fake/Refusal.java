package org.recueil.telegram.fake;

/** An error that was answered: the method (in lower case), the code, the description, the request's parameters. */
public record Refusal(String method, int code, String description, String parameters) {
    @Override
    public String toString() {
        return method + ": " + code + " " + description;
    }
}
