package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.bot.reading.words.Spelling;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.HelpTopic;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** Answers words that are not a reference and commands that do not exist: what may have been meant, and how to ask. */
final class NotUnderstood {
    private static final int MOST_OFFERS = 5;
    private static final int REPEATED = 20;

    private final ThemeFinder themes;

    NotUnderstood(ThemeFinder themes) {
        this.themes = themes;
    }

    /** The themes that a text may name, at most five. */
    List<Theme> fitting(String text) {
        return themes.meant(text).stream().limit(MOST_OFFERS).toList();
    }

    /** Answers words that stand in place of a reference, with the themes that they may name. */
    Answer answer(TextIntent.NoReference asked, Wording wording) {

        String written = asked.written();
        List<Theme> offered = fitting(written);
        Block none = new Block.Paragraph(wording.spans("miss.no.reference", Span.Said.of(written, REPEATED)));

        List<Action> offers = new ArrayList<>();
        offered.forEach(theme -> offers.add(TextActions.theme(theme, wording)));
        offers.addAll(HelpCommand.examples(asked.verb(), wording));
        offers.add(HelpActions.about(asked.verb(), wording));
        return Answer.of(Kind.NOT_FOUND).offering(offered, wording).saying(new Reply(List.of(none), offers));
    }

    private static String label(Span.Command near, Wording wording) {
        String title = new HelpTopic(Verb.named(near.name()).orElseThrow(), wording).title();
        return near.argument().isEmpty() ? title : wording.say("help.on.argument", title, near.argument());
    }

    /** Answers a command that does not exist, with the commands that have similar names. */
    static Answer answer(TalkIntent.NoCommand asked, Wording wording) {
        String typed = asked.argument();
        String shown = typed.isBlank() ? "" : Span.Said.of(typed, REPEATED).text();
        Set<Verb> offered = EnumSet.noneOf(Verb.class);
        List<Span.Command> nearest = Spelling.nearest(asked.name(), Verb.allNames(), MOST_OFFERS).stream()
                .filter(near -> offered.add(Verb.named(near).orElseThrow()))
                .map(near -> new Span.Command(near, shown))
                .toList();
        List<Action> offers = nearest.stream()
                .<Action>map(near -> new Action.Ask(
                        Action.Role.CORRECTION, label(near, wording), ("/" + near.name() + " " + typed).strip()))
                .toList();
        Span unknown = Span.Said.of("/" + asked.name());
        Block sentence = new Block.Paragraph(
                nearest.isEmpty()
                        ? wording.spans("unknown.command", unknown, HelpActions.command(wording))
                        : wording.spans("unknown.command.nearest", unknown, nearest.get(0)));
        return Answer.of(Kind.NOT_FOUND, new Reply(List.of(sentence), List.of(HelpActions.everything(wording))))
                .with(List.of(), offers);
    }
}
