package org.recueil.slack;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a message says: its own text, and that of what is attached to it. */
final class TextOf {
    private TextOf() {}

    static String message(Payload message) {
        Stream<String> attached =
                message.list("attachments").stream().flatMap(each -> Stream.of(each.text("title"), each.text("text")));
        return Stream.concat(Stream.of(message.text("text")), attached)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
