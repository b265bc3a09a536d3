package org.recueil.telegram.api;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.model.id.Body;
import org.recueil.reference.ReferenceParser;

/** A link whose address is hidden behind a label: a {@code text_link} of the Bot API. */
public final class HiddenLink {
    private static final Pattern OF_THE_UN = Pattern.compile(Body.ADDRESS + "/\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private HiddenLink() {}

    /**
     * What the bot reads: the label, or the address if that is of an official document which the label does not name. A label
     * that names a place in the document ({@code par. 44}) is added to the address.
     */
    public static String read(String label, String address) {
        if (!OF_THE_UN.matcher(address).matches() || !names(address) || names(label)) {
            return label;
        }
        return Stream.of(address + ", " + label)
                .filter(both -> LETTER.matcher(label).find() && names(both))
                .findFirst()
                .orElse(address);
    }

    private static boolean names(String words) {
        return ReferenceParser.parse(InputNormaliser.line(words)).isComplete();
    }
}
