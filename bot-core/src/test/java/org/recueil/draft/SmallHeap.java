package org.recueil.draft;

import java.nio.file.Path;

/** A program of its own, which reads drafts in the little memory that it is given. */
final class SmallHeap {
    /** What may be unpacked would not fit into the heap as text. */
    static final DraftLimits LIMITS = new DraftLimits(300_000, 6 << 20);

    private SmallHeap() {}

    /** Prints what comes of each file: its problem, or the length of its text. */
    public static void main(String[] files) {
        DraftReader reader = new DraftReader(LIMITS);
        for (String file : files) {
            System.out.println(Path.of(file).getFileName() + " " + result(reader, Path.of(file)));
        }
    }

    private static String result(DraftReader reader, Path file) {
        try {
            Draft draft = reader.read(file);
            return draft.text().length() + (draft.leftOut() ? " and more" : "");
        } catch (DraftException refused) {
            return refused.problem().name();
        }
    }
}
