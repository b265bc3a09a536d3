package org.recueil.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recueil.data.DataException;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.Suggestion;
import org.recueil.model.Theme;
import org.recueil.relation.SuggestedThemes;

/** Adds the meetings that people wrote down in a folder, one file {@code *.txt} a meeting, to a corpus. */
public final class FurtherMeetings {
    private FurtherMeetings() {}

    /**
     * The corpus with the meetings of a folder, and themes suggested for those whose file names none; the corpus itself
     * where the folder holds no such file.
     *
     * @throws DataException with file, line and what is wrong, for the first file that cannot be used
     */
    public static Corpus add(Corpus corpus, Path folder) throws IOException {
        Corpus longer = corpus;
        for (Path file : files(folder)) {
            longer = plus(longer, MeetingFile.read(file));
        }
        return longer == corpus ? corpus : longer.suggesting(SuggestedThemes.missing(longer));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static Corpus plus(Corpus corpus, MeetingFile file) {
        Meeting meeting = file.meeting();
        if (corpus.meeting(meeting.id()).isPresent()) {
            throw file.wrongMeeting("la réunion " + meeting.id().label() + " est déjà dans le corpus");
        }
        List<Meeting> meetings = new ArrayList<>(corpus.meetings());
        meetings.add(meeting);
        List<Provision> provisions = new ArrayList<>(corpus.provisions());
        provisions.addAll(file.provisions());
        return new Corpus(
                meetings,
                provisions,
                themes(corpus, file),
                corpus.documents(),
                corpus.reportParagraphs(),
                corpus.introduction(),
                corpus.suggestions(),
                corpus.provenance().with(file.source()));
    }

    private static List<Theme> themes(Corpus corpus, MeetingFile file) {
        List<Theme> themes = new ArrayList<>(corpus.themes());
        for (Map.Entry<ProvisionId, List<String>> entry : file.themes().entrySet()) {
            for (String name : entry.getValue()) {
                int at = indexOf(themes, name);
                if (at < 0) {
                    throw file.wrongTheme(
                            entry.getKey(),
                            name,
                            "aucun thème de l’index de " + Suggestion.EDITION + " ne s’appelle « " + name
                                    + " » ; /themes en donne la liste");
                }
                themes.set(at, themes.get(at).with(entry.getKey()));
            }
        }
        return themes;
    }

    private static int indexOf(List<Theme> themes, String name) {
        String plain = name.replace('’', '\'');
        for (int i = 0; i < themes.size(); i++) {
            Theme theme = themes.get(i);
            if (theme.edition() == Suggestion.EDITION
                    && theme.name().replace('’', '\'').equals(plain)) {
                return i;
            }
        }
        return -1;
    }
}
