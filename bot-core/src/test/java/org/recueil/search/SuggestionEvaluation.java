package org.recueil.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.suggest.ThemeSuggester;

/**
 * How well themes are suggested for a meeting whose themes were not seen. Each meeting of the Working Group with themes
 * of 2021 is left out in turn; asked for are its leaves that a theme lists, or lists a provision above them; everything
 * else with themes, part B included, may be learned from.
 */
final class SuggestionEvaluation {
    /**
     * @param asked leaves
     * @param precision of the first three, whatever their score: how many of the three are official, as a share of 3,
     *     the mean over all leaves
     * @param shown how many themes are shown in all
     * @param right how many of those shown are official
     * @param answered for how many leaves one is shown
     */
    record Figure(int asked, double precision, int shown, int right, int answered) {}

    /** A suggester: all themes that it would name, best first, and those that it would show. */
    interface Suggester {
        List<Theme> rank(ProvisionId id);

        List<Theme> shown(ProvisionId id);
    }

    private static final int FIRST = 3;

    private final Corpus corpus;

    SuggestionEvaluation(Corpus corpus) {
        this.corpus = corpus;
    }

    Figure baseline() {
        return figure(from -> {
            SuggestionBaseline baseline = new SuggestionBaseline(corpus, from);
            return suggester(baseline::rank, id -> List.of());
        });
    }

    Figure ours() {
        return figure(from -> {
            ThemeSuggester ours = new ThemeSuggester(corpus, from);
            return suggester(
                    id -> ours.rank(id).stream().map(ThemeSuggester.Fit::theme).toList(), ours::suggest);
        });
    }

    private static Suggester suggester(
            Function<ProvisionId, List<Theme>> rank, Function<ProvisionId, List<Theme>> shown) {
        return new Suggester() {
            @Override
            public List<Theme> rank(ProvisionId id) {
                return rank.apply(id);
            }

            @Override
            public List<Theme> shown(ProvisionId id) {
                return shown.apply(id);
            }
        };
    }

    private Figure figure(Function<Predicate<MeetingId>, Suggester> learning) {
        int asked = 0;
        int found = 0;
        int shown = 0;
        int right = 0;
        int answered = 0;
        for (Meeting meeting : corpus.meetings()) {
            if (meeting.id().part() == Part.A) {
                Suggester suggester = learning.apply(other -> !other.equals(meeting.id()));
                for (Provision provision : corpus.provisionsOf(meeting.id())) {
                    Set<Theme> official = corpus.themesAtOrAbove(provision.id());
                    if (corpus.isLeaf(provision.id()) && !official.isEmpty()) {
                        asked++;
                        found += official(suggester.rank(provision.id()), official);
                        List<Theme> confident = suggester.shown(provision.id());
                        shown += confident.size();
                        right += official(confident, official);
                        answered += confident.isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        return new Figure(asked, (double) found / FIRST / asked, shown, right, answered);
    }

    private static int official(List<Theme> ranked, Set<Theme> official) {
        return (int) ranked.stream().limit(FIRST).filter(official::contains).count();
    }
}
