package org.recueil.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.quotation.OfficialPassages.OfficialPassage;
import org.recueil.quotation.PlantedErrorsTest.Outcome;
import org.recueil.text.Table;

/** The whole evaluation of the check of drafts, printed as a table: {@code mvn -B -q -Pevaluation test}. */
@Tag("evaluation")
class QuotationEvaluationTest {
    private static final int[] DISTANCES = {1, 7, 100};

    @Test
    void everyErrorIsFoundAndNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        drafts(wrong);
        typographies(wrong);
        plantedErrors(wrong);
        assertEquals("", String.join("\n", wrong));
    }

    private static void drafts(List<String> wrong) throws IOException {
        int rows = 0;
        int missed = 0;
        int alarms = 0;
        for (Map.Entry<String, List<Table.Row>> draft : DraftsTest.rows().entrySet()) {
            DraftsTest.Judgement judgement = DraftsTest.judge(draft.getKey(), draft.getValue());
            rows += draft.getValue().size();
            missed += judgement.missed().size();
            alarms += judgement.alarms().size();
            wrong.addAll(judgement.missed());
            wrong.addAll(judgement.alarms());
        }
        print("drafts", DraftsTest.rows().size(), "");
        print("  rows found", rows - missed, " of " + rows);
        print("  false alarms", alarms, "");
    }

    private static void typographies(List<String> wrong) {
        List<OfficialPassage> passages = OfficialPassages.all();
        for (Typography typography : Typography.values()) {
            List<String> missed = TypographyTest.notVerbatim(passages, typography);
            print("  " + name(typography) + ", verbatim", passages.size() - missed.size(), " of " + passages.size());
            wrong.addAll(missed);
        }
    }

    private static void plantedErrors(List<String> wrong) {
        for (PlantedError error : PlantedError.values()) {
            print(name(error) + ", found", PlantedErrorsTest.altered(error, PlantedErrorsTest.all()), wrong);
        }
        for (int distance : DISTANCES) {
            print(
                    "label off by " + distance + ", found",
                    PlantedErrorsTest.misattributed(distance, PlantedErrorsTest.all()),
                    wrong);
        }
    }

    private static void print(String what, Outcome outcome, List<String> wrong) {
        print("  " + what, outcome.planted() - outcome.missed().size(), " of " + outcome.planted());
        wrong.addAll(outcome.missed());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void print(String what, int figure, String of) {
        System.out.printf(Locale.ROOT, "%-50s %4d%s%n", what, figure, of);
    }
}
