package org.recueil.service;

import java.util.Map;

/**
 * A platform as {@link Rehearsal} plays it.
 *
 * @param settings with which its presence comes to the server that plays it
 * @param answers what a request is answered the first time, by how its path ends; whatever else is asked, no token is known
 */
public record Rehearsed(Map<String, String> settings, Map<String, String> answers) {
    public Rehearsed {
        settings = Map.copyOf(settings);
        answers = Map.copyOf(answers);
    }
}
