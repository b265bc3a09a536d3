package org.recueil.slack.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.answer.Message.Audience;

/**
 * What a button carries in place of a text that is too long for it: where to find the text again.
 *
 * @param number of the text among those that the answer copies, from 0
 * @param line that the answer answers
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

    /** The form that {@link #read} reads. */
    @Override
    public String toString() {
        return audience.name() + " " + number + "\n" + line;
    }
}
