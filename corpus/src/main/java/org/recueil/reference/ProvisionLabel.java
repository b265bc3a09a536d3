package org.recueil.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.text.RomanNumeral;

/**
 * Reads the label of a provision in the form that {@link ReferencePrinter} writes: {@code II.37}, {@code VII.2.o},
 * {@code B.V.al.9}, {@code B.IV.s}. Every button says such a label, so it is read at once. The grammar reads the same
 * reference, but for one form: it takes {@code V.1.a.i} for the markers of a list and a meeting. Without its part, a
 * label that begins with a letter is left to the grammar: {@code I.i} may be a list marker and a meeting.
 */
final class ProvisionLabel {
    private static final String LETTER = "[a-z](?:\\.[ivxl]+)?";
    private static final Pattern LABEL = Pattern.compile("(?:(?<part>[AB])\\.)?(?<meeting>[IVXL]+)\\."
            + "(?<path>(?:al\\.)?[1-9]\\d{0,3}(?:\\." + LETTER + ")?|(?<=[AB]\\.[IVXL]{1,7}\\.)" + LETTER + ")");

    private ProvisionLabel() {}

    /** The reference that a text is; empty if it is anything else than a label, or no provision can have it. */
    static Optional<Reference> read(String text) {
        Matcher label = LABEL.matcher(text);
        if (!label.matches()) {
            return Optional.empty();
        }
        OptionalInt meeting = RomanNumeral.valueOf(label.group("meeting"));
        List<String> path = List.of(label.group("path").split("\\."));
        if (meeting.isEmpty() || meeting.getAsInt() > Anchor.LAST_MEETING || !ProvisionId.isPath(path)) {
            return Optional.empty();
        }
        Optional<Part> part = Optional.ofNullable(label.group("part")).map(Part::valueOf);
        return Optional.of(new Reference.Single(new Place(new Anchor.InMeeting(part, meeting.getAsInt()), path)));
    }
}
