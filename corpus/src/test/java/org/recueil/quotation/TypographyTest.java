package org.recueil.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;

/** Quotes every provision in every typography. Each quotation is right. */
class TypographyTest {
    private static final DraftChecker CHECKER = new DraftChecker(CarriedCorpus.get());

    @ParameterizedTest
    @EnumSource
    void isEveryProvisionVerbatim(Typography typography) {
        assertEveryOneVerbatim(OfficialPassages.alone(), typography, 490);
    }

    @ParameterizedTest
    @EnumSource
    void isEveryProvisionVerbatimAfterItsChapeau(Typography typography) {
        assertEveryOneVerbatim(OfficialPassages.withChapeau(), typography, 100);
    }

    @ParameterizedTest
    @EnumSource
    void isEveryParentVerbatimWithAllBelowIt(Typography typography) {
        assertEveryOneVerbatim(OfficialPassages.whole(false), typography, 20);
        assertEveryOneVerbatim(OfficialPassages.whole(true), typography, 20);
    }

    private static void assertEveryOneVerbatim(Map<ProvisionId, String> passages, Typography typography, int atLeast) {
        assertTrue(passages.size() >= atLeast, passages.size() + " passages");
        List<String> wrong = new ArrayList<>();
        passages.forEach((id, passage) -> {
            String draft = typography.draft(passage, id.label());
            List<Finding> findings = CHECKER.check(draft, List.of()).findings();
            boolean right = findings.stream().noneMatch(Finding::isFault)
                    && findings.stream()
                            .anyMatch(finding -> finding.verdict() == Verdict.VERBATIM
                                    && finding.ids().stream().anyMatch(found -> isAtOrBelow(found, id)));
            if (!right) {
                wrong.add(id + " " + draft + "\n    " + findings);
            }
        });
        assertEquals("", String.join("\n", wrong), wrong.size() + " of " + passages.size());
    }

    private static boolean isAtOrBelow(Object found, ProvisionId id) {
        return found instanceof ProvisionId provision && provision.isAtOrBelow(id);
    }
}
