package org.recueil.search.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;

/**
 * What is looked for.
 *
 * @param words the question in plain words
 * @param phrases what must stand in the text word for word
 * @param excluded words that must not stand in it
 * @param newestFirst whether of what answers well the newest comes first
 */
public record SearchQuery(
        String words, List<String> phrases, List<String> excluded, Filter filter, boolean newestFirst) {
    /**
     * What may be found; an empty filter lets all through.
     *
     * @param provisions the only provisions wanted, where a theme was named
     * @param sources the only kinds of texts wanted; all if it is empty
     */
    public record Filter(
            Optional<Set<ProvisionId>> provisions,
            Optional<Part> part,
            Optional<MeetingId> meeting,
            Optional<Period> period,
            Set<TextSource> sources) {
        public static final Filter NONE =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

        public Filter {
            sources = Set.copyOf(sources);
        }

        public boolean passes(Searchable text) {
            boolean inTheme = provisions.isEmpty()
                    || text.provision().filter(this::isListed).isPresent();
            boolean inMeeting = meeting.map(wanted -> wanted.number() == text.meeting()
                            && wanted.part() == text.part().orElse(Part.A))
                    .orElse(true);
            return inTheme
                    && inMeeting
                    && (part.isEmpty() || part.equals(text.part()))
                    && (sources.isEmpty() || sources.contains(text.source()))
                    && period.map(years -> years.has(text.year())).orElse(true);
        }

        /** What a theme lists stands for all that is below it. */
        private boolean isListed(ProvisionId id) {
            return provisions.orElseThrow().stream().anyMatch(id::isAtOrBelow);
        }
    }

    public SearchQuery {
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
    }

    /** Whether any text may answer. */
    public boolean isUnconditional() {
        return phrases.isEmpty() && excluded.isEmpty() && filter.equals(Filter.NONE);
    }

    /** A question without conditions. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, List.of(), List.of(), Filter.NONE, false);
    }
}
