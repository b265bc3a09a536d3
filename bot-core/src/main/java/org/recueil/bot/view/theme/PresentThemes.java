package org.recueil.bot.view.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.Condition;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.wording.Wording;

/** The most frequent themes of a meeting: those of the index; if it lists nothing from the meeting, those that we suggest. */
public final class PresentThemes {
    private static final int MOST = 5;

    /** @param count how many provisions of the meeting have the theme */
    private record Present(Theme theme, long count) {}

    private final MeetingId meeting;
    private final boolean suggested;
    private final List<Present> themes;
    private final Wording wording;

    public PresentThemes(Corpus corpus, MeetingId meeting, Wording wording) {
        this.meeting = meeting;
        this.wording = wording;
        this.suggested = corpus.suggestions().concern(meeting)
                && corpus.newestThemes().stream().allMatch(theme -> count(theme.references()) == 0);
        this.themes = corpus.newestThemes().stream()
                .map(theme -> new Present(
                        theme, count(suggested ? corpus.suggestions().under(theme) : theme.references())))
                .filter(present -> present.count() > 0)
                .sorted(Comparator.comparingLong(Present::count).reversed())
                .limit(MOST)
                .toList();
    }

    private long count(List<ProvisionId> ids) {
        return ids.stream()
                .distinct()
                .filter(id -> id.meeting().equals(meeting))
                .count();
    }

    /** One line with these themes and their counts, which also says if they are ours; empty if there are none. */
    public Optional<Block> line() {
        StringBuilder line = new StringBuilder();
        for (Present present : themes) {
            String next = counted(present, name(present));
            if (line.length() + next.length() < Budget.THEMES_NAMED) {
                line.append(line.isEmpty() ? "" : wording.semicolon()).append(next);
            }
        }
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Note(wording.say(suggested ? "suggested.are" : "meeting.themes", line)));
    }

    private static String counted(Present present, String name) {
        return name + " (" + present.count() + ")";
    }

    private String name(Present present) {
        return ThemeName.of(present.theme(), wording);
    }

    /** Actions that show the meeting's provisions under each theme. */
    public List<Action> actions() {
        return themes.stream().map(this::action).toList();
    }

    private Action action(Present present) {
        String counted = counted(present, ThemeName.label(present.theme(), wording));
        return suggested
                ? new ThemeIntent.ThemeOf(present.theme(), ThemeIntent.Listing.SUGGESTED)
                        .ask(Action.Role.SUGGESTIONS, wording.say("suggested.theme.action", counted))
                : Verb.SEARCH.ask(
                        Action.Role.NARROW,
                        counted,
                        Condition.MEETING.says(meeting.label()) + " "
                                + Condition.THEME.says(present.theme().number()));
    }
}
