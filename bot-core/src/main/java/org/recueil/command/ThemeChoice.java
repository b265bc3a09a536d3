package org.recueil.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** Which theme a description means: the one, a choice where several fit, or what was probably meant. */
final class ThemeChoice {
    private final ThemeFinder themes;

    ThemeChoice(ThemeFinder themes) {
        this.themes = themes;
    }

    /**
     * What answers a description of a theme; empty where nothing fits it, nor what it may have meant to say.
     *
     * @param line what asks for a theme when its number follows: {@code "/theme "}
     * @param one answers where the description fits one theme
     * @param corrected answers a better description where a word was misspelt
     */
    Optional<Answer> answer(
            String description,
            String line,
            Wording wording,
            Function<Theme, Answer> one,
            Function<String, Answer> corrected) {
        List<Theme> fitting = themes.meant(description);
        Span asked = Span.Said.of(description);
        if (fitting.size() == 1) {
            Theme theme = fitting.get(0);
            Answer answer = one.apply(theme);
            return Optional.of(
                    themes.fitting(description).contains(theme)
                            ? answer
                            : answer.with(List.of(readAs(asked, theme, wording)), List.of()));
        }
        if (!fitting.isEmpty()) {
            List<Span> several = wording.spans("themes.several", fitting.size(), asked);
            return Optional.of(offer(new Block.Heading(several), fitting, line, wording));
        }
        return themes.corrected(description).map(better -> {
            Block note = new Block.Note(wording.spans("theme.corrected", asked, Span.Said.of(better)));
            return corrected.apply(better).with(List.of(note), List.of());
        });
    }

    /** How a description in other words was read. */
    private static Block readAs(Span asked, Theme theme, Wording wording) {
        return new Block.Note(wording.spans("theme.read.as", asked, nameIn(theme, wording)));
    }

    /** All themes, in the order of the index. */
    static Answer all(ThemeFinder themes, Wording wording) {
        List<Theme> all = themes.all();
        return offer(new Block.Heading(wording.say("themes.all", all.size())), all, "/theme ", wording);
    }

    private static Answer offer(Block heading, List<Theme> offered, String line, Wording wording) {
        Block next =
                new Block.Note(wording.say("themes.how", line + offered.get(0).number()));
        Reply reply = new Reply(List.of(heading, entries(offered, wording), next), actions(offered, line, wording));
        return answer(offered, reply);
    }

    /** A reply that offers themes. */
    static Answer answer(List<Theme> offered, Reply reply) {
        return new Answer(Kind.THEMES, List.of(), Optional.empty(), names(offered), 1, 1, offered.size(), reply);
    }

    static Block entries(List<Theme> offered, Wording wording) {
        return new Block.Items(offered.stream()
                .map(theme -> new Item(theme.number() + ".", nameIn(theme, wording)))
                .toList());
    }

    static List<Action> actions(List<Theme> offered, String line, Wording wording) {
        return offered.stream()
                .<Action>map(theme -> new Action.Ask(nameIn(theme, wording), line + theme.number()))
                .toList();
    }

    static List<String> names(List<Theme> themes) {
        return themes.stream().map(Theme::name).toList();
    }

    /** The official name; in English our own stands before it. */
    static String nameIn(Theme theme, Wording wording) {
        return wording.language() == Language.ENGLISH && !theme.englishName().equals(theme.name())
                ? theme.englishName() + " — " + theme.name()
                : theme.name();
    }
}
