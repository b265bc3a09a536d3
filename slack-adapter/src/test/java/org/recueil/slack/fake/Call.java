package org.recueil.slack.fake;

import java.util.Map;

/** A request that the bot made: a method or {@code response_url}, its arguments as text, when. */
public record Call(String method, Map<String, String> arguments, long at, String answer) {
    public String argument(String name) {
        return arguments.getOrDefault(name, "");
    }
}
