package org.recueil.slack.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.answer.Message.Audience;

/**
 * What a button carries instead of a text that it has no room for: where the text is to be found again.
 *
 * @param number which of the texts to copy that the answer has, from 0
 * @param line what the answer answers
 */
public record CopyValue(Audience audience, int number, String line) {
    private static final Pattern FORM = Pattern.compile("(?<audience>[A-Z]{1,20}) (?<number>\\d{1,4})\\n(?<line>.+)");

    public static Optional<CopyValue> read(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return Optional.empty();
        }
        for (Audience audience : Audience.values()) {
            if (audience.name().equals(form.group("audience"))) {
                return Optional.of(new CopyValue(audience, Integer.parseInt(form.group("number")), form.group("line")));
            }
        }
        return Optional.empty();
    }

    /** The form that is read. */
    @Override
    public String toString() {
        return audience.name() + " " + number + "\n" + line;
    }
}
