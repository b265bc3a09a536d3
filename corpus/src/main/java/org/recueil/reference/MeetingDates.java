package org.recueil.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.id.Body;
import org.recueil.model.id.Part;
import org.recueil.reference.grammar.DateReader;
import org.recueil.reference.grammar.ReferenceVocabulary;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.DateRange;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.text.Folding;
import org.recueil.text.MonthNames;

/**
 * Reads lines that name meetings by their dates: {@code 27–29 janvier 2010},
 * {@code ses réunions tenues les 14 et 15 avril 2009 et le 19 octobre 2010}. Safe for use by several threads.
 */
public final class MeetingDates {
    private static final int LONGEST = 400;
    private static final String MONTH =
            "(?:" + String.join("|", MonthNames.FRENCH).replace("é", "[ée]").replace("û", "[ûu]") + "|"
                    + String.join("|", MonthNames.ENGLISH) + ")";
    private static final String DAY = "\\d{1,2}(?:er|st|nd|rd|th)?";
    private static final String DAYS = DAY + "(?:\\s{0,2}(?:-|–|—|,|et|au|à|and|to)\\s{0,2}(?:le\\s)?" + DAY + "){0,3}";
    private static final Pattern DATE = Pattern.compile("(?iU)(?<!\\d)(?:" + DAYS + "\\s" + MONTH + ",?\\s20\\d\\d|"
            + MONTH + "\\s" + DAYS + ",?\\s20\\d\\d)(?!\\d)");

    /** Words around the dates that only say that a meeting was held. */
    private static final Set<String> AROUND = ReferenceVocabulary.union(
            ReferenceVocabulary.words(
                    "reunion reunions meeting meetings session sessions held tenue tenues tenu s est reunie ses sa son"
                            + " its their the la le les l du de des d from to on and et au aux a of at in en qui qu il elle"
                            + " was were have has took place lors during"),
            ReferenceVocabulary.words(
                    "premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme"
                            + " first second third fourth fifth sixth seventh eighth ninth tenth"),
            groupAlone(),
            ReferenceVocabulary.words(Body.SEAT_AS_WRITTEN));

    private MeetingDates() {}

    /**
     * The words in the names of the bodies, without those for the Conference: the corpus has no days for its sessions.
     */
    private static Set<String> groupAlone() {
        Set<String> words = new HashSet<>(ReferenceVocabulary.BODY);
        words.removeAll(ReferenceVocabulary.CONFERENCE);
        return words;
    }

    /** The meetings whose dates a line gives, in order; empty if the line says anything else. */
    public static List<Reference> in(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<Reference> meetings = new ArrayList<>();
        Matcher date = DATE.matcher(line);
        StringBuilder rest = new StringBuilder();
        while (date.find()) {
            Optional<DateRange> held = DateReader.printed(date.group().toLowerCase(Locale.ROOT));
            held.ifPresent(when ->
                    meetings.add(new Reference.Single(new Place(new Anchor.InMeetingOf(Part.A, when), List.of()))));
            date.appendReplacement(rest, held.isPresent() ? " " : "$0");
        }
        String around = Folding.fold(date.appendTail(rest).toString());
        boolean alone = around.isEmpty() || AROUND.containsAll(List.of(around.split(" ")));
        return alone ? List.copyOf(meetings) : List.of();
    }
}
