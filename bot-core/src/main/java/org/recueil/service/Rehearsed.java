package org.recueil.service;

import java.util.Map;

/**
 * How {@link Rehearsal} plays a platform.
 *
 * @param settings that lead the platform's session to the server that plays it
 * @param answers to the first request of each kind, by the end of its path; every other request is told that its token is
 *     unknown
 */
public record Rehearsed(Map<String, String> settings, Map<String, String> answers) {
    public Rehearsed {
        settings = Map.copyOf(settings);
        answers = Map.copyOf(answers);
    }
}
