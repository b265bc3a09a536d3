package org.recueil.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recueil.importer.source.ImportException;
import org.recueil.importer.source.RecordText;
import org.recueil.importer.source.SourceLine;
import org.recueil.importer.source.SourceMarkup;
import org.recueil.importer.source.SourceText;

/** The notes of one source. They stand in blocks anywhere between the lines of its texts. */
public final class Footnotes {
    private final SourceText source;
    private final SourceMarkup markup;
    private final Map<Integer, RecordText> notes = new TreeMap<>();
    private final TreeSet<Integer> called = new TreeSet<>();

    Footnotes(SourceText source, SourceMarkup markup) {
        this.source = source;
        this.markup = markup;
    }

    /** Takes a line with a note: first its number, up to {@code textFrom}, then its text. */
    void take(SourceLine line, int number, int textFrom) {
        RecordText note = new RecordText(source, markup, "note " + number);
        source.furniture(line, 0, textFrom, "numéro de note");
        note.add(line, textFrom);
        if (notes.put(number, note) != null) {
            throw line.error("a second note " + number);
        }
    }

    /** The texts of the notes that a passage calls. */
    public List<String> calledBy(RecordText passage) {
        List<String> texts = new ArrayList<>();
        for (int number : passage.notes()) {
            if (!notes.containsKey(number)) {
                throw new ImportException(source.source().file() + ": there is no note " + number);
            }
            called.add(number);
            texts.add(notes.get(number).text());
        }
        return texts;
    }

    /** @throws ImportException if no text calls one of the notes */
    public void requireAllCalled() {
        TreeSet<Integer> uncalled = new TreeSet<>(notes.keySet());
        uncalled.removeAll(called);
        if (!uncalled.isEmpty()) {
            throw new ImportException(source.source().file() + ": no text calls the notes " + uncalled);
        }
    }
}
