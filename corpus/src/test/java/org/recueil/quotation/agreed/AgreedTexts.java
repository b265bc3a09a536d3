package org.recueil.quotation.agreed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recueil.data.AskedLinesReader;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.relation.likeness.Relations;

/** Agreed language in the checked-in texts, prepared once for all tests. */
final class AgreedTexts {
    static final AgreedLanguage AGREED =
            new AgreedLanguage(CarriedCorpus.get(), AskedLinesReader.lines(), new Relations(CarriedCorpus.get()));

    private AgreedTexts() {}

    /** The answer to a sentence that is one clause. */
    static ClauseAnswer answer(String sentence) {
        List<ClauseAnswer> answers = AGREED.of(sentence);
        if (answers.size() != 1) {
            throw new IllegalStateException("not one clause but " + answers.size() + ": " + sentence);
        }
        return answers.get(0);
    }

    static List<String> ids(ClauseAnswer answer) {
        return answer.wordings().stream()
                .map(wording -> wording.id().toString())
                .toList();
    }

    /** What a failing test shows of an answer. */
    static String shown(ClauseAnswer answer) {
        return answer.outcome() + " "
                + Stream.concat(answer.wordings().stream(), answer.drafts().stream())
                        .map(wording -> wording.id() + String.format(Locale.ROOT, " %.2f", wording.closeness()))
                        .toList();
    }
}
