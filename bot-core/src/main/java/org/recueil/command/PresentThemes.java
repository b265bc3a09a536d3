package org.recueil.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;
import org.recueil.model.MeetingId;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;

/** The themes under which the index lists most of a meeting's provisions. */
final class PresentThemes {
    private static final int MOST = 5;

    /** @param listed how many provisions of the meeting the theme lists */
    private record Present(Theme theme, long listed) {}

    private final MeetingId meeting;
    private final List<Present> themes;
    private final Wording wording;

    PresentThemes(Corpus corpus, MeetingId meeting, Wording wording) {
        this.meeting = meeting;
        this.wording = wording;
        this.themes = corpus.themes(ThemeFinder.EDITION).stream()
                .map(theme -> new Present(theme, listed(theme)))
                .filter(present -> present.listed() > 0)
                .sorted(Comparator.comparingLong(Present::listed).reversed())
                .limit(MOST)
                .toList();
    }

    private long listed(Theme theme) {
        return theme.references().stream()
                .distinct()
                .filter(id -> id.meeting().equals(meeting))
                .count();
    }

    /** One line with their counts; empty where the index lists nothing of the meeting. */
    Optional<Block> line() {
        String counted = themes.stream()
                .map(present -> counted(present, FirstWords.of(name(present))))
                .collect(Collectors.joining(" ; "));
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Note(wording.say("meeting.themes", counted)));
    }

    private static String counted(Present present, String name) {
        return name + " (" + present.listed() + ")";
    }

    private String name(Present present) {
        return ProvisionActions.nameOf(present.theme(), wording);
    }

    /** What of the meeting each of them lists. */
    List<Action> actions() {
        return themes.stream()
                .<Action>map(present -> new Action.Ask(
                        counted(present, name(present)),
                        "/search réunion:" + meeting.label() + " thème:"
                                + present.theme().number()))
                .toList();
    }
}
