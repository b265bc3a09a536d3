package org.recueil.bot.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recueil.bot.reading.question.QueryLine;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.Part;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.search.text.Period;
import org.recueil.wording.Wording;

/** The years of the texts, and what to say about periods without texts. */
public final class TextYears {
    private static final int REPEATED = 12;

    private final Corpus corpus;
    private final NavigableSet<Integer> years = new TreeSet<>();

    public TextYears(Corpus corpus) {
        this.corpus = corpus;
        corpus.meetings().stream().filter(this::hasTexts).map(Meeting::year).forEach(years::add);
        corpus.documents().stream().map(BackgroundDocument::year).forEach(years::add);
    }

    private boolean hasTexts(Meeting meeting) {
        return !corpus.provisionsOf(meeting.id()).isEmpty();
    }

    /** From the first year to the last. */
    Period span() {
        return Period.of(corpus);
    }

    /** Whether there is a text from the period. */
    public boolean has(Period period) {
        return years.stream().anyMatch(period::has);
    }

    /** Says that a period has no texts, and which years have some. */
    public Block none(Period period, QueryLine line, Wording wording) {
        Span asked = Span.Said.of(String.join(", ", line.periods()), REPEATED);
        Integer before = years.lower(period.first());
        Integer after = years.higher(period.last());
        return new Block.Paragraph(
                before != null && after != null
                        ? wording.spans("search.period.between", asked, String.valueOf(before), String.valueOf(after))
                        : wording.spans("search.period.none", asked, reach(wording)));
    }

    /** Says how far the texts go, if the period is longer. */
    Optional<Block> beyond(Period period, Wording wording) {
        boolean before = !period.isOpenBefore() && period.first() < span().first();
        boolean after = !period.isOpenAfter() && period.last() > span().last();
        return before || after
                ? Optional.of(new Block.Note(wording.say("search.period.beyond", reach(wording))))
                : Optional.empty();
    }

    /** The first and last year of the texts of each part. */
    String reach(Wording wording) {
        List<String> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            TreeSet<Integer> its = corpus.meetings().stream()
                    .filter(meeting -> meeting.id().part() == part && hasTexts(meeting))
                    .map(Meeting::year)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!its.isEmpty()) {
                parts.add(wording.say("search.reach." + part, String.valueOf(its.first()), String.valueOf(its.last())));
            }
        }
        return String.join(", ", parts);
    }
}
