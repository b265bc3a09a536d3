package org.recueil.telegram.fake;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes of a text what Telegram stores: control characters become spaces, carriage returns, the marks U+2028 to U+202E
 * and three combining lines (U+030A, U+0333, U+033F) go, spaces and line ends around the text go (in front only up to the first entity), and entities
 * shrink to what is left of them.
 */
final class CleanText {
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();

    CleanText(String raw, List<Entity> rawEntities) {
        int[] newOffset = new int[raw.length() + 1];
        for (int i = 0; i < raw.length(); i++) {
            newOffset[i] = text.length();
            char c = raw.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r') {
                text.append(' ');
            } else if (!isDropped(c)) {
                text.append(c);
            }
        }
        newOffset[raw.length()] = text.length();
        rawEntities.forEach(e -> keep(e, newOffset[e.offset()], newOffset[e.end()]));
        trim();
    }

    String text() {
        return text.toString();
    }

    List<Entity> entities() {
        return List.copyOf(entities);
    }

    private static boolean isDropped(char c) {
        return c == '\r' || c >= '\u2028' && c <= '\u202e' || c == '\u030a' || c == '\u0333' || c == '\u033f';
    }

    /** Keeps what the entity holds between its own blanks. */
    private void keep(Entity entity, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            entities.add(entity.moved(start, end - start));
        }
    }

    private void trim() {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        int first = entities.stream().mapToInt(Entity::offset).min().orElse(end);
        int start = 0;
        while (start < first && isBlank(text.charAt(start))) {
            start++;
        }
        text.delete(0, start);
        int moved = start;
        entities.replaceAll(entity -> entity.moved(entity.offset() - moved, entity.length()));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }
}
