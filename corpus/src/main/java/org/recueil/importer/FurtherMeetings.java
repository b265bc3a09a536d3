package org.recueil.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.data.Checksum;
import org.recueil.data.DataException;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Provenance;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Suggestion;
import org.recueil.model.TextId;
import org.recueil.model.Theme;
import org.recueil.relation.SuggestedThemes;
import org.recueil.text.EditDistance;

/**
 * Adds the meetings that people wrote down in folders, one file {@code *.txt} a meeting, to a corpus; a final report takes
 * the place of its draft.
 */
public final class FurtherMeetings {
    private static final String ENDING = ".txt";
    /** The first line of a meeting's file, whatever the file is called. */
    private static final Pattern MEETING =
            Pattern.compile("(?iU)\\uFEFF?\\s*r(?:é|e\\u0301?)union\\s*:.*", Pattern.DOTALL);

    private static final int FIRST_BYTES = 64;

    private final Map<MeetingId, Path> files = new HashMap<>();
    private final List<MeetingFile> loaded = new ArrayList<>();
    private Corpus corpus;

    private FurtherMeetings(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The corpus with the meetings of these folders, and themes suggested for those whose file names none; the corpus
     * itself where no folder holds such a file. Read is what ends in {@code .txt}, in either case; a hidden file ({@code
     * ._xi.txt}) is none of a meeting, and other endings are notes, unless they begin as a meeting's file does.
     *
     * @throws DataException with file, line and what is wrong, for the first file that cannot be used
     */
    public static Corpus add(Corpus corpus, List<Path> folders) throws IOException {
        FurtherMeetings further = new FurtherMeetings(corpus);
        Map<Path, MeetingFile> finalReports = new LinkedHashMap<>();
        for (Path folder : folders) {
            for (Path path : files(folder)) {
                MeetingFile file = MeetingFile.read(path);
                if (file.replacesDraft()) {
                    finalReports.put(path, file);
                } else {
                    further.add(path, file);
                }
            }
        }
        finalReports.forEach(further::replace);
        return further.corpus == corpus ? corpus : further.completed();
    }

    private Corpus completed() {
        Corpus completed = corpus.suggesting(SuggestedThemes.missing(corpus));
        Provenance provenance = completed.provenance();
        return provenance
                .checksum()
                .map(ofData -> {
                    List<String> names = new ArrayList<>(provenance.files());
                    StringBuilder lines = new StringBuilder(ofData + "  " + names.get(0) + "\n");
                    for (MeetingFile file : loaded) {
                        names.add(file.name());
                        lines.append(file.checksumLine());
                    }
                    String ofAll = Checksum.of(lines.toString().getBytes(StandardCharsets.UTF_8));
                    return completed.from(provenance.loadedFrom(names, ofAll));
                })
                .orElse(completed);
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        List<Path> ofMeetings = new ArrayList<>();
        for (Path file : all) {
            String name = file.getFileName().toString();
            if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                ofMeetings.add(file);
            } else if (beginsAsMeeting(file)) {
                throw new DataException(
                        name, 1, "ce fichier décrit une réunion, mais son nom ne finit pas par « " + ENDING + " »");
            }
        }
        return ofMeetings;
    }

    private static boolean beginsAsMeeting(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8);
            return MEETING.matcher(beginning).matches();
        }
    }

    private void replace(Path path, MeetingFile file) {
        Meeting meeting = file.meeting();
        Meeting draft = corpus.meeting(meeting.id())
                .orElseThrow(() ->
                        file.wrongReplacement("la réunion " + meeting.id().label() + " n’est pas dans le corpus"));
        if (!draft.draft()) {
            throw file.wrongReplacement("le texte de la réunion " + meeting.id().label() + ", " + where(meeting)
                    + ", n’est pas un projet de rapport");
        }
        corpus = without(draft);
        add(path, file);
    }

    private Corpus without(Meeting draft) {
        MeetingId id = draft.id();
        return new Corpus(
                corpus.meetings().stream()
                        .filter(meeting -> !meeting.id().equals(id))
                        .toList(),
                corpus.provisions().stream()
                        .filter(provision -> !provision.id().meeting().equals(id))
                        .toList(),
                corpus.themes().stream().map(theme -> theme.without(id)).toList(),
                corpus.documents(),
                corpus.reportParagraphs(),
                corpus.introduction(),
                corpus.suggestions().without(id),
                corpus.provenance().replacing(draft));
    }

    private String where(Meeting meeting) {
        return Optional.ofNullable(files.get(meeting.id()))
                .map(other -> "dans " + other)
                .orElse("dans le corpus");
    }

    private void add(Path path, MeetingFile file) {
        Meeting meeting = file.meeting();
        if (corpus.meeting(meeting.id()).isPresent()) {
            throw file.wrongMeeting("la réunion " + meeting.id().label() + " est déjà " + where(meeting));
        }
        List<Provision> added = file.provisions();
        refuseTakenPlaces(file, meeting, added);
        List<Meeting> meetings = new ArrayList<>(corpus.meetings());
        meetings.add(meeting);
        List<Provision> provisions = new ArrayList<>(corpus.provisions());
        provisions.addAll(added);
        corpus = new Corpus(
                meetings,
                provisions,
                themes(file),
                corpus.documents(),
                corpus.reportParagraphs(),
                corpus.introduction(),
                corpus.suggestions(),
                corpus.provenance().with(file.source()));
        files.put(meeting.id(), path);
        loaded.add(file);
    }

    /** What is cited by a symbol and a place must be one text. */
    private void refuseTakenPlaces(MeetingFile file, Meeting meeting, List<Provision> added) {
        Optional<String> symbol = meeting.instrument().flatMap(Instrument::symbol);
        if (symbol.isEmpty()) {
            return;
        }
        for (BackgroundDocument document : corpus.documents()) {
            if (document.symbol().equals(symbol.get())) {
                throw file.wrongSymbol(symbol.get() + " est la cote d’un document d’information");
            }
        }
        Map<String, TextId> taken = new HashMap<>();
        for (Provision provision : corpus.provisions()) {
            if (corpus.meetingOf(provision.id())
                    .instrument()
                    .flatMap(Instrument::symbol)
                    .equals(symbol)) {
                taken.putIfAbsent(provision.place(), provision.id());
            }
        }
        for (ReportParagraph paragraph : corpus.reportParagraphs()) {
            if (paragraph.symbol().equals(symbol.get())) {
                taken.putIfAbsent(String.valueOf(paragraph.number()), paragraph.id());
            }
        }
        for (Provision provision : added) {
            TextId other = taken.get(provision.place());
            if (other != null) {
                throw file.wrongSymbol("à l’endroit " + provision.place() + " de " + symbol.get() + ", où serait "
                        + provision.id().label() + ", se trouve déjà " + other.label());
            }
        }
    }

    private List<Theme> themes(MeetingFile file) {
        List<Theme> themes = new ArrayList<>(corpus.themes());
        for (Map.Entry<ProvisionId, List<String>> entry : file.themes().entrySet()) {
            for (String name : entry.getValue()) {
                int at = indexOf(themes, name);
                if (at < 0) {
                    throw file.wrongTheme(
                            entry.getKey(),
                            name,
                            "aucun thème de l’index de " + Suggestion.EDITION + " ne s’appelle « " + name + " » ; "
                                    + nearest(themes, name) + "/themes en donne la liste");
                }
                themes.set(at, themes.get(at).with(entry.getKey()));
            }
        }
        return themes;
    }

    private static String nearest(List<Theme> themes, String name) {
        List<String> names = themes.stream()
                .filter(theme -> theme.edition() == Suggestion.EDITION)
                .map(Theme::name)
                .toList();
        return EditDistance.nearest(name, names, 1).stream()
                .findFirst()
                .map(near -> "vouliez-vous dire « " + near + " » ? ")
                .orElse("");
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
