package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recueil.command.Answer.Kind;
import org.recueil.index.Found;
import org.recueil.index.Found.Hit;
import org.recueil.index.Found.Notion;
import org.recueil.index.SearchEngine;
import org.recueil.model.Corpus;
import org.recueil.model.Part;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /search}: what the texts say of a question in plain words, best first, with the reason marked. */
final class SearchCommand implements Command {
    private static final int MOST_THEMES = 3;
    private static final int MOST_READINGS = 3;

    private final Corpus corpus;
    private final Supplier<SearchEngine> engine;
    private final ThemeFinder themes;
    private final NamedThemes named;
    private final HitView hits;

    SearchCommand(Corpus corpus, ThemeFinder themes, Supplier<SearchEngine> engine) {
        this.corpus = corpus;
        this.engine = engine;
        this.themes = themes;
        this.named = new NamedThemes(themes);
        this.hits = new HitView(corpus);
    }

    @Override
    public List<String> names() {
        return List.of("search", "chercher", "cherche");
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        QueryLine line = QueryLine.read(request.argument(), themes);
        if (line.isEmpty()) {
            Action example = new Action.Ask("/search non-sanction", "/search non-sanction");
            Block usage = new Block.Paragraph(wording.say("search.usage"));
            return Answer.of(Kind.HELP, new Reply(List.of(usage), List.of(example)));
        }
        List<Notion> notions = engine.get().read(line.query().words());
        if (notions.isEmpty()
                && line.query().phrases().isEmpty()
                && line.filters().isEmpty()) {
            Block nothing = new Block.Paragraph(wording.say("search.nothing", MissView.echo(request.argument())));
            List<Action> next = List.of(HelpCommand.action(wording));
            return Answer.of(Kind.NOT_FOUND, new Reply(List.of(nothing), next));
        }
        List<Theme> fitting = named.in(line.query().words(), notions);
        Found found = engine.get().search(line.query(), fitting);
        return found.hits().isEmpty() ? none(request, line, found) : show(request, line, found, fitting);
    }

    private Answer show(Request request, QueryLine line, Found found, List<Theme> fitting) {
        Wording wording = request.wording();
        Page<Hit> page = Page.of(found.hits(), request.page());
        List<Block> blocks = new ArrayList<>();
        String asked = MissView.echo(request.argument());
        blocks.add(new Block.Heading(wording.count("search.found", page.total(), asked) + page.position(wording)));
        List<Theme> offered = fitting.stream().limit(MOST_THEMES).toList();
        if (page.number() == 1) {
            offered.forEach(theme -> blocks.add(new Block.Paragraph(
                    new Span.Plain(wording.say("search.theme") + " "),
                    new Span.Strong(theme.name()),
                    new Span.Plain(" — "),
                    new Span.Command("theme", String.valueOf(theme.number())))));
        }
        blocks.addAll(notes(line, found, wording));
        blocks.add(new Block.Items(
                page.entries().stream().map(hit -> hits.entry(hit, wording)).toList()));
        List<Action> actions = new ArrayList<>(page.turns("/search " + request.argument(), wording));
        offered.forEach(theme -> actions.add(ProvisionActions.theme(theme, wording)));
        page.entries().forEach(hit -> actions.addAll(hits.actions(hit)));
        if (page.pages() > 1 && page.number() == 1) {
            actions.addAll(narrower(request, line, found, wording));
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

    /** How words were read, where they stand in no text as typed; and what was left aside. */
    private List<Block> notes(QueryLine line, Found found, Wording wording) {
        List<Block> notes = new ArrayList<>();
        List<String> readings = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Notion notion : found.notions()) {
            if (notion.readAs().isEmpty()) {
                unknown.add(notion.typed());
            } else if (!notion.readAs().get(0).equals(notion.typed())) {
                String readAs = notion.readAs().stream().limit(MOST_READINGS).collect(Collectors.joining(", "));
                readings.add(wording.say("search.read.as", MissView.echo(notion.typed()), readAs));
            }
        }
        if (!readings.isEmpty()) {
            notes.add(new Block.Note(String.join(" ; ", readings)));
        }
        if (!unknown.isEmpty()) {
            notes.add(new Block.Note(wording.say("search.unknown", MissView.echo(String.join(", ", unknown)))));
        }
        line.ignored()
                .forEach(filter -> notes.add(new Block.Note(wording.say("search.ignored", MissView.echo(filter)))));
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        suggestions.note(suggestions.leftOut(line)).ifPresent(notes::add);
        return notes;
    }

    private static List<Action> narrower(Request request, QueryLine line, Found found, Wording wording) {
        List<Action> actions = new ArrayList<>();
        if (line.query().filter().part().isEmpty()) {
            for (Part part : Part.values()) {
                if (found.hits().stream().anyMatch(hit -> hit.text().part() == part)) {
                    String says = "/search " + request.argument() + " partie:" + part;
                    actions.add(new Action.Ask(wording.say("search.only." + part), says));
                }
            }
        }
        return actions;
    }

    private Answer none(Request request, QueryLine line, Found found) {
        Wording wording = request.wording();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.say("search.none", MissView.echo(request.argument()))));
        blocks.addAll(notes(line, found, wording));
        List<Action> actions = new ArrayList<>();
        if (!line.filters().isEmpty() && !line.query().words().isBlank()) {
            String words = line.query().words();
            actions.add(new Action.Ask(wording.say("search.without.filters"), "/search " + words));
        }
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        suggestions.leftOut(line).forEach(theme -> suggestions.action(theme).ifPresent(actions::add));
        actions.add(new Action.Ask(wording.say("themes.all.action"), "/themes"));
        actions.add(HelpCommand.action(wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(blocks, actions));
    }
}
