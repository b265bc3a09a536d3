package org.recueil.telegram.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.reply.TextSplitter;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.wording.Language;

/**
 * A text that people can insert into a conversation.
 *
 * @param id at most 64 bytes
 * @param about its first words
 * @param message that is inserted
 */
public record InlineText(String id, String title, String about, TelegramMessage message) {
    private static final int ABOUT = 160;
    private static final int ID_BYTES = 64;

    /** A text as one result for each message that it takes, numbered if there are several. */
    public static List<InlineText> parts(
            String id, String title, String text, List<TelegramMessage> messages, Language language) {
        List<InlineText> parts = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            boolean whole = messages.size() == 1;
            String its = whole ? title : Words.in(language).say("inline.part", title, i + 1, messages.size());
            String about = beginning(whole || i == 0 ? text : messages.get(i).text());
            parts.add(new InlineText(id(id, i), its, about, messages.get(i)));
        }
        return parts;
    }

    /** The same with a button that asks something inline in the same chat. */
    public InlineText leadingTo(String label, String says) {
        Button button = new Button(label, Button.Kind.INLINE_HERE, says);
        return new InlineText(id, title, about, message.withKeyboard(List.of(List.of(button))));
    }

    private static String beginning(String text) {
        List<String> pieces = TextSplitter.split(text.replace('\n', ' ').strip(), ABOUT);
        Optional<String> first = pieces.stream().findFirst().map(String::strip);
        return first.map(words -> pieces.size() > 1 ? words + " …" : words).orElse("");
    }

    private static String id(String id, int part) {
        String its = id + "_" + part;
        return its.getBytes(StandardCharsets.UTF_8).length <= ID_BYTES
                ? its
                : Integer.toHexString(id.hashCode()) + "_" + part;
    }
}
