package org.recueil.draft;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which parts belong to a part of a document, by kind (Open Packaging Conventions, ECMA-376, part 2, 9.3). */
final class Relationships {
    private final Map<String, String> targets = new HashMap<>();

    /** Without any. */
    Relationships() {}

    /**
     * @param folder where the names in it start from, as {@code word}; empty for the root
     * @param part that lists them
     * @param kinds those that matter
     */
    Relationships(String folder, XmlPart part, List<String> kinds) throws IOException {
        while (part.next()) {
            if (part.isStart() && part.name().equals("Relationship")) {
                String type = part.plainAttribute("Type");
                String kind = type.substring(type.lastIndexOf('/') + 1);
                if (kinds.contains(kind) && !part.plainAttribute("TargetMode").equals("External")) {
                    targets.putIfAbsent(kind, path(folder, part.plainAttribute("Target")));
                }
            }
        }
    }

    /** The part of a kind, as {@code word/styles.xml}; the usual one if none is listed. */
    String target(String kind, String usual) {
        return targets.getOrDefault(kind, usual);
    }

    private static String path(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + "/" + target;
        for (String step : whole.toLowerCase(Locale.ROOT).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
