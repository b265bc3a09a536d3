package org.recueil.meetings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.data.Checksum;
import org.recueil.model.Corpus;
import org.recueil.model.LanguageEdition;
import org.recueil.model.Meeting;
import org.recueil.model.Provenance;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.relation.suggest.SuggestedThemes;
import org.recueil.text.Bilingual;

/**
 * Adds texts that people wrote down in folders to a corpus, one file {@code *.txt} each: a further meeting, a final
 * report that replaces its draft, a further session of the Conference, a further edition of the thematic index, or
 * texts in another official language. Provisions are added first, so that the order of the files does not matter.
 */
public final class FurtherFiles {
    private final Map<MeetingId, Path> files = new HashMap<>();
    private final Map<Integer, Path> indexes = new HashMap<>();
    private final List<FurtherFile> loaded = new ArrayList<>();
    private Corpus corpus;

    private FurtherFiles(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The corpus with the texts of all files in these folders, and with suggested themes for meetings whose files name
     * none. If there is no such file, the given corpus is returned. Files ending in {@code .txt}, in upper or lower
     * case, are read. Hidden files ({@code ._xi.txt}) are ignored. Files with other endings are taken for notes, unless
     * they begin like a file of texts.
     *
     * @throws org.recueil.data.DataException for the first file that cannot be used; it names file and line and says
     *     what is wrong
     */
    public static Corpus add(Corpus corpus, List<Path> folders) throws IOException {
        FurtherFiles further = new FurtherFiles(corpus);
        Map<Path, MeetingFile> meetings = new LinkedHashMap<>();
        Map<Path, IndexFile> indexes = new LinkedHashMap<>();
        List<LanguageFile> languages = new ArrayList<>();
        for (Path folder : folders) {
            for (Path path : FurtherFolder.files(folder)) {
                FurtherFile file = FurtherFolder.read(path);
                if (file instanceof MeetingFile meeting) {
                    meetings.put(path, meeting);
                } else if (file instanceof IndexFile index) {
                    indexes.put(path, index);
                } else if (file instanceof LanguageFile language) {
                    languages.add(language);
                }
            }
        }
        meetings.forEach((path, file) -> {
            if (!file.head().replacesDraft()) {
                further.add(path, file);
            }
        });
        meetings.forEach((path, file) -> {
            if (file.head().replacesDraft()) {
                further.replace(path, file);
            }
        });
        if (!further.files.isEmpty()) {
            further.corpus = CitationResolver.addCitations(further.corpus, further.files::containsKey);
        }
        indexes.entrySet().stream()
                .sorted(Comparator.comparingInt(index -> index.getValue().edition()))
                .forEach(index -> further.add(index.getValue(), index.getKey()));
        meetings.values().forEach(further::addThemes);
        languages.forEach(further::add);
        return further.corpus == corpus ? corpus : further.completed();
    }

    /**
     * The corpus with the texts of one file, without their themes. They replace the texts that it has of that meeting.
     */
    static Corpus withTextsOf(Path path, MeetingFile file, Corpus corpus) {
        FurtherFiles further = new FurtherFiles(corpus);
        corpus.meeting(file.meeting().id()).ifPresent(there -> further.corpus = further.without(there));
        further.add(path, file);
        return further.corpus;
    }

    private Corpus completed() {
        Corpus completed = SuggestedThemes.complete(corpus);
        Provenance provenance = completed.provenance();
        return provenance
                .checksum()
                .map(ofData -> {
                    List<String> names = new ArrayList<>(provenance.files());
                    StringBuilder lines = new StringBuilder(ofData + "  " + names.get(0) + "\n");
                    for (FurtherFile further : loaded) {
                        names.add(further.file().name());
                        lines.append(further.file().checksumLine());
                    }
                    String ofAll = Checksum.of(lines.toString().getBytes(StandardCharsets.UTF_8));
                    return completed.toBuilder()
                            .provenance(provenance.loadedFrom(names, ofAll))
                            .build();
                })
                .orElse(completed);
    }

    private void replace(Path path, MeetingFile file) {
        Meeting meeting = file.meeting();
        Meeting draft = corpus.meeting(meeting.id())
                .orElseThrow(() -> file.head()
                        .wrongReplacement(named(meeting)
                                .and(Bilingual.of(" n’est pas dans le corpus", " is not in the corpus"))));
        if (!draft.draft()) {
            throw file.head()
                    .wrongReplacement(Bilingual.of("le texte de ", "the text of ")
                            .and(named(meeting))
                            .and(Bilingual.same(", "))
                            .and(where(meeting))
                            .and(Bilingual.of(", n’est pas un projet de rapport", ", is no draft report")));
        }
        corpus = without(draft);
        add(path, file);
    }

    private Corpus without(Meeting draft) {
        MeetingId id = draft.id();
        return corpus.toBuilder()
                .meetings(corpus.meetings().stream()
                        .filter(meeting -> !meeting.id().equals(id))
                        .toList())
                .provisions(corpus.provisions().stream()
                        .filter(provision -> !provision.id().meeting().equals(id))
                        .toList())
                .themes(corpus.themes().stream().map(theme -> theme.without(id)).toList())
                .suggestions(corpus.suggestions().without(id))
                .asked(corpus.asked().without(id))
                .provenance(corpus.provenance().replacing(draft))
                .build();
    }

    private Bilingual where(Meeting meeting) {
        return Optional.ofNullable(files.get(meeting.id()))
                .map(other -> Bilingual.of("dans " + other, "in " + other))
                .orElse(Bilingual.of("dans le corpus", "in the corpus"));
    }

    private static Bilingual named(Meeting meeting) {
        String label = meeting.id().label();
        return meeting.id().part() == Part.B
                ? Bilingual.of("la session " + label, "session " + label)
                : Bilingual.of("la réunion " + label, "meeting " + label);
    }

    private void add(Path path, MeetingFile file) {
        Meeting meeting = file.meeting();
        if (corpus.meeting(meeting.id()).isPresent()) {
            throw file.head()
                    .wrongMeeting(named(meeting)
                            .and(Bilingual.of(" est déjà ", " is already "))
                            .and(where(meeting)));
        }
        List<Provision> added = file.provisions();
        refuseTakenPlaces(file, meeting, added);
        List<Meeting> meetings = new ArrayList<>(corpus.meetings());
        meetings.add(meeting);
        List<Provision> provisions = new ArrayList<>(corpus.provisions());
        provisions.addAll(added);
        corpus = corpus.toBuilder()
                .meetings(meetings)
                .provisions(provisions)
                .asked(corpus.asked().with(file.asked()))
                .provenance(corpus.provenance().with(file.source()))
                .build();
        files.put(meeting.id(), path);
        loaded.add(file);
    }

    /** Refuses a file if one of its places is taken: a symbol and a place must mean one text. */
    private void refuseTakenPlaces(MeetingFile file, Meeting meeting, List<Provision> added) {
        Optional<String> symbol = meeting.symbol();
        if (symbol.isEmpty()) {
            return;
        }
        if (corpus.documents().stream().anyMatch(document -> document.symbol().equals(symbol.get()))) {
            throw file.head()
                    .wrongSymbol(
                            symbol.get() + " est la cote d’un document d’information",
                            symbol.get() + " is the symbol of a background document");
        }
        Map<String, TextId> taken = new HashMap<>();
        for (Provision provision : corpus.provisions()) {
            if (corpus.meetingOf(provision.id()).symbol().equals(symbol)) {
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
                String here = provision.id().label();
                throw file.head()
                        .wrongSymbol(
                                "à l’endroit " + provision.place() + " de " + symbol.get() + ", où serait " + here
                                        + ", se trouve déjà " + other.label(),
                                "at place " + provision.place() + " of " + symbol.get() + ", where " + here
                                        + " would be, " + other.label() + " stands already");
            }
        }
    }

    private void addThemes(MeetingFile file) {
        List<Theme> themes = new ArrayList<>(corpus.themes());
        for (Map.Entry<ProvisionId, List<String>> entry : file.themes().entrySet()) {
            ProvisionId id = entry.getKey();
            for (String name : entry.getValue()) {
                Theme theme = ThemeLookup.named(name, corpus)
                        .orElseThrow(() -> file.wrongTheme(id, name, ThemeLookup.unknown(name, corpus)));
                themes.replaceAll(
                        each -> isSame(each, theme) && !each.references().contains(id) ? each.with(id) : each);
            }
        }
        corpus = corpus.toBuilder().themes(themes).build();
    }

    private void add(LanguageFile file) {
        List<LanguageEdition> editions = new ArrayList<>(corpus.languageEditions());
        editions.add(file.edition(corpus));
        corpus = corpus.toBuilder()
                .languages(editions)
                .provenance(corpus.provenance().with(file.source()))
                .build();
        loaded.add(file);
    }

    private static boolean isSame(Theme one, Theme other) {
        return one.edition() == other.edition() && one.number() == other.number();
    }

    private void add(IndexFile file, Path path) {
        Path same = indexes.putIfAbsent(file.edition(), path);
        if (same != null) {
            throw file.wrongEdition(Bilingual.of(
                    "l’index de " + file.edition() + " est déjà dans " + same,
                    "the index of " + file.edition() + " is already in " + same));
        } else if (file.edition() <= corpus.edition()) {
            throw file.wrongEdition(Bilingual.of(
                    "l’index de " + file.edition() + " n’est pas plus récent que celui de " + corpus.edition()
                            + ", qui est dans le corpus",
                    "the index of " + file.edition() + " is not more recent than that of " + corpus.edition()
                            + ", which is in the corpus"));
        }
        corpus = FurtherIndex.add(corpus, file)
                .provenance(corpus.provenance().with(file.source()))
                .build();
        loaded.add(file);
    }
}
