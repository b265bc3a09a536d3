package org.recueil.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;

/** Quotes every provision in every typography. Each quotation is right. */
class TypographyTest {
    private static final DraftChecker CHECKER = new DraftChecker(CarriedCorpus.get());

    @ParameterizedTest
    @EnumSource
    void isEveryProvisionVerbatim(Typography typography) {
        assertEquals("", String.join("\n", notVerbatim(OfficialPassages.alone(), typography)));
    }

    /** The longer passages take turns, so that each is quoted in some typographies. {@code EvaluationTest} has all. */
    @ParameterizedTest
    @EnumSource
    void areLongerPassagesVerbatim(Typography typography) {
        List<String> wrong = new ArrayList<>();
        for (Map<ProvisionId, String> passages : OfficialPassages.longer()) {
            assertTrue(passages.size() > Typography.values().length, passages.size() + " passages");
            Map<ProvisionId, String> some = new LinkedHashMap<>();
            int turn = 0;
            for (Map.Entry<ProvisionId, String> entry : passages.entrySet()) {
                if ((turn + typography.ordinal()) % 6 == 0) {
                    some.put(entry.getKey(), entry.getValue());
                }
                turn++;
            }
            wrong.addAll(notVerbatim(some, typography));
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** The passages, with what is found, that are not found to be verbatim in a typography. */
    static List<String> notVerbatim(Map<ProvisionId, String> passages, Typography typography) {
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
        return wrong;
    }

    private static boolean isAtOrBelow(TextId found, ProvisionId id) {
        return found instanceof ProvisionId provision && provision.isAtOrBelow(id);
    }
}
