package org.recueil.quotation.agreed;

import java.util.List;
import java.util.Optional;
import org.recueil.quotation.agreed.AgreedWording.Form;
import org.recueil.quotation.agreed.WordingIndex.Near;
import org.recueil.quotation.value.Stretch;
import org.recueil.relation.likeness.Rewording;

/** Says how an official text differs from a clause, and which of its parts is nearest. */
final class WordingComparison {
    private static final double MOSTLY_SAME = 0.6;
    private static final String SPACE = " ";

    private WordingComparison() {}

    static AgreedWording of(Clause clause, String language, Near near) {
        IndexedText text = near.text();
        Stretch nearest = nearest(clause, text);
        String before = text.introduction().map(words -> words + SPACE).orElse("");
        String beside = text.words().substring(nearest.start(), nearest.end());
        Rewording alone = Rewording.of(clause.introduced(), beside);
        Rewording introduced = Rewording.of(clause.introduced(), before + beside);
        // The words that introduce a text are compared only if the clause has them too.
        boolean withIntroduction = length(introduced.onlyFirst()) < length(alone.onlyFirst());
        Rewording closest = withIntroduction ? introduced : alone;
        int shift = nearest.start() - (withIntroduction ? before.length() : 0);
        int own = clause.introduced().length() - clause.text().length();
        List<Stretch> onlySaid = within(closest.onlyFirst(), -own, 0);
        return new AgreedWording(
                text.id(),
                language,
                text.words(),
                nearest,
                onlySaid,
                within(closest.onlySecond(), shift, nearest.start()),
                form(clause, onlySaid),
                obligation(text, nearest),
                text.meeting(),
                Math.min(1, near.closeness()));
    }

    private static Form form(Clause clause, List<Stretch> onlySaid) {
        double length = clause.text().length();
        double differing = onlySaid.stream()
                .mapToInt(stretch -> stretch.end() - stretch.start())
                .sum();
        if (onlySaid.isEmpty()) {
            return Form.HELD;
        }
        return 1 - differing / length >= MOSTLY_SAME ? Form.REWORDED : Form.OTHER_WORDS;
    }

    private static int length(List<Rewording.Stretch> stretches) {
        return stretches.stream().mapToInt(Rewording.Stretch::length).sum();
    }

    /** Stretches moved to another text, without what lies before a place. */
    private static List<Stretch> within(List<Rewording.Stretch> stretches, int shift, int from) {
        return stretches.stream()
                .filter(stretch -> stretch.end() + shift > from)
                .map(stretch -> new Stretch(Math.max(from, stretch.start() + shift), stretch.end() + shift))
                .toList();
    }

    /** The part of a text that has most of what it shares with a clause. */
    private static Stretch nearest(Clause clause, IndexedText text) {
        List<Stretch> parts = ClauseFinder.parts(text.words());
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Rewording.Stretch common =
                Rewording.of(clause.introduced(), text.words()).common();
        Stretch best = parts.get(0);
        for (Stretch part : parts) {
            best = shared(part, common) > shared(best, common) ? part : best;
        }
        return best;
    }

    private static int shared(Stretch part, Rewording.Stretch common) {
        return Math.min(part.end(), common.end()) - Math.max(part.start(), common.start());
    }

    /**
     * The obligation of the nearest part by its own verbs; if it has none, that of the text from its beginning, with
     * the words that introduce it.
     */
    private static Optional<Obligation> obligation(IndexedText text, Stretch nearest) {
        if (nearest.start() > 0) {
            String part = text.words().substring(nearest.start(), nearest.end());
            if (ObligationFinder.asksAtOnce(part)) {
                return ObligationFinder.of(Optional.empty(), part);
            }
        }
        return ObligationFinder.of(text.introduction(), text.words());
    }
}
