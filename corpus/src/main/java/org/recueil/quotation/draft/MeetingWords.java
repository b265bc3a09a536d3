package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.recueil.model.Meeting;
import org.recueil.model.id.Part;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.Source.Kind;
import org.recueil.text.OrdinalWords;

/**
 * Finds the meetings that a draft names by their number or year beside the name of the body: {@code À sa cinquième
 * réunion, le Groupe de travail}, {@code la Conférence, en 2010}. The grammar of references leaves these out, because
 * they name no text by themselves.
 */
final class MeetingWords {
    private static final Set<String> MEETING = Set.of("reunion", "session", "meeting", "periodo");
    private static final Set<String> IN_YEAR = Set.of("en", "in");
    private static final Set<String> CONFERENCE = Set.of("conference", "conferencia");
    private static final Set<String> GROUP = Set.of("groupe", "group", "grupo");
    /** The most words between the meeting and the body. */
    private static final int FARTHEST = 4;

    private final Collection<Meeting> meetings;

    MeetingWords(Collection<Meeting> meetings) {
        this.meetings = meetings;
    }

    /** The meetings that words name, in order. */
    List<Mention> in(List<FoldedWord> words) {
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            List<TextId> named = named(words, at);
            if (!named.isEmpty()) {
                found.add(new Mention(words.get(at).start(), words.get(at + 1).end(), Kind.TEXT, named));
            }
        }
        return found;
    }

    private List<TextId> named(List<FoldedWord> words, int at) {
        String first = words.get(at).folded();
        String second = words.get(at + 1).folded();
        boolean inYear = IN_YEAR.contains(first) && second.matches("20\\d\\d");
        OptionalInt number = MEETING.contains(second) ? OrdinalWords.valueOf(first) : OptionalInt.empty();
        if (!inYear && number.isEmpty()) {
            return List.of();
        }
        List<Part> bodies = bodies(words, at);
        return meetings.stream()
                .filter(meeting -> bodies.contains(meeting.id().part()))
                .filter(meeting -> inYear
                        ? meeting.year() == Integer.parseInt(second)
                        : meeting.id().number() == number.getAsInt())
                .map(meeting -> (TextId) meeting.id())
                .toList();
    }

    /** The bodies that are named beside two words. */
    private static List<Part> bodies(List<FoldedWord> words, int at) {
        List<String> around =
                words.subList(Math.max(0, at - FARTHEST - 1), Math.min(words.size(), at + 2 + FARTHEST)).stream()
                        .map(FoldedWord::folded)
                        .toList();
        List<Part> bodies = new ArrayList<>();
        if (around.stream().anyMatch(GROUP::contains)) {
            bodies.add(Part.A);
        }
        if (around.stream().anyMatch(CONFERENCE::contains)) {
            bodies.add(Part.B);
        }
        return bodies;
    }
}
