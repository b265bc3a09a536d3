package org.recueil.telegram.render;

import java.util.List;
import java.util.Optional;
import org.recueil.export.ExportedFile;

/**
 * A message as Telegram takes it: text without markup, its styles, and the buttons below.
 *
 * @param entities their offsets are UTF-16 units, as {@link String#length} counts
 * @param keyboard rows of buttons; may be empty
 * @param file that it brings, not yet written; the text is then its caption, and may be empty
 */
public record TelegramMessage(
        String text, List<Entity> entities, List<List<Button>> keyboard, Optional<ExportedFile> file) {
    /**
     * A style of a stretch of the text.
     *
     * @param type as the Bot API names it
     * @param url where a {@code text_link} leads; empty for other types
     */
    public record Entity(String type, int offset, int length, String url) {}

    /**
     * A button.
     *
     * @param value what this kind of button needs, such as its data or an address
     * @param needsQuestion whether it works only below an answer that replies to its question
     */
    public record Button(String label, Kind kind, String value, boolean needsQuestion) {
        /** A button that works anywhere. */
        public Button(String label, Kind kind, String value) {
            this(label, kind, value, false);
        }

        /** A button that says a line. */
        public Button(String label, ButtonData says) {
            this(label, Kind.SAY, says.carried(), says.needsQuestion());
        }

        /** The same button with another value. */
        Button carrying(String other) {
            return new Button(label, kind, other, needsQuestion);
        }

        public enum Kind {
            SAY,
            OPEN,
            COPY,
            SHARE,
            INLINE_HERE,
            /** Its value is known only when all parts of the answer are sent. */
            DELETE
        }
    }

    /** A message without a file. */
    public TelegramMessage(String text, List<Entity> entities, List<List<Button>> keyboard) {
        this(text, entities, keyboard, Optional.empty());
    }

    public TelegramMessage {
        entities = List.copyOf(entities);
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }

    /** The same message with a file. */
    TelegramMessage bringing(ExportedFile its) {
        return new TelegramMessage(text, entities, keyboard, Optional.of(its));
    }

    /** The same message with other buttons. */
    public TelegramMessage withKeyboard(List<List<Button>> other) {
        return new TelegramMessage(text, entities, other, file);
    }
}
