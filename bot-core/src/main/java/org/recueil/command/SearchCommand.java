package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.command.Answer.Kind;
import org.recueil.index.Certainty;
import org.recueil.index.Found;
import org.recueil.index.Hit;
import org.recueil.index.Period;
import org.recueil.index.Question;
import org.recueil.index.Question.Notion;
import org.recueil.index.SearchEngine;
import org.recueil.index.SearchQuery;
import org.recueil.model.AbsentTopic;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /search}: what the texts say of a question in plain words, best first, with the reason marked. */
final class SearchCommand {
    private static final int MOST_THEMES = 3;
    private static final int MOST_NEAREST = 3;

    private final Corpus corpus;
    private final Supplier<SearchEngine> engine;
    private final TextYears years;
    private final NamedThemes named;
    private final HitView hits;
    private final Narrower narrower;
    private final RecCommand look;

    /** @param look answers a question that asks for nothing but what references name, as in "que dit II.37 ?" */
    SearchCommand(Corpus corpus, ThemeFinder themes, Supplier<SearchEngine> engine, RecCommand look) {
        this.corpus = corpus;
        this.look = look;
        this.engine = engine;
        this.years = new TextYears(corpus);
        this.named = new NamedThemes(themes);
        this.hits = new HitView(corpus);
        this.narrower = new Narrower(corpus);
    }

    /** How it is asked for. */
    static Answer usage(Wording wording) {
        Span.Command line = new Span.Command(Verb.SEARCH.firstName(), "non-sanction");
        Action example = new Action.Ask(Action.Role.EXAMPLE, line.argument(), line.text());
        Block usage = new Block.Paragraph(wording.spans("search.usage"));
        return Answer.of(
                Kind.HELP, new Reply(List.of(usage), List.of(example, HelpCommand.about(Verb.SEARCH, wording))));
    }

    /** What is said of a line without a word to search for. */
    static Answer nothing(String written, Wording wording) {
        Block nothing = new Block.Paragraph(wording.spans("search.nothing", Span.Said.of(written)));
        List<Action> next =
                List.of(MeetingCommand.list(wording), ThemeList.all(wording), HelpCommand.about(Verb.SEARCH, wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(List.of(nothing), next));
    }

    Answer answer(Intent.Search asked, Request request) {
        Wording wording = request.wording();
        Sought sought = asked.sought();
        Mentioned mentioned = sought.mentioned();
        if (mentioned.isEmpty()) {
            return words(asked, wording);
        }
        Answer found = saysSomething(sought.otherWords(), wording) ? words(asked, wording) : usage(wording);
        return found.kind() == Kind.SEARCH
                ? mentioned.offer(found, corpus, wording)
                : look.answer(new TextIntent.LookUp(mentioned.all()), request.withWritten(mentioned.line()));
    }

    /** Whether there is anything to search for beside the references: words of the texts, or a condition. */
    private boolean saysSomething(QueryLine otherWords, Wording wording) {
        return !otherWords.filters().isEmpty()
                || !otherWords.query().phrases().isEmpty()
                || saysSomething(otherWords.query(), wording);
    }

    /** Whether it has words that the texts know. */
    private boolean saysSomething(SearchQuery query, Wording wording) {
        return engine.get().read(query, wording.language().ofQuestions()).notions().stream()
                .anyMatch(notion -> !notion.readAs().isEmpty());
    }

    /** What a meeting recommended that has no text of its own is in the text of the next one. */
    private Answer words(Intent.Search asked, Wording wording) {
        MissView misses = new MissView(corpus, wording);
        Optional<Meeting> empty = asked.sought()
                .line()
                .query()
                .filter()
                .meeting()
                .flatMap(corpus::meeting)
                .filter(meeting -> corpus.provisionsOf(meeting.id()).isEmpty());
        return empty.flatMap(meeting -> misses.next(meeting.id()))
                .map(next ->
                        read(asked.at(next.id()), wording).with(List.of(misses.emptyMeeting(empty.get())), List.of()))
                .orElseGet(() -> read(asked, wording));
    }

    private Answer read(Intent.Search asked, Wording wording) {
        String words = asked.sought().words();
        QueryLine line = asked.sought().line();
        if (line.isEmpty()) {
            return line.ignored().isEmpty() ? usage(wording) : notUnderstood(line, wording);
        }
        Optional<Period> period = line.query().filter().period();
        if (period.isPresent() && !years.has(period.get())) {
            return beyond(period.get(), line, wording);
        }
        Question question = engine.get().read(line.query(), wording.language().ofQuestions());
        List<Notion> notions = question.notions();
        if (notions.isEmpty()
                && line.query().phrases().isEmpty()
                && line.filters().isEmpty()) {
            return nothing(words, wording);
        }
        List<Theme> fitting = named.in(line.query().words(), notions);
        Found found = engine.get().search(question, fitting);
        Readings readings = new Readings(
                line,
                notions,
                engine.get().strange(question),
                word -> engine.get().resembling(word));
        if (found.hits().isEmpty() || found.certainty() == Certainty.NONE) {
            return none(words, line, readings, found.topic(), wording);
        }
        return found.certainty() == Certainty.WEAK
                ? weak(asked, readings, found, wording)
                : show(asked, readings, found.hits(), fitting, wording);
    }

    private static Answer notUnderstood(QueryLine line, Wording wording) {
        Span conditions = Span.Said.of(String.join(", ", line.ignored()));
        Block none = new Block.Paragraph(wording.spans("search.ignored.alone", conditions));
        return Answer.of(Kind.NOT_FOUND, new Reply(List.of(none), List.of(HelpCommand.about(Verb.SEARCH, wording))));
    }

    private Answer beyond(Period period, QueryLine line, Wording wording) {
        List<Action> actions = new ArrayList<>();
        Readings.widened(line, wording).ifPresent(actions::add);
        actions.add(MeetingCommand.list(wording));
        actions.add(HelpCommand.about(Verb.SEARCH, wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(List.of(years.none(period, line, wording)), actions));
    }

    private Answer show(Intent.Search asked, Readings readings, List<Hit> found, List<Theme> fitting, Wording wording) {
        QueryLine line = asked.sought().line();
        String words = asked.sought().words();
        Page<Hit> page = Page.of(found, asked.page());
        List<Block> blocks = new ArrayList<>();
        if (line.query().newestFirst()) {
            blocks.add(new Block.Paragraph(wording.say("search.reach", years.reach(wording))));
        }
        List<Span> counted = wording.countSpans("search.found", page.total(), Span.Said.of(asked.question()));
        blocks.add(new Block.Heading(page.placed(counted, wording)));
        List<Theme> offered = fitting.stream().limit(MOST_THEMES).toList();
        if (page.number() == 1) {
            offered.forEach(theme -> blocks.add(new Block.Paragraph(
                    new Span.Plain(wording.say("search.theme") + " "),
                    new Span.Strong(theme.name()),
                    new Span.Plain(" — "),
                    new Span.Command("theme", String.valueOf(theme.number())))));
        }
        blocks.addAll(readings.notes(wording));
        line.query()
                .filter()
                .period()
                .flatMap(period -> years.beyond(period, wording))
                .ifPresent(blocks::add);
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        suggestions.note(suggestions.leftOut(line)).ifPresent(blocks::add);
        List<HitView.Shown> shown =
                page.entries().stream().map(hit -> hits.show(hit, wording)).toList();
        blocks.add(new Block.Items(shown.stream().map(HitView.Shown::line).toList()));
        List<Action> actions = new ArrayList<>(page.turns(Intent.Search.says(asked.question()), wording));
        offered.forEach(theme -> actions.add(ProvisionActions.theme(theme, wording)));
        page.entries().stream().map(HitView::action).forEach(actions::add);
        actions.addAll(readings.corrections(words));
        if (readings.saySomething() || line.filters().size() > line.periods().size()) {
            Readings.widened(line, wording).ifPresent(actions::add);
        }
        suggestions.leftOut(line).forEach(theme -> suggestions.action(theme).ifPresent(actions::add));
        if (page.pages() > 1 && page.number() == 1) {
            actions.addAll(narrower.actions(words, line.query().filter(), found, wording));
        }
        Answer.Builder answer = Answer.of(Kind.SEARCH)
                .entries(shown.stream().map(HitView.Shown::entry).toList())
                .offering(offered, wording)
                .page(page);
        if (offered.size() == 1) {
            answer.theme(offered.get(0).name());
        } else {
            answer.choices(ThemeChoice.names(offered));
        }
        return answer.saying(new Reply(blocks, actions));
    }

    /** That perhaps no text answers, then the nearest. */
    private Answer weak(Intent.Search asked, Readings readings, Found found, Wording wording) {
        String words = asked.sought().words();
        List<Block> blocks = new ArrayList<>();
        help(found.topic(), wording).ifPresent(blocks::add);
        blocks.add(new Block.Heading(wording.spans("search.weak", Span.Said.of(asked.question()))));
        blocks.addAll(readings.notes(wording));
        List<Hit> nearest = found.hits().stream().limit(MOST_NEAREST).toList();
        List<HitView.Shown> shown =
                nearest.stream().map(hit -> hits.show(hit, wording)).toList();
        blocks.add(new Block.Items(shown.stream().map(HitView.Shown::line).toList()));
        List<Action> actions = new ArrayList<>();
        nearest.stream().map(HitView::action).forEach(actions::add);
        actions.addAll(readings.corrections(words));
        actions.add(ThemeList.all(wording));
        return Answer.of(Kind.SEARCH)
                .doubtful()
                .entries(shown.stream().map(HitView.Shown::entry).toList())
                .saying(new Reply(blocks, actions));
    }

    /** Where the answer to a question about a topic is that no text treats. */
    private static Optional<Block> help(Optional<AbsentTopic> topic, Wording wording) {
        return topic.map(its ->
                new Block.Paragraph(wording.language() == Language.ENGLISH ? its.helpEnglish() : its.helpFrench()));
    }

    private Answer none(String words, QueryLine line, Readings readings, Optional<AbsentTopic> topic, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.spans("search.none", Span.Said.of(words))));
        help(topic, wording).ifPresent(blocks::add);
        blocks.addAll(readings.notes(wording));
        MissView misses = new MissView(corpus, wording);
        line.query().filter().meeting().flatMap(misses::unknownMeeting).ifPresent(blocks::add);
        if (!line.periods().isEmpty()) {
            blocks.add(new Block.Note(wording.say("search.reach", years.reach(wording))));
        }
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        suggestions.note(suggestions.leftOut(line)).ifPresent(blocks::add);
        List<Action> actions = new ArrayList<>(readings.corrections(words));
        if (line.hasConditions() && !line.query().words().isBlank()) {
            String plain = line.query().words();
            actions.add(new Action.Ask(
                    Action.Role.WIDEN, wording.say("search.without.filters"), Intent.Search.says(plain)));
        } else if (readings.saySomething()
                || line.filters().size() > line.periods().size()) {
            Readings.widened(line, wording).ifPresent(actions::add);
        }
        suggestions.leftOut(line).forEach(theme -> suggestions.action(theme).ifPresent(actions::add));
        actions.add(ThemeList.all(wording));
        actions.add(HelpCommand.about(Verb.SEARCH, wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(blocks, actions));
    }
}
