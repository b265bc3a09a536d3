package org.recueil.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.quotation.OfficialPassages.OfficialPassage;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;

/**
 * Quotes provisions with errors that rules plant. Each error is found. The provisions take turns; {@link
 * QuotationEvaluationTest} takes all.
 */
class PlantedErrorsTest {
    private static final int DISTANCE = 4;
    /** How far the provision is whose words are taken as other ones. */
    private static final int OTHER = 7;

    private static final Corpus CORPUS = CarriedCorpus.get();
    private static final DraftChecker CHECKER = new DraftChecker(CORPUS);
    private static final List<ProvisionId> IDS = CarriedCorpus.ids().toList();

    /** What became of the errors of one kind. */
    record Outcome(int planted, List<String> missed) {}

    /** The places of all provisions. */
    static List<Integer> all() {
        return IntStream.range(0, IDS.size()).boxed().toList();
    }

    @ParameterizedTest
    @EnumSource
    void isEveryChangeOfWordsAltered(PlantedError error) {
        Outcome outcome = altered(error, OfficialPassages.everyNth(all(), error.ordinal(), DISTANCE));
        assertTrue(outcome.planted() >= 10, outcome.planted() + " planted");
        assertEquals("", String.join("\n", outcome.missed()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void isEveryQuotationUnderAnotherLabelMisattributed(int distance) {
        Outcome outcome = misattributed(distance, OfficialPassages.everyNth(all(), distance, DISTANCE));
        assertTrue(outcome.planted() >= 100, outcome.planted() + " planted");
        assertEquals("", String.join("\n", outcome.missed()));
    }

    /** Even in lists of many pages. */
    @Test
    void isAnErrorAtTheEndOfAWholeListFound() {
        List<OfficialPassage> lists = OfficialPassages.all().stream()
                .filter(passage -> !CORPUS.isLeaf(passage.id()))
                .filter(passage -> !CORPUS.get(passage.id()).text().equals(passage.words()))
                .toList();
        assertTrue(lists.size() >= 50, lists.size() + " lists");
        List<String> missed = new ArrayList<>();
        for (OfficialPassage list : lists) {
            String other =
                    PlantedError.LAST_WORD_REPLACED.plantedIn(list.words(), "").orElseThrow();
            List<Finding> findings = quoted(other, list.id());
            boolean found = findings.stream()
                    .anyMatch(finding -> finding.verdict() == Verdict.ALTERED
                            && finding.differences().get(0).said().contains("exemplaires"));
            if (!found) {
                missed.add(list.id() + " " + other + "\n    " + findings);
            }
        }
        assertEquals("", String.join("\n", missed));
    }

    /** Plants an error in provisions, given by their places. */
    static Outcome altered(PlantedError error, List<Integer> places) {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (int place : places) {
            ProvisionId id = IDS.get(place);
            String other = CORPUS.get(at(place + OTHER)).text();
            Optional<String> passage = error.plantedIn(CORPUS.get(id).text(), other);
            if (passage.isPresent()) {
                planted++;
                List<Finding> findings = quoted(passage.get(), id);
                if (findings.stream().noneMatch(finding -> isFound(error, id, finding))) {
                    missed.add(id + " " + passage.get() + "\n    " + findings);
                }
            }
        }
        return new Outcome(planted, missed);
    }

    private static boolean isFound(PlantedError error, ProvisionId id, Finding finding) {
        return finding.verdict() == Verdict.ALTERED
                && finding.ids().contains(id)
                && (error != PlantedError.FORCE_CHANGED || finding.changesObligation());
    }

    /** Quotes provisions, given by their places, under the labels of those that are so many places further on. */
    static Outcome misattributed(int distance, List<Integer> places) {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (int place : places) {
            ProvisionId id = IDS.get(place);
            ProvisionId label = at(place + distance);
            String passage = CORPUS.get(id).text();
            if (!mayBeQuotedAs(label, id, passage)) {
                planted++;
                List<Finding> findings = quoted(passage, label);
                boolean found = findings.stream()
                        .anyMatch(finding -> finding.verdict() == Verdict.MISATTRIBUTED
                                && finding.ids().contains(id));
                if (!found) {
                    missed.add(id + " as " + label + " " + passage + "\n    " + findings);
                }
            }
        }
        return new Outcome(planted, missed);
    }

    private static ProvisionId at(int place) {
        return IDS.get(place % IDS.size());
    }

    /** Whether words of one provision stand also in another or in its chapeau. */
    private static boolean mayBeQuotedAs(ProvisionId label, ProvisionId id, String passage) {
        String words = passage.replaceFirst("[\\s\\h]*[.;:]$", "").toLowerCase(Locale.ROOT);
        String whole = String.join("\n", CORPUS.chapeau(label)) + "\n"
                + CORPUS.get(label).text();
        return id.isAtOrBelow(label)
                || label.isAtOrBelow(id)
                || whole.toLowerCase(Locale.ROOT).contains(words);
    }

    private static List<Finding> quoted(String passage, ProvisionId label) {
        String draft = "On lit « " + passage + " » (" + label.label() + ").";
        return CHECKER.check(draft, List.of()).findings();
    }
}
