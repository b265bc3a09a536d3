package org.recueil.bot.view.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.reading.question.QueryLine;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.search.text.SearchQuery.Filter;
import org.recueil.wording.Wording;

/** What we suggest under a theme. It is always marked as ours and never counted with what the index lists. */
public final class SuggestionView {
    private static final int MOST_NAMED = 5;

    private final Corpus corpus;
    private final Wording wording;

    public SuggestionView(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** Names the provisions that we suggest under a theme; empty if there are none. */
    public Optional<Block> under(Theme theme) {
        List<ProvisionId> ids = corpus.suggestions().under(theme);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String labels = ids.stream().limit(MOST_NAMED).map(ProvisionId::label).collect(Collectors.joining(", "));
        String more = ids.size() > MOST_NAMED ? ", …" : "";
        return Optional.of(new Block.Note(wording.count("suggested.also", ids.size(), labels + more)));
    }

    /** Shows what we suggest under a theme; empty if there is nothing. */
    public Optional<Action> action(Theme theme) {
        int count = corpus.suggestions().under(theme).size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        suggestions(theme).ask(Action.Role.SUGGESTIONS, wording.count("suggested.action", count)));
    }

    private static ThemeIntent.ThemeOf suggestions(Theme theme) {
        return new ThemeIntent.ThemeOf(theme, ThemeIntent.Listing.SUGGESTED);
    }

    /** The themes of a search for which we suggest further provisions that the search leaves out. */
    public List<Theme> leftOut(QueryLine line) {
        return line.themes().stream()
                .filter(theme -> corpus.suggestions().under(theme).stream()
                        .anyMatch(id -> passes(id.meeting(), line.query().filter())))
                .toList();
    }

    /** Says that a search leaves these suggestions out, and where they are. */
    public Optional<Block> note(List<Theme> leftOut) {
        List<Span> spans = new ArrayList<>();
        for (Theme theme : leftOut) {
            spans.add(new Span.Plain(spans.isEmpty() ? wording.say("suggested.left.out") + " " : ", "));
            spans.add(suggestions(theme).command());
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(spans));
    }

    private boolean passes(MeetingId meeting, Filter filter) {
        return filter.part().map(meeting.part()::equals).orElse(true)
                && filter.meeting().map(meeting::equals).orElse(true)
                && filter.period()
                        .map(years ->
                                years.has(corpus.meeting(meeting).orElseThrow().year()))
                        .orElse(true);
    }
}
