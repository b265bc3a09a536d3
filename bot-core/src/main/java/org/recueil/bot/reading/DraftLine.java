package org.recueil.bot.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.intent.DraftIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.reference.ReferenceFinder;

/**
 * Reads the commands that bring a text of their own, which is kept as it was sent, line ends and all. Every other line is
 * the {@link Reader}'s.
 */
public final class DraftLine {
    /** The shortest message that may be a draft although it does not say so. */
    private static final int SHORTEST = 40;

    /** The command before a text, up to the first character of the text. */
    private static final Pattern COMMAND = Pattern.compile("[\\s\\p{Z}]*+(?<slash>/?)(?<name>[\\p{L}_]++)(?:@\\w++)?"
            + "(?: agréé| convenu)?[ \\t\\p{Zs}]*+(?<colon>:?+)[ \\t\\p{Zs}]*+(?:\\R|(?<=[\\s\\p{Z}:]))");

    private DraftLine() {}

    /**
     * A text with its command before it; empty for any other message. Without a slash, a draft must look like one, because
     * {@code vérifier l'âge des victimes} is a question, and a sentence must stand after a colon: {@code langage : Les États …}
     *
     * @param message not normalised
     */
    public static Optional<DraftIntent> read(String message) {
        Matcher command = COMMAND.matcher(message);
        Optional<Verb> verb = command.lookingAt() ? Verb.named(command.group("name")) : Optional.empty();
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        String text = message.substring(command.end());
        boolean slash = !command.group("slash").isEmpty();
        if (text.isBlank()) {
            return Optional.empty();
        } else if (verb.get() == Verb.VERIFY && (slash || holdsDraft(text))) {
            return Optional.of(DraftIntent.Verify.of(text));
        }
        boolean sentence = slash || !command.group("colon").isEmpty();
        return verb.get() == Verb.AGREE && sentence ? Optional.of(new DraftIntent.Agree(text)) : Optional.empty();
    }

    /** Whether words quote or cite. */
    static boolean holdsDraft(String words) {
        boolean quotes = words.chars().anyMatch(c -> "«“\"\n".indexOf(c) >= 0);
        return quotes || !ReferenceFinder.findIn(words).isEmpty();
    }

    /** Whether a line asks to check a draft and brings none. */
    public static boolean asksForDraft(String line) {
        return asksForText(line).equals(Optional.of(Verb.VERIFY));
    }

    /** The command of a line that asks for a text and brings none: {@code /langage}; empty for any other line. */
    public static Optional<Verb> asksForText(String line) {
        String name = InputNormaliser.line(line).replaceFirst("^/", "").replaceFirst("@\\w+$", "");
        return Verb.named(name).filter(verb -> verb == Verb.VERIFY || verb == Verb.AGREE);
    }

    /** The draft in a message, without its command if there is one. */
    public static DraftIntent.Verify draft(String message) {
        return read(message)
                .filter(DraftIntent.Verify.class::isInstance)
                .map(DraftIntent.Verify.class::cast)
                .orElseGet(() -> DraftIntent.Verify.of(message));
    }

    /** Whether a text quotes and cites, and is no command. */
    public static boolean mayBeDraft(String text) {
        boolean quotes = text.chars().anyMatch(c -> "«“\"".indexOf(c) >= 0) && text.length() >= SHORTEST;
        return quotes
                && !text.stripLeading().startsWith("/")
                && !ReferenceFinder.findIn(text).isEmpty();
    }
}
