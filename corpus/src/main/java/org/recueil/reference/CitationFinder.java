package org.recueil.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.recueil.model.id.Body;
import org.recueil.model.id.Part;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.DateRange;
import org.recueil.reference.value.FoundCitation;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;

/**
 * Finds where an official text cites another one, in the forms that these texts use. A citation of a paragraph of a
 * report means that place in the report, not the recommendation of the same number. The report of 2009 numbers only
 * paragraphs, so a "recommandation" of that report may mean either. Safe for use by several threads.
 */
public final class CitationFinder {
    private record Form(Pattern pattern, Function<MatchResult, List<Place>> places) {}

    private static final String SYMBOL = "(?:" + Body.symbols(Part.A) + "|" + Body.symbols(Part.B) + ")";
    private static final String MEETING_OF_2009 = "(?:du rapport )?de la réunion (?:du " + Body.GROUP_IN_TEXTS
            + " qui s'est tenue à" + " Vienne les 14 et 15 avril 2009|de 2009 du " + Body.GROUP_IN_TEXTS + ")(?: \\("
            + Body.CONVENTION + "/[^)]+\\))?";
    private static final String MARKS = "\\d+(?: [a-z]\\))*+|[a-z]\\)(?:(?:, | et )[a-z]\\))*+";

    private static final List<Form> FORMS = List.of(
            form("paragraphe (\\d+) " + MEETING_OF_2009, m -> List.of(inReportOf2009(m.group(1)))),
            form(
                    "recommandation (\\d+) " + MEETING_OF_2009,
                    m -> List.of(
                            inReportOf2009(m.group(1)),
                            new Place(new Anchor.InMeeting(Optional.of(Part.A), 1), List.of(m.group(1))))),
            form(
                    "(?:alinéas?|paragraphes?|par\\.) (" + MARKS + ") ci-(?:dessus|dessous|avant|après)",
                    m -> places(m.group(1), new Anchor.Here())),
            form(
                    "(" + SYMBOL + "), par\\. (" + MARKS + ")",
                    m -> places(m.group(2), new Anchor.InDocument(m.group(1)))),
            form(
                    "(" + SYMBOL + ")(?:, sect\\. [\\w.]+\\w)?",
                    m -> List.of(new Place(new Anchor.InDocument(m.group(1)), List.of()))),
            form(
                    "(?:décision|résolution) (\\d{1,2}/\\d{1,2})(?!\\d)(?: du \\d+ \\p{L}+ \\d{4})?",
                    m -> List.of(new Place(new Anchor.InInstrument(m.group(1)), List.of()))),
            form(
                    "(?:décision|résolution)s? (?:de l'Assemblée générale )?\\d{1,2}/\\d+(?: de l[’']Assemblée générale)?",
                    m -> List.of()),
            form(
                    "(?:(?:paragraphes?|alinéas?) [\\da-z)]+(?: et [\\da-z)]+)? (?:du paragraphe \\d+ )?de l[’'])?"
                            + "articles? \\d+(?: et \\d+)?(?:, (?:paragraphe|alinéa) [\\da-z) ]+\\)?,?)?"
                            + " (?:du Protocole|de la Convention|de ladite Convention|dudit Protocole|de chacun de ces protocoles)",
                    m -> List.of()),
            form("(?<=\\()articles? \\d+(?=\\))", m -> List.of()),
            form("\\d{2}/\\d{2,3}(?= du \\d)", m -> List.of()));

    private CitationFinder() {}

    /** The citations in a text, in order and without overlap. If two forms overlap, the one listed first wins. */
    public static List<FoundCitation> find(String text) {
        List<FoundCitation> found = new ArrayList<>();
        for (Form form : FORMS) {
            form.pattern().matcher(text).results().forEach(match -> {
                if (isFree(match.start(), match.end(), found)) {
                    found.add(new FoundCitation(
                            match.start(), match.end(), form.places().apply(match)));
                }
            });
        }
        DateCitations.find(text).stream()
                .filter(citation -> isFree(citation.start(), citation.end(), found))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(FoundCitation::start));
        return List.copyOf(found);
    }

    private static boolean isFree(int start, int end, List<FoundCitation> found) {
        return found.stream().noneMatch(other -> start < other.end() && other.start() < end);
    }

    private static Form form(String pattern, Function<MatchResult, List<Place>> places) {
        return new Form(Pattern.compile(pattern), places);
    }

    private static Place inReportOf2009(String paragraph) {
        return new Place(new Anchor.InReportOf(DateRange.year(2009)), List.of(paragraph));
    }

    private static List<Place> places(String marks, Anchor anchor) {
        return ReferenceParser.parsePlaces(marks, anchor).references().stream()
                .map(Reference::first)
                .toList();
    }
}
