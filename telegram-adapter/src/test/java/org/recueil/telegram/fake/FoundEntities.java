package org.recueil.telegram.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entities that Telegram itself finds in what a person types: commands, mentions and links (Bot API,
 * "MessageEntity").
 */
final class FoundEntities {
    private static final Pattern FOUND = Pattern.compile("(?<url>https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]])"
            + "|(?<command>(?<![\\p{L}\\p{N}_/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\\p{L}\\p{N}_]))"
            + "|(?<mention>(?<![\\p{L}\\p{N}_])@[A-Za-z0-9_]{3,32}(?![\\p{L}\\p{N}_]))");

    private FoundEntities() {}

    static List<Entity> in(String text) {
        List<Entity> found = new ArrayList<>();
        Matcher matcher = FOUND.matcher(text);
        while (matcher.find()) {
            String type =
                    matcher.group("url") != null ? "url" : matcher.group("command") != null ? "bot_command" : "mention";
            found.add(new Entity(type, matcher.start(), matcher.end() - matcher.start(), ""));
        }
        found.sort(Comparator.comparingInt(Entity::offset));
        return List.copyOf(found);
    }
}
