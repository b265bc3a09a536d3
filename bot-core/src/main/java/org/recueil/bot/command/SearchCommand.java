package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.QueryLine;
import org.recueil.bot.reading.question.ReferencesInQuestion;
import org.recueil.bot.reading.question.Sought;
import org.recueil.bot.reading.theme.NamedThemes;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.MeetingActions;
import org.recueil.bot.view.search.QueryInterpretation;
import org.recueil.bot.view.search.ReferenceOffers;
import org.recueil.bot.view.search.SearchView;
import org.recueil.bot.view.search.TextFacts;
import org.recueil.bot.view.search.TextYears;
import org.recueil.bot.view.source.MissView;
import org.recueil.bot.view.theme.ThemeList;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.search.Certainty;
import org.recueil.search.Found;
import org.recueil.search.SearchEngine;
import org.recueil.search.question.Question;
import org.recueil.search.question.Question.Notion;
import org.recueil.search.text.Period;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.words.QuestionLanguage;
import org.recueil.wording.Wording;

/** {@code /search}: what the texts say about a question in plain words, best first, with the words found marked. */
final class SearchCommand {
    private static final int REPEATED = 24;

    private final Corpus corpus;
    private final Supplier<SearchEngine> engine;
    private final TextFacts facts;
    private final TextYears years;
    private final NamedThemes named;
    private final RecCommand look;

    /** @param look answers a question that only asks for references: "que dit II.37 ?" */
    SearchCommand(Corpus corpus, ThemeFinder themes, Supplier<SearchEngine> engine, RecCommand look) {
        this.corpus = corpus;
        this.look = look;
        this.engine = engine;
        this.facts = new TextFacts(corpus);
        this.years = new TextYears(corpus);
        this.named = new NamedThemes(themes);
    }

    /** Answers a line without a word to search for. */
    static Answer nothing(String written, Wording wording) {
        Block nothing = new Block.Paragraph(wording.spans("search.nothing", Span.Said.of(written, REPEATED)));
        return Answer.of(
                Kind.NOT_FOUND,
                nothing,
                MeetingActions.list(wording),
                ThemeList.all(wording),
                HelpActions.about(Verb.SEARCH, wording));
    }

    Answer answer(Intent.Search asked, AskedIntent line, Wording wording) {
        Sought sought = asked.sought();
        ReferencesInQuestion mentioned = sought.mentioned();
        if (mentioned.isEmpty()) {
            return words(asked, wording);
        }
        if (saysSomething(sought.otherWords(), wording)) {
            Answer found = words(asked, wording);
            if (found.kind() == Kind.SEARCH) {
                return ReferenceOffers.before(found, mentioned, corpus, wording);
            }
        }
        return lookUp(mentioned, line, wording);
    }

    private Answer lookUp(ReferencesInQuestion mentioned, AskedIntent line, Wording wording) {
        TextIntent.LookUp lookUp = new TextIntent.LookUp(mentioned.all());
        return look.answer(lookUp, line.as(lookUp, mentioned.line()), wording);
    }

    /** Whether there is anything to search for beside the references: words that the texts know, or a condition. */
    private boolean saysSomething(QueryLine otherWords, Wording wording) {
        return !otherWords.filters().isEmpty()
                || !otherWords.query().phrases().isEmpty()
                || saysSomething(otherWords.query(), wording);
    }

    /** Whether a query has words that the texts know. */
    private boolean saysSomething(SearchQuery query, Wording wording) {
        return engine.get().read(query, languageOf(wording)).notions().stream()
                .anyMatch(notion -> !notion.readAs().isEmpty());
    }

    /** Searches. A question about a meeting without texts is asked of the next meeting, which has its recommendations. */
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
                .map(next -> read(asked.at(next.id()), List.of(misses.emptyMeeting(empty.get())), wording))
                .orElseGet(() -> read(asked, List.of(), wording));
    }

    /** @param said the blocks above the results */
    private Answer read(Intent.Search asked, List<Block> said, Wording wording) {
        String words = asked.sought().words();
        QueryLine line = asked.sought().line();
        if (line.isEmpty()) {
            return line.ignored().isEmpty() ? HelpCommand.usage(Verb.SEARCH, wording) : notUnderstood(line, wording);
        }
        Optional<Period> period = line.query().filter().period();
        if (period.isPresent() && !years.has(period.get())) {
            return beyond(period.get(), line, wording);
        }
        Question question = engine.get().read(line.query(), languageOf(wording));
        List<Notion> notions = question.notions();
        if (notions.isEmpty()
                && line.query().phrases().isEmpty()
                && line.filters().isEmpty()) {
            return nothing(words, wording);
        }
        List<Theme> fitting = named.in(line.query().words(), notions);
        Found found = engine.get().search(question, fitting);
        QueryInterpretation readings = new QueryInterpretation(
                line,
                notions,
                engine.get().strange(question),
                word -> engine.get().resembling(word),
                wording);
        SearchView view = new SearchView(corpus, facts, years, wording);
        if (found.hits().isEmpty() || found.certainty() == Certainty.NONE) {
            return view.none(asked, readings, found.topic());
        }
        return found.certainty() == Certainty.WEAK
                ? view.weak(asked, said, readings, found)
                : view.found(asked, said, readings, found.hits(), fitting);
    }

    private static Answer notUnderstood(QueryLine line, Wording wording) {
        Span conditions = Span.Said.of(String.join(", ", line.ignored()), REPEATED);
        Block none = new Block.Paragraph(wording.spans("search.ignored.alone", conditions));
        return Answer.of(Kind.NOT_FOUND, none, HelpActions.about(Verb.SEARCH, wording));
    }

    private Answer beyond(Period period, QueryLine line, Wording wording) {
        List<Action> actions = new ArrayList<>();
        QueryInterpretation.widened(line, wording).ifPresent(actions::add);
        actions.add(MeetingActions.list(wording));
        actions.add(HelpActions.about(Verb.SEARCH, wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(List.of(years.none(period, line, wording)), actions));
    }

    /** The language in which readers of this wording ask. */
    private static QuestionLanguage languageOf(Wording wording) {
        return wording.isEnglish() ? QuestionLanguage.ENGLISH : QuestionLanguage.FRENCH;
    }
}
