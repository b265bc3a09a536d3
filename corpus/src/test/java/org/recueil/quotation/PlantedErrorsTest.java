package org.recueil.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;

/** Quotes every provision with an error that a rule plants. Each error is found. */
class PlantedErrorsTest {
    private static final DraftChecker CHECKER = new DraftChecker(CarriedCorpus.get());
    private static final List<ProvisionId> IDS = CarriedCorpus.ids().toList();

    @ParameterizedTest
    @EnumSource
    void isEveryChangeOfWordsAltered(PlantedError error) {
        List<String> wrong = new ArrayList<>();
        int planted = 0;
        for (int i = 0; i < IDS.size(); i++) {
            ProvisionId id = IDS.get(i);
            String other =
                    CarriedCorpus.get().get(IDS.get((i + 7) % IDS.size())).text();
            Optional<String> passage =
                    error.plantedIn(CarriedCorpus.get().get(id).text(), other);
            if (passage.isPresent()) {
                planted++;
                List<Finding> findings = quoted(passage.get(), id);
                boolean right = findings.stream()
                        .anyMatch(finding -> finding.verdict() == Verdict.ALTERED
                                && finding.ids().contains(id)
                                && (error != PlantedError.FORCE_CHANGED || finding.changesObligation()));
                if (!right) {
                    wrong.add(id + " " + passage.get() + "\n    " + findings);
                }
            }
        }
        System.out.println(error + ": " + planted);
        assertTrue(planted >= 40, planted + " planted");
        assertEquals("", String.join("\n", wrong), wrong.size() + " of " + planted);
    }

    @Test
    void isEveryQuotationUnderTheLabelOfAnotherProvisionMisattributed() {
        assertMisattributed(7);
    }

    @Test
    void isEveryQuotationUnderTheNextLabelMisattributed() {
        assertMisattributed(1);
    }

    private static void assertMisattributed(int distance) {
        List<String> wrong = new ArrayList<>();
        int planted = 0;
        for (int i = 0; i < IDS.size(); i++) {
            ProvisionId id = IDS.get(i);
            ProvisionId label = IDS.get((i + distance) % IDS.size());
            String passage = CarriedCorpus.get().get(id).text();
            String words = passage.replaceFirst("[\\s\\h]*[.;:]$", "");
            boolean right = id.isAtOrBelow(label)
                    || label.isAtOrBelow(id)
                    || stands(words, CarriedCorpus.get().get(label).text())
                    || stands(words, CarriedCorpus.get().chapeau(label).toString());
            if (!right) {
                planted++;
                List<Finding> findings = quoted(passage, label);
                boolean found = findings.stream()
                        .anyMatch(finding -> finding.verdict() == Verdict.MISATTRIBUTED
                                && finding.ids().contains(id));
                if (!found) {
                    wrong.add(id + " as " + label + " " + passage + "\n    " + findings);
                }
            }
        }
        System.out.println(planted);
        assertTrue(planted >= 400, planted + " planted");
        assertEquals("", String.join("\n", wrong), wrong.size() + " of " + planted);
    }

    private static boolean stands(String words, String text) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static List<Finding> quoted(String passage, ProvisionId label) {
        String draft = "On lit « " + passage + " » (" + label.label() + ").";
        return CHECKER.check(draft, List.of()).findings();
    }
}
