package org.recueil.draft;

import java.util.ArrayDeque;
import java.util.Deque;

/** The open fields of a text. A field has a code, which is not printed, and a result; either may hold further fields. */
final class FieldStack {
    /** For each open field, innermost first, if its code goes on. */
    private final Deque<Boolean> codes = new ArrayDeque<>();

    private int openCodes;

    /** @param type {@code begin}, {@code separate} or {@code end}, as {@code fldChar} says */
    void take(String type) {
        switch (type) {
            case "begin" -> push(true);
            case "separate" -> {
                if (pop()) {
                    push(false);
                }
            }
            case "end" -> pop();
            default -> {}
        }
    }

    boolean inCode() {
        return openCodes > 0;
    }

    private void push(boolean code) {
        codes.push(code);
        openCodes += code ? 1 : 0;
    }

    /** True if there was an open field. */
    private boolean pop() {
        boolean open = !codes.isEmpty();
        if (open && codes.pop()) {
            openCodes--;
        }
        return open;
    }
}
