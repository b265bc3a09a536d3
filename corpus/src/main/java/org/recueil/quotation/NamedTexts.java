package org.recueil.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.model.Corpus;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.match.LetterSearch;
import org.recueil.quotation.match.OfficialTexts;
import org.recueil.quotation.match.Standing;

/** Says whether the texts that a draft names for a quotation are those in which it stands. For one draft. */
final class NamedTexts {
    private final Corpus corpus;
    private final OfficialTexts official;
    /** By the name, because a draft names the same text again and again. */
    private final Map<TextId, Set<TextId>> textsOf = new HashMap<>();

    NamedTexts(Corpus corpus, OfficialTexts official) {
        this.corpus = corpus;
        this.official = official;
    }

    /** Whether all texts of a standing are among the named ones or belong to them. */
    boolean name(List<TextId> named, Standing standing) {
        return standing.ids().stream().allMatch(id -> name(named, id));
    }

    /** Whether a text is among the named ones or belongs to one of them. */
    boolean name(List<TextId> named, TextId id) {
        return named.stream()
                .anyMatch(name -> textsOf.computeIfAbsent(name, this::textsOf).contains(id));
    }

    private Set<TextId> textsOf(TextId name) {
        return Stream.concat(Stream.of(name), official.ids())
                .filter(id -> covers(name, id) || official.isPrintedIn(name, id))
                .collect(Collectors.toSet());
    }

    /** Whether a name is that of a text, of one that holds it, or of one that has it as its chapeau. */
    private boolean covers(TextId name, TextId id) {
        if (name.equals(id) || LetterSearch.isAbove(name, id) || LetterSearch.isAbove(id, name)) {
            return true;
        }
        Optional<DocumentId> report =
                id instanceof ReportParagraphId paragraph ? Optional.of(paragraph.report()) : Optional.empty();
        return report.isPresent()
                && (name.equals(report.get())
                        || name instanceof MeetingId meeting
                                && corpus.meetingReportedIn(report.get())
                                        .filter(held -> held.id().equals(meeting))
                                        .isPresent());
    }
}
