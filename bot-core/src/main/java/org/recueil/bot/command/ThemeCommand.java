package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.ThemeIntent.Listing;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.ReferencesInQuestion;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.provision.CitationList;
import org.recueil.bot.view.provision.QuotedTexts;
import org.recueil.bot.view.theme.ProvisionsByMeeting;
import org.recueil.bot.view.theme.SuggestionView;
import org.recueil.bot.view.theme.ThemeChoice;
import org.recueil.bot.view.theme.ThemeList;
import org.recueil.bot.view.theme.ThemeProfile;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * {@code /theme}: the provisions that the thematic index lists under a theme, and those that we suggest; a choice if several
 * themes fit.
 */
final class ThemeCommand {
    private static final int REPEATED = 30;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Corpus corpus;
    private final Wording wording;
    private final ThemeFinder themes;

    ThemeCommand(Corpus corpus, ThemeFinder themes, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.themes = themes;
    }

    Answer answer(ThemeIntent.ThemeOf asked) {
        return switch (asked.listing()) {
            case INDEXED -> indexed(asked);
            case SUGGESTED -> suggested(asked);
            case CITED -> new CitationList(corpus, wording).answer(asked);
            case QUOTED -> new QuotedTexts(corpus, wording).answer(asked);
            case PROFILE -> profile(asked);
        };
    }

    /** The theme that fits a description, a choice if several fit, or what to do if none does. */
    Answer answer(ThemeIntent.ThemeDescribed asked) {
        if (asked.fitting().size() > 1) {
            return ThemeChoice.among(asked, wording);
        } else if (asked.fitting().isEmpty()) {
            Span.Said described = Span.Said.of(asked.described());
            return asked.listing().isCited() ? noneToCite(described) : none(described, asked.references());
        }
        Theme theme = asked.fitting().get(0);
        Block readAs = new Block.Note(
                wording.spans("theme.read.as", Span.Said.of(asked.described()), ThemeName.inFull(theme, wording)));
        return answer(new ThemeIntent.ThemeOf(theme, asked.listing(), asked.page()))
                .supposed()
                .after(readAs);
    }

    private Answer noneToCite(Span asked) {
        Block none = new Block.Paragraph(wording.spans("cite.none", Span.Said.of(asked.text(), REPEATED)));
        return Answer.of(Kind.NOT_FOUND, none, ThemeList.all(wording), HelpActions.about(Verb.CITE, wording));
    }

    private Answer none(Span.Said asked, boolean references) {
        Block none = new Block.Paragraph(
                NUMBER.matcher(asked.text()).matches()
                        ? wording.spans("theme.none.number", asked, themes.all().size())
                        : wording.spans("theme.none", Span.Said.of(asked.text(), REPEATED)));
        List<Action> actions = new ArrayList<>();
        List<TextId> texts = new ArrayList<>();
        if (references) {
            actions.add(TextActions.look(asked.text()));
            texts.addAll(ReferencesInQuestion.in(asked.text(), corpus).texts());
        }
        if (themes.isSpoken(asked.text())) {
            actions.add(Verb.SEARCH.ask(Action.Role.CORRECTION, wording.say("theme.none.search"), asked.text()));
        }
        actions.add(ThemeList.all(wording));
        actions.add(HelpActions.about(Verb.THEME, wording));
        return Answer.of(Kind.NOT_FOUND).offering(texts).saying(new Reply(List.of(none), actions));
    }

    private Answer indexed(ThemeIntent.ThemeOf asked) {
        Theme theme = asked.theme();
        Page<ProvisionId> page = Page.of(theme.references(), asked.page());
        List<Block> head = new ArrayList<>();
        head.add(new Block.Heading(ThemeName.inFull(theme, wording)));
        head.add(new Block.Paragraph(
                wording.count("theme.holds", page.total(), theme.number()) + page.position(wording)));
        List<Block> below = new ArrayList<>();
        theme.remarks().forEach(remark -> below.add(new Block.Note(remark.text())));
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        if (page.number() == 1 || page.number() == page.pages()) {
            suggestions.under(theme).ifPresent(below::add);
        }
        List<Action> actions = new ArrayList<>(looks(page));
        actions.addAll(page.turns(new ThemeIntent.ThemeOf(theme).says(), wording));
        suggestions.action(theme).ifPresent(actions::add);
        if (page.total() > 0) {
            actions.add(TextActions.theme(wording.say("cite.action"), new ThemeIntent.ThemeOf(theme, Listing.CITED)));
        }
        actions.add(TextActions.theme(
                wording.say("theme.profile.action"), new ThemeIntent.ThemeOf(theme, Listing.PROFILE)));
        new ThemeProfile(corpus, theme, wording)
                .neighbours()
                .keySet()
                .forEach(other -> actions.add(TextActions.theme(other, wording)));
        return listed(theme, page, head, below, actions);
    }

    /** The provisions of a theme by meeting, its other names, and the themes that often occur with it. */
    private Answer profile(ThemeIntent.ThemeOf asked) {
        Theme theme = asked.theme();
        ThemeProfile profile = new ThemeProfile(corpus, theme, wording);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(ThemeName.inFull(theme, wording)));
        blocks.add(new Block.Paragraph(
                wording.count("theme.holds", theme.references().size(), theme.number())));
        profile.byMeeting().ifPresent(blocks::add);
        profile.otherNames().ifPresent(blocks::add);
        profile.often(profile.neighbours()).ifPresent(blocks::add);
        theme.remarks().forEach(remark -> blocks.add(new Block.Note(remark.text())));
        List<Action> actions = new ArrayList<>(List.of(TextActions.theme(theme, wording)));
        profile.neighbours().keySet().forEach(other -> actions.add(TextActions.theme(other, wording)));
        return Answer.of(Kind.THEME).theme(theme.name()).saying(new Reply(blocks, actions));
    }

    private Answer suggested(ThemeIntent.ThemeOf asked) {
        Theme theme = asked.theme();
        List<ProvisionId> suggested = corpus.suggestions().under(theme);
        Action back = TextActions.theme(theme, wording);
        if (suggested.isEmpty()) {
            Block none = new Block.Paragraph(wording.say("suggested.none"));
            return Answer.of(Kind.NOT_FOUND)
                    .offering(List.of(theme), wording)
                    .saying(new Reply(List.of(none), List.of(back)));
        }
        Page<ProvisionId> page = Page.of(suggested, asked.page());
        List<Block> head = new ArrayList<>();
        head.add(new Block.Heading(ThemeName.inFull(theme, wording)));
        head.add(new Block.Heading(wording.say("suggested.heading")));
        head.add(new Block.Paragraph(wording.count("suggested.holds", page.total()) + page.position(wording)));
        List<Action> actions = new ArrayList<>(looks(page));
        actions.addAll(page.turns(new ThemeIntent.ThemeOf(theme, Listing.SUGGESTED).says(), wording));
        actions.add(back);
        return listed(theme, page, head, List.of(), actions);
    }

    private static List<Action> looks(Page<ProvisionId> page) {
        List<Action> looks = new ArrayList<>();
        page.entries().forEach(id -> looks.add(TextActions.look(id).at(looks.size() + 1)));
        return looks;
    }

    /** A page of provisions of a theme, between the blocks above and below the list. */
    private Answer listed(
            Theme theme, Page<ProvisionId> page, List<Block> head, List<Block> below, List<Action> actions) {
        int room = Budget.LIST.room(head) - Phone.length(below);
        List<Block> blocks = new ArrayList<>(head);
        blocks.addAll(new ProvisionsByMeeting(corpus, wording).of(page.entries(), room));
        blocks.addAll(below);

        return Answer.of(Kind.THEME)
                .items(AnswerItem.all(corpus, page.entries()))
                .theme(theme.name())
                .page(page)
                .saying(new Reply(blocks, actions));
    }
}
