package org.recueil.meetings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.data.DataException;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.likeness.Likeness;
import org.recueil.relation.likeness.Related;
import org.recueil.relation.likeness.Relations;
import org.recueil.relation.suggest.ThemeSuggester;
import org.recueil.relation.suggest.ThemeSuggester.Fit;
import org.recueil.text.Bilingual;

/**
 * Adds suggested themes to the file of a meeting or session, for a person who edits it. Every line stays as it was.
 * Each text without themes gets a line {@code [thèmes : …]} and remarks that say how certain the themes are and which
 * texts are similar. The result can be loaded as it is.
 */
public final class FileWithThemes {
    private static final int MOST_NEAR = 3;
    /** The remark for a text without suggestions. Older remarks of this kind are replaced. */
    private static final String NONE = TextFile.REMARK + " aucun thème assez probable";

    private static final String HEAD = """
            // Thèmes suggérés par Recueil, non officiels : à relire et à corriger ; les lignes « // » sont des remarques.
            // Parmi les textes que l’index range, un thème « sûr » était juste neuf fois sur dix, un « probable » trois fois sur
            // quatre, un « possible » une fois sur deux.
            """;

    /**
     * How certain a suggestion is: how often such suggestions were right for provisions that the index lists, with the
     * meeting of each left out in turn.
     */
    public enum Certainty {
        SURE("sûr", 1),
        LIKELY("probable", 0.7),
        POSSIBLE("possible", 0);

        private final String said;
        private final double least;

        Certainty(String said, double least) {
            this.said = said;
            this.least = least;
        }

        /** The certainty of a suggestion, according to its score. */
        public static Certainty of(Fit fit) {
            return Stream.of(values())
                    .filter(certainty -> fit.score() >= certainty.least)
                    .findFirst()
                    .orElse(POSSIBLE);
        }
    }

    private final Corpus corpus;
    private final MeetingFile file;
    private final ThemeSuggester suggester;
    private final Relations relations;
    private final Set<ProvisionId> listed;

    private FileWithThemes(Corpus corpus, MeetingFile file) {
        MeetingId meeting = file.meeting().id();
        this.corpus = corpus;
        this.file = file;
        this.suggester = new ThemeSuggester(corpus, other -> !other.equals(meeting));
        this.relations = new Relations(corpus);
        this.listed = file.themes().keySet();
    }

    /**
     * The lines of the file with suggested themes.
     *
     * @param corpus the corpus to learn from; it may have the meeting already
     * @throws DataException if the file could not be loaded; it names file and line and says what is wrong
     */
    public static List<String> of(Path path, Corpus corpus) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new DataException(path.toString(), Bilingual.of("ce fichier n’existe pas", "there is no such file"));
        } else if (!(FurtherFolder.read(path) instanceof MeetingFile file)) {
            throw new DataException(
                    path.toString(),
                    Bilingual.of(
                            "ce n’est pas le fichier d’une réunion ou d’une session",
                            "this is not the file of a meeting or of a session"));
        } else {
            return new FileWithThemes(FurtherFiles.withTextsOf(path, file, corpus), file).lines();
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!file.file().written().get(0).equals(HEAD.lines().findFirst().orElseThrow())) {
            HEAD.lines().forEach(lines::add);
        }
        Map<Integer, ProvisionId> ends = file.endsByLine();
        int number = 0;
        for (String line : file.file().written()) {
            if (line.strip().startsWith(NONE)) {
                number++;
                continue;
            }
            lines.add(line);
            ProvisionId id = ends.get(++number);
            if (id != null && corpus.isLeaf(id) && id.upwards().stream().noneMatch(listed::contains)) {
                addSuggestions(id, line.replaceFirst("\\S.*", ""), lines);
            }
        }
        return lines;
    }

    private void addSuggestions(ProvisionId id, String indent, List<String> lines) {
        List<Fit> ranked = suggester.rank(id);
        List<Theme> suggested = suggester.suggest(id);
        if (suggested.isEmpty()) {
            String nearest = ranked.stream()
                    .findFirst()
                    .map(fit -> " ; le moins éloigné : " + fit.theme().name())
                    .orElse("");
            lines.add(indent + NONE + nearest + near(id));
            return;
        }
        Map<Certainty, List<String>> byCertainty = new LinkedHashMap<>();
        ranked.stream()
                .filter(fit -> suggested.contains(fit.theme()))
                .forEach(fit -> byCertainty
                        .computeIfAbsent(Certainty.of(fit), certainty -> new ArrayList<>())
                        .add(fit.theme().name()));
        lines.add(indent + "[thèmes : " + suggested.stream().map(Theme::name).collect(Collectors.joining(" ; ")) + "]");
        lines.add(indent + TextFile.REMARK + " "
                + byCertainty.entrySet().stream()
                        .map(each -> each.getKey().said + " : " + String.join(", ", each.getValue()))
                        .collect(Collectors.joining(" ; "))
                + near(id));
    }

    /** The end of a remark, with the texts that say the same or are most similar. */
    private String near(ProvisionId id) {
        Related related = relations.of(id);
        String labels = Stream.of(related.repeated(), related.reworked(), related.near())
                .flatMap(List::stream)
                .map(Likeness::to)
                .filter(other -> !other.meeting().equals(id.meeting()))
                .map(ProvisionId::label)
                .distinct()
                .limit(MOST_NEAR)
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "" : " ; textes proches : " + labels;
    }
}
