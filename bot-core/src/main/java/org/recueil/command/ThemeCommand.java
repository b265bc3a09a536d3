package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reference.ReferenceParser;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /theme}: what the thematic index lists under a theme; a choice where several fit; all where none is named. */
final class ThemeCommand implements Command {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Corpus corpus;
    private final ThemeFinder themes;
    private final ThemeChoice choice;
    private final ThemeList list;
    private final SuggestedList suggested;
    private final ProvisionThemes ofProvision;

    ThemeCommand(Corpus corpus, ThemeFinder themes) {
        this.corpus = corpus;
        this.themes = themes;
        this.choice = new ThemeChoice(themes);
        this.list = new ThemeList(themes);
        this.suggested = new SuggestedList(corpus, choice);
        this.ofProvision = new ProvisionThemes(corpus);
    }

    @Override
    public List<String> names() {
        return List.of("theme", "themes", "thème", "thèmes");
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        Optional<Answer> listed = list.answer(request.argument(), wording);
        if (listed.isPresent()) {
            return listed.get();
        }
        Optional<Answer> ours = suggested.answer(request);
        if (ours.isPresent()) {
            return ours.get();
        }
        Optional<Answer> its = ofProvision.answer(request.argument(), wording);
        if (its.isPresent()) {
            return its.get();
        }
        return choice.answer(
                        request.argument(),
                        "/theme ",
                        wording,
                        theme -> show(theme, request),
                        better -> answer(request.withArgument(better)))
                .orElseGet(() -> none(Span.Said.of(request.argument()), wording));
    }

    private Answer none(Span.Said asked, Wording wording) {
        Block none = new Block.Paragraph(
                NUMBER.matcher(asked.text()).matches()
                        ? wording.spans("theme.none.number", asked, themes.all().size())
                        : wording.spans("theme.none", asked));
        List<Block> blocks = new ArrayList<>(List.of(none));
        List<Action> actions = new ArrayList<>();
        if (ReferenceParser.parse(asked.text()).isComplete()) {
            Span.Command look = new Span.Command("rec", asked.text());
            blocks.add(new Block.Paragraph(new Span.Plain(wording.say("perhaps") + " "), look));
            actions.add(new Action.Ask(look.text(), look.text()));
        }
        actions.add(new Action.Ask(wording.say("themes.all.action"), "/themes"));
        actions.add(HelpCommand.about("theme", wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(blocks, actions));
    }

    private Answer show(Theme theme, Request request) {
        Wording wording = request.wording();
        Page<ProvisionId> page = Page.of(theme.references(), request.page());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(ThemeChoice.nameIn(theme, wording)));
        blocks.add(new Block.Paragraph(
                wording.count("theme.holds", page.total(), theme.number()) + page.position(wording)));
        ThemeProfile profile = new ThemeProfile(corpus, theme, wording);
        Map<Theme, Integer> neighbours = page.number() == 1 ? profile.neighbours() : Map.of();
        if (page.number() == 1) {
            profile.byMeeting().ifPresent(blocks::add);
            profile.otherNames().ifPresent(blocks::add);
        }
        blocks.addAll(new ProvisionsByMeeting(corpus, wording).of(page.entries()));
        theme.remarks().forEach(remark -> blocks.add(new Block.Note(remark.text())));
        profile.often(neighbours).ifPresent(blocks::add);
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        if (page.number() == 1 || page.number() == page.pages()) {
            blocks.addAll(suggestions.after(theme));
        }
        List<Action> actions = new ArrayList<>(page.turns("/theme " + theme.number(), wording));
        suggestions.action(theme).ifPresent(actions::add);
        page.entries().forEach(id -> actions.add(ProvisionActions.look(id.label(), id)));
        if (page.total() > 0) {
            actions.add(new Action.Ask(wording.say("cite.action"), CiteCommand.OF_THEME + theme.number()));
        }
        neighbours.keySet().forEach(other -> actions.add(ProvisionActions.theme(other, wording)));
        return ProvisionsByMeeting.answer(corpus, theme, page, new Reply(blocks, actions));
    }
}
