package org.recueil.bot.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.QueryLine;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.source.MissView;
import org.recueil.bot.view.theme.SuggestionView;
import org.recueil.bot.view.theme.ThemeChoice;
import org.recueil.bot.view.theme.ThemeList;
import org.recueil.model.AbsentTopic;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.search.Found;
import org.recueil.search.Hit;
import org.recueil.wording.Wording;

/** The results of a search on one screen of a phone: the texts that answer, then how the question was understood. */
public final class SearchView {
    private static final int LINES = 4;
    private static final int MOST_THEMES = 3;
    private static final int MOST_NEAREST = 3;
    /** So many characters of the question are repeated above the results. */
    private static final int REPEATED = 50;

    private final Corpus corpus;
    private final Wording wording;
    private final TextYears years;
    private final HitView hits;
    private final FilterSuggestions narrower;

    public SearchView(Corpus corpus, TextFacts facts, TextYears years, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.years = years;
        this.hits = new HitView(corpus, facts, wording);
        this.narrower = new FilterSuggestions(facts, wording);
    }

    /**
     * A page of texts that answer.
     *
     * @param said the blocks above the results
     */
    public Answer found(
            Intent.Search asked, List<Block> said, QueryInterpretation readings, List<Hit> found, List<Theme> fitting) {
        QueryLine line = asked.sought().line();
        Page<Hit> page = Page.of(found, asked.page(), Budget.HITS);
        List<Block> head = new ArrayList<>(said);
        if (line.query().newestFirst()) {
            head.add(new Block.Paragraph(wording.say("search.reach", years.reach(wording))));
        }
        List<Span> counted = wording.countSpans("search.found", page.total(), repeated(asked.question()));
        head.add(new Block.Heading(page.placed(counted, wording)));
        List<Theme> offered = fitting.stream().limit(MOST_THEMES).toList();
        List<Block> remarks = new ArrayList<>();
        if (page.number() == 1) {
            themes(offered).ifPresent(remarks::add);
        }
        remarks.addAll(readings.notes());
        line.query()
                .filter()
                .period()
                .flatMap(period -> years.beyond(period, wording))
                .ifPresent(remarks::add);
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        List<Theme> leftOut = suggestions.leftOut(line);
        suggestions.note(leftOut).ifPresent(remarks::add);
        List<Action> actions = new ArrayList<>(looks(page.entries()));
        actions.addAll(page.turns(Verb.SEARCH.says(asked.question()), wording));
        offered.forEach(theme -> actions.add(TextActions.theme(theme, wording)));
        actions.addAll(readings.corrections(asked.sought().words()));
        if (readings.saySomething() || line.filters().size() > line.periods().size()) {
            QueryInterpretation.widened(line, wording).ifPresent(actions::add);
        }
        leftOut.forEach(theme -> suggestions.action(theme).ifPresent(actions::add));
        if (page.pages() > 1 && page.number() == 1) {
            actions.addAll(narrower.actions(asked.sought().words(), line.query().filter(), found));
        }
        Answer.Builder answer = Answer.of(Kind.SEARCH)
                .entries(entries(page.entries()))
                .offering(offered, wording)
                .page(page);
        if (offered.size() == 1) {
            answer.theme(offered.get(0).name());
        } else {
            answer.choices(ThemeChoice.names(offered));
        }
        return answer.saying(new Reply(blocks(head, page.entries(), remarks), actions));
    }

    /** Says that perhaps no text answers, and shows the nearest. */
    public Answer weak(Intent.Search asked, List<Block> said, QueryInterpretation readings, Found found) {
        List<Block> head = new ArrayList<>(said);
        help(found.topic()).ifPresent(head::add);
        head.add(new Block.Heading(wording.spans("search.weak", repeated(asked.question()))));
        List<Hit> nearest = found.hits().stream().limit(MOST_NEAREST).toList();
        List<Action> actions = new ArrayList<>(looks(nearest));
        actions.addAll(readings.corrections(asked.sought().words()));
        actions.add(ThemeList.all(wording));
        return Answer.of(Kind.SEARCH)
                .doubtful()
                .entries(entries(nearest))
                .saying(new Reply(blocks(head, nearest, readings.notes()), actions));
    }

    /** Says that no text answers, and offers what may have been meant. */
    public Answer none(Intent.Search asked, QueryInterpretation readings, Optional<AbsentTopic> topic) {
        QueryLine line = asked.sought().line();
        String words = asked.sought().words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.spans("search.none", repeated(words))));
        help(topic).ifPresent(blocks::add);
        blocks.addAll(readings.notes());
        MissView misses = new MissView(corpus, wording);
        line.query().filter().meeting().flatMap(misses::unknownMeeting).ifPresent(blocks::add);
        if (!line.periods().isEmpty()) {
            blocks.add(new Block.Note(wording.say("search.reach", years.reach(wording))));
        }
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        List<Theme> leftOut = suggestions.leftOut(line);
        suggestions.note(leftOut).ifPresent(blocks::add);
        List<Action> actions = new ArrayList<>(readings.corrections(words));
        if (line.hasConditions() && !line.query().words().isBlank()) {
            actions.add(Verb.SEARCH.ask(
                    Action.Role.WIDEN,
                    wording.say("search.without.filters"),
                    line.query().words()));
        } else if (readings.saySomething()
                || line.filters().size() > line.periods().size()) {
            QueryInterpretation.widened(line, wording).ifPresent(actions::add);
        }
        leftOut.forEach(theme -> suggestions.action(theme).ifPresent(actions::add));
        actions.add(ThemeList.all(wording));
        actions.add(HelpActions.about(Verb.SEARCH, wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(blocks, actions));
    }

    /** Head, results and remarks. The results have the room that the others leave. */
    private List<Block> blocks(List<Block> head, List<Hit> shown, List<Block> remarks) {
        List<TextList.Entry> entries = new ArrayList<>();
        for (Hit hit : shown) {
            entries.add(hits.entry(entries.size() + 1, hit));
        }
        int room = Budget.SEARCH.room(head) - Phone.length(remarks);
        List<Item> items = TextList.of(entries, LINES, room);
        List<Block> blocks = new ArrayList<>(head);
        blocks.add(new Block.Items(items));
        blocks.addAll(remarks);
        return blocks;
    }

    private List<Answer.Entry> entries(List<Hit> shown) {
        return shown.stream().map(hits::forScripts).toList();
    }

    private static List<Action> looks(List<Hit> shown) {
        return IntStream.range(0, shown.size())
                .<Action>mapToObj(i -> HitView.action(shown.get(i)).at(i + 1))
                .toList();
    }

    private static Span repeated(String question) {
        return Span.Said.of(FirstWords.within(question, REPEATED));
    }

    /** The themes that the question names, on one line. */
    private Optional<Block> themes(List<Theme> offered) {
        String named = offered.stream()
                .map(theme -> wording.say("search.theme", String.valueOf(theme.number()), ThemeName.of(theme, wording)))
                .collect(Collectors.joining(wording.semicolon()));
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Note(FirstWords.within(named, Budget.THEMES_NAMED)));
    }

    /** Where to look for a topic that no text treats. */
    private Optional<Block> help(Optional<AbsentTopic> topic) {
        return topic.map(its -> new Block.Paragraph(wording.isEnglish() ? its.helpEnglish() : its.helpFrench()));
    }
}
