package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.id.Body;
import org.recueil.model.id.Part;
import org.recueil.reference.grammar.DateReader;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.FoundCitation;
import org.recueil.reference.value.Place;
import org.recueil.text.MonthNames;

/** Finds where an official text cites meetings of the Working Group by their dates. */
final class DateCitations {
    private static final String MONTH = "(?:" + String.join("|", MonthNames.FRENCH) + ")";
    private static final String DAYS = "\\d{1,2}(?:er)?(?:(?: et | au |-|, )\\d{1,2}(?:er)?){0,3}";
    private static final String DATE = "(?:les?|du) (" + DAYS + " " + MONTH + " 20\\d\\d)";
    private static final String HELD =
            "(?:\\bréunions?(?: du " + Body.GROUP_IN_TEXTS + "(?: " + Body.SUBJECT_IN_TEXTS + ")?)?,?"
                    + " (?:qu['’]il (?:a|avait) |qui s['’]est )?tenues?|\\bs['’]est réunie?)(?: à \\p{Lu}\\p{L}{1,20})?";

    private static final Pattern FIRST = Pattern.compile(HELD + " " + DATE);
    private static final Pattern NEXT = Pattern.compile("\\G(?:,? et |, )(" + DATE + ")");

    private DateCitations() {}

    /**
     * The citations in a text, one per date, in order:
     * {@code réunions tenues les 14 et 15 avril 2009, du 27 au 29 janvier 2010}.
     */
    static List<FoundCitation> find(String text) {
        List<FoundCitation> found = new ArrayList<>();
        Matcher first = FIRST.matcher(text);
        Matcher next = NEXT.matcher(text);
        while (first.find()) {
            add(first.start(), first.end(), first.group(1), found);
            int end = first.end();
            while (next.region(end, text.length()).find()) {
                add(next.start(1), next.end(), next.group(2), found);
                end = next.end();
            }
        }
        return found;
    }

    private static void add(int start, int end, String date, List<FoundCitation> found) {
        DateReader.printed(date)
                .map(held -> new Place(new Anchor.InMeetingOf(Part.A, held), List.of()))
                .ifPresent(place -> found.add(new FoundCitation(start, end, List.of(place))));
    }
}
