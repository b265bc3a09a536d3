package org.recueil.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what tests make. */
final class Drafts {
    private static final DraftReader READER = new DraftReader(DraftLimits.COMMAND_LINE);

    private Drafts() {}

    static Draft read(Docx document) throws DraftException {
        return read("projet.docx", document.bytes());
    }

    static Draft read(String name, byte[] content) throws DraftException {
        return READER.read(name, new ByteArrayInputStream(content));
    }

    static Draft read(String name, String content) throws DraftException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What is quoted, in its own words. */
    static List<String> quoted(Draft draft) {
        return draft.quoted().stream()
                .map(range -> draft.text().substring(range.start(), range.end()))
                .toList();
    }

    static DraftException refused(Docx document) {
        return refused("projet.docx", document.bytes());
    }

    static DraftException refused(String name, byte[] content) {
        return assertThrows(DraftException.class, () -> read(name, content));
    }

    static void assertRefused(DraftProblem problem, String name, byte[] content) {
        DraftException refused = refused(name, content);
        assertEquals(problem, refused.problem(), refused.getMessage());
    }

    static void assertRefused(DraftProblem problem, Docx document) {
        assertRefused(problem, "projet.docx", document.bytes());
    }
}
