package org.recueil.relation.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Suggestion;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;

/** Completes the suggestions of a corpus, for each meeting that has neither official themes nor suggestions. */
public final class SuggestedThemes {
    private SuggestedThemes() {}

    /** The corpus with the {@link #missing} suggestions added to its own. */
    public static Corpus complete(Corpus corpus) {
        return corpus.toBuilder()
                .suggestions(corpus.suggestions().and(missing(corpus)))
                .build();
    }

    /**
     * Suggestions for the leaves of those meetings, learned from all other meetings. If there are such meetings,
     * learning takes a moment. The same corpus always gives the same suggestions.
     */
    public static List<Suggestion> missing(Corpus corpus) {
        List<Provision> asked = corpus.meetings().stream()
                .map(Meeting::id)
                .filter(meeting -> !corpus.suggestions().concern(meeting) && !hasOfficialThemes(corpus, meeting))
                .map(corpus::provisionsOf)
                .flatMap(Collection::stream)
                .filter(provision -> corpus.isLeaf(provision.id()))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        ThemeSuggester suggester = new ThemeSuggester(corpus, meeting -> true);
        List<Suggestion> missing = new ArrayList<>();
        for (Provision provision : asked) {
            List<String> names =
                    suggester.suggest(provision.id()).stream().map(Theme::name).toList();
            if (!names.isEmpty()) {
                missing.add(new Suggestion(provision.id(), names));
            }
        }
        return missing;
    }

    private static boolean hasOfficialThemes(Corpus corpus, MeetingId meeting) {
        return corpus.provisionsOf(meeting).stream().anyMatch(provision -> corpus.isListed(provision.id()));
    }
}
