package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;

/** {@code /theme 73 suggestions}: the provisions for which Recueil suggests a theme, none of which an index lists. */
final class SuggestedList {
    private static final String WORD = "suggestions";
    private static final Pattern ASKED =
            Pattern.compile("(?iU)(?<theme>.*\\S)\\s+(?:suggestions?|sugg[ée]r[ée]e?s?|suggested)", Pattern.DOTALL);

    private final Corpus corpus;
    private final ThemeChoice choice;

    SuggestedList(Corpus corpus, ThemeChoice choice) {
        this.corpus = corpus;
        this.choice = choice;
    }

    /** What follows {@code /theme} to ask for it. */
    static String asking(Theme theme) {
        return theme.number() + " " + WORD;
    }

    /** The answer where the line asks for suggestions and its other words mean a theme, or may; else nothing. */
    Optional<Answer> answer(Request request) {
        Matcher asked = ASKED.matcher(request.argument());
        return asked.matches() ? answer(asked.group("theme"), request) : Optional.empty();
    }

    private Optional<Answer> answer(String description, Request request) {
        return choice.answer(
                description,
                "/theme ",
                request.wording(),
                theme -> show(theme, request),
                better -> answer(better, request).orElseThrow());
    }

    private Answer show(Theme theme, Request request) {
        Wording wording = request.wording();
        List<ProvisionId> suggested = corpus.suggestions().under(theme);
        Block heading = new Block.Heading(ThemeChoice.nameIn(theme, wording));
        if (suggested.isEmpty()) {
            Block none = new Block.Paragraph(wording.say("suggested.none"));
            Action back = ProvisionActions.theme(theme, wording);
            return Answer.of(Kind.NOT_FOUND, new Reply(List.of(heading, none), List.of(back)));
        }
        Page<ProvisionId> page = Page.of(suggested, request.page());
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading);
        blocks.add(new Block.Heading(wording.say("suggested.heading")));
        blocks.add(new Block.Paragraph(wording.count("suggested.holds", page.total()) + page.position(wording)));
        blocks.addAll(new ProvisionsByMeeting(corpus, wording).of(page.entries()));
        List<Action> actions = new ArrayList<>(page.turns("/theme " + asking(theme), wording));
        page.entries().forEach(id -> actions.add(ProvisionActions.look(id.label(), id)));
        actions.add(ProvisionActions.theme(theme, wording));
        return ProvisionsByMeeting.answer(corpus, theme, page, new Reply(blocks, actions));
    }
}
