package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.command.Answer.Kind;
import org.recueil.index.Hit;
import org.recueil.index.Period;
import org.recueil.index.Question;
import org.recueil.index.Question.Notion;
import org.recueil.index.SearchEngine;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /search}: what the texts say of a question in plain words, best first, with the reason marked. */
final class SearchCommand implements Command {
    private static final int MOST_THEMES = 3;

    private final Corpus corpus;
    private final Supplier<SearchEngine> engine;
    private final ThemeFinder themes;
    private final TextYears years;
    private final NamedThemes named;
    private final HitView hits;
    private final Narrower narrower;
    private final Command look;

    /** @param look answers a question that asks for nothing but what references name, as in "que dit II.37 ?" */
    SearchCommand(Corpus corpus, ThemeFinder themes, Supplier<SearchEngine> engine, Command look) {
        this.corpus = corpus;
        this.look = look;
        this.engine = engine;
        this.themes = themes;
        this.years = new TextYears(corpus);
        this.named = new NamedThemes(themes);
        this.hits = new HitView(corpus);
        this.narrower = new Narrower(corpus);
    }

    @Override
    public List<String> names() {
        return List.of("search", "chercher", "cherche");
    }

    @Override
    public Answer answer(Request request) {
        Mentioned mentioned = Mentioned.in(request.argument(), corpus);
        if (mentioned.isEmpty()) {
            return words(request, request.argument());
        }
        Answer rest = words(request.withArgument(mentioned.otherWords()), request.argument());
        if (rest.kind() != Kind.SEARCH) {
            return look.answer(request.withArgument(mentioned.line()));
        }
        QueryLine line = QueryLine.read(request.argument(), themes, years.span());
        boolean conditions = line.filters().size() > line.plainYears().size()
                || !line.query().phrases().isEmpty();
        String sought = conditions ? request.argument() : mentioned.wordsToSearch();
        Answer found =
                sought.equals(mentioned.otherWords()) ? rest : words(request.withArgument(sought), request.argument());
        return mentioned.offer(found, corpus, request.wording());
    }

    /** @param typed the whole line, of which the request may leave out what is looked up beside the search */
    private Answer words(Request request, String typed) {
        Wording wording = request.wording();
        QueryLine line = QueryLine.read(request.argument(), themes, years.span());
        if (line.isEmpty() && !line.ignored().isEmpty()) {
            return notUnderstood(line, wording);
        } else if (line.isEmpty()) {
            Action example = new Action.Ask("/search non-sanction", "/search non-sanction");
            Block usage = new Block.Paragraph(wording.say("search.usage"));
            return Answer.of(
                    Kind.HELP, new Reply(List.of(usage), List.of(example, HelpCommand.about("search", wording))));
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
            Block nothing = new Block.Paragraph(wording.spans("search.nothing", Span.Said.of(request.argument())));
            List<Action> next = List.of(HelpCommand.about("search", wording));
            return Answer.of(Kind.NOT_FOUND, new Reply(List.of(nothing), next));
        }
        List<Theme> fitting = named.in(line.query().words(), notions);
        List<Hit> found = engine.get().search(question, fitting);
        Readings readings = new Readings(line, notions, word -> engine.get().resembling(word));
        return found.isEmpty() ? none(request, line, readings) : show(request, typed, line, readings, found, fitting);
    }

    private static Answer notUnderstood(QueryLine line, Wording wording) {
        Span conditions = Span.Said.of(String.join(", ", line.ignored()));
        Block none = new Block.Paragraph(wording.spans("search.ignored.alone", conditions));
        return Answer.of(Kind.NOT_FOUND, new Reply(List.of(none), List.of(HelpCommand.about("search", wording))));
    }

    private Answer beyond(Period period, QueryLine line, Wording wording) {
        List<Action> actions = new ArrayList<>();
        Readings.ofAllYears(line, wording).ifPresent(actions::add);
        actions.add(new Action.Ask(wording.say("meetings.all"), "/reunion"));
        actions.add(HelpCommand.about("search", wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(List.of(years.none(period, line, wording)), actions));
    }

    private Answer show(
            Request request, String typed, QueryLine line, Readings readings, List<Hit> found, List<Theme> fitting) {
        Wording wording = request.wording();
        Page<Hit> page = Page.of(found, request.page());
        List<Block> blocks = new ArrayList<>();
        List<Span> counted = wording.countSpans("search.found", page.total(), Span.Said.of(typed));
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
        blocks.add(new Block.Items(
                page.entries().stream().map(hit -> hits.entry(hit, wording)).toList()));
        List<Action> actions = new ArrayList<>(page.turns("/search " + typed, wording));
        offered.forEach(theme -> actions.add(ProvisionActions.theme(theme, wording)));
        page.entries().stream().map(HitView::action).forEach(actions::add);
        actions.addAll(readings.corrections(request.argument()));
        Readings.ofAllYears(line, wording).ifPresent(actions::add);
        suggestions.leftOut(line).forEach(theme -> suggestions.action(theme).ifPresent(actions::add));
        if (page.pages() > 1 && page.number() == 1) {
            actions.addAll(narrower.actions(request.argument(), line.query().filter(), found, wording));
        }
        return new Answer(
                Kind.SEARCH,
                page.entries().stream().map(hits::item).toList(),
                offered.size() == 1 ? Optional.of(offered.get(0).name()) : Optional.empty(),
                offered.size() > 1 ? offered.stream().map(Theme::name).toList() : List.of(),
                page.number(),
                page.pages(),
                page.total(),
                new Reply(blocks, actions));
    }

    private Answer none(Request request, QueryLine line, Readings readings) {
        Wording wording = request.wording();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.spans("search.none", Span.Said.of(request.argument()))));
        blocks.addAll(readings.notes(wording));
        MissView misses = new MissView(corpus, wording);
        line.query().filter().meeting().flatMap(misses::unknownMeeting).ifPresent(blocks::add);
        if (!line.periods().isEmpty()) {
            blocks.add(new Block.Note(wording.say("search.reach", years.reach(wording))));
        }
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        suggestions.note(suggestions.leftOut(line)).ifPresent(blocks::add);
        List<Action> actions = new ArrayList<>(readings.corrections(request.argument()));
        if (line.hasConditions() && !line.query().words().isBlank()) {
            String words = line.query().words();
            actions.add(new Action.Ask(wording.say("search.without.filters"), "/search " + words));
        } else {
            Readings.ofAllYears(line, wording).ifPresent(actions::add);
        }
        suggestions.leftOut(line).forEach(theme -> suggestions.action(theme).ifPresent(actions::add));
        actions.add(new Action.Ask(wording.say("themes.all.action"), "/themes"));
        actions.add(HelpCommand.about("search", wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(blocks, actions));
    }
}
