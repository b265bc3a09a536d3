package org.recueil.telegram.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entities that Telegram itself finds in a text, whoever wrote it: links with or without {@code http://}, commands,
 * mentions, hashtags, cashtags, e-mail addresses, numbers of bank cards (Bot API, "MessageEntity").
 */
public final class FoundEntities {
    private static final Pattern FOUND = Pattern.compile("(?<email>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}{2,})"
            + "|(?<url>(?:https?|ftp|tg|ton|tonsite)://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]»”]"
            + "|(?<![\\p{L}\\p{N}_.@/-])(?:[\\p{L}\\p{N}-]+\\.)+(?:com|org|net|int|info|io|me|fr|ch|eu|uk)"
            + "(?![\\p{L}\\p{N}-])(?:[/?#][^\\s<>\"»”]*)?)"
            + "|(?<command>(?<![\\p{L}\\p{N}_/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\\p{L}\\p{N}_]))"
            + "|(?<mention>(?<![\\p{L}\\p{N}_])@[A-Za-z0-9_]{3,32}(?![\\p{L}\\p{N}_]))"
            + "|(?<hashtag>(?<![\\p{L}\\p{N}_&/#])#[\\p{L}\\p{N}_]*[\\p{L}_][\\p{L}\\p{N}_]*)"
            + "|(?<cashtag>(?<![\\p{L}\\p{N}_$])\\$[A-Z]{3,8}(?![\\p{L}\\p{N}_]))"
            + "|(?<card>(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d))");

    private FoundEntities() {}

    public static List<Entity> in(String text) {
        List<Entity> found = new ArrayList<>();
        Matcher matcher = FOUND.matcher(text);
        while (matcher.find()) {
            String type = type(matcher);
            if (!type.equals("bank_card_number") || isCard(matcher.group())) {
                found.add(new Entity(type, matcher.start(), matcher.end() - matcher.start(), ""));
            }
        }
        found.sort(Comparator.comparingInt(Entity::offset));
        return List.copyOf(found);
    }

    private static String type(Matcher found) {
        if (found.group("command") != null) {
            return "bot_command";
        } else if (found.group("card") != null) {
            return "bank_card_number";
        }
        return List.of("email", "url", "mention", "hashtag", "cashtag").stream()
                .filter(type -> found.group(type) != null)
                .findFirst()
                .orElseThrow();
    }

    /** The digits add up as those of a bank card do (Luhn). */
    private static boolean isCard(String number) {
        String digits = number.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * (1 + i % 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
