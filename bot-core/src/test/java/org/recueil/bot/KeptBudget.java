package org.recueil.bot;

import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.model.id.ReportParagraphId;

/** Whether an answer keeps to its {@link Budget} as it is shown somewhere. */
public final class KeptBudget {
    private KeptBudget() {}

    /**
     * What is wrong with the length of an answer; nothing if it keeps to its budget. A miss is measured in lines instead.
     *
     * @param all how many characters are shown
     * @param official how many of them are in quotations
     */
    public static Optional<String> broken(Answer answer, Audience audience, int all, int official) {
        int counted = isOursAlone(answer) ? all - official : all;
        int most = isOneText(answer)
                ? Budget.PROVISION.characters()
                : Budget.of(answer.kind(), audience).characters();
        return answer.kind() == Kind.NOT_FOUND || counted <= most
                ? Optional.empty()
                : Optional.of(counted + " of " + most + " characters");
    }

    /** Whether official words do not count. */
    private static boolean isOursAlone(Answer answer) {
        return isOneText(answer)
                || answer.kind() == Kind.PROVISIONS && !answer.items().isEmpty();
    }

    private static boolean isOneText(Answer answer) {
        return answer.kind() == Kind.PROVISION
                || answer.kind() == Kind.DOCUMENT
                        && answer.items().size() == 1
                        && answer.items().get(0).id() instanceof ReportParagraphId;
    }
}
