package org.recueil.terminal;

import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;

/** What a person said, to be found again with the arrow keys. A number means something else after each answer. */
final class QuestionHistory extends DefaultHistory {
    @Override
    public void add(Instant time, String line) {
        if (!Screen.isNumber(line)) {
            super.add(time, line);
        }
    }
}
