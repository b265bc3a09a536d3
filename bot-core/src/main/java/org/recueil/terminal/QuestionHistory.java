package org.recueil.terminal;

import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;

/** The lines that the arrow keys bring back. Numbers are left out, because they mean something else after each answer. */
final class QuestionHistory extends DefaultHistory {
    @Override
    public void add(Instant time, String line) {
        if (!Screen.isNumber(line)) {
            super.add(time, line);
        }
    }
}
