package org.recueil.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.OfficialPassages.OfficialPassage;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;

/**
 * Quotes provisions in every typography: each by itself, after its chapeau, and with all below it. Each quotation is
 * right. The passages take turns; {@link QuotationEvaluationTest} quotes all of them in every typography.
 */
class TypographyTest {
    /** Prime to the number of typographies, so that the turns do not coincide. */
    private static final int DISTANCE = 4;

    private static final DraftChecker CHECKER = new DraftChecker(CarriedCorpus.get());

    @ParameterizedTest
    @EnumSource
    void isWhatIsQuotedVerbatim(Typography typography) {
        List<OfficialPassage> passages =
                OfficialPassages.everyNth(OfficialPassages.all(), typography.ordinal(), DISTANCE);
        assertTrue(passages.size() >= 190, passages.size() + " passages");
        assertEquals("", String.join("\n", notVerbatim(passages, typography)));
    }

    /** The passages, with what is found, that are not found to be verbatim in a typography. */
    static List<String> notVerbatim(List<OfficialPassage> passages, Typography typography) {
        List<String> wrong = new ArrayList<>();
        for (OfficialPassage passage : passages) {
            String draft = typography.draft(passage.words(), passage.id().label());
            List<Finding> findings = CHECKER.check(draft, List.of()).findings();
            boolean right = findings.stream().noneMatch(Finding::isFault)
                    && findings.stream()
                            .filter(finding -> finding.verdict() == Verdict.VERBATIM)
                            .flatMap(finding -> finding.ids().stream())
                            .anyMatch(found -> isAtOrBelow(found, passage.id()));
            if (!right) {
                wrong.add(passage.id() + " " + draft + "\n    " + findings);
            }
        }
        return wrong;
    }

    private static boolean isAtOrBelow(TextId found, ProvisionId id) {
        return found instanceof ProvisionId provision && provision.isAtOrBelow(id);
    }
}
