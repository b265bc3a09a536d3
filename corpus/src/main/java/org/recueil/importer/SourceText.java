package org.recueil.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A source whose every character is accounted for: it belongs to one record, or it is declared furniture. White space
 * needs no owner.
 */
final class SourceText {
    private static final String FURNITURE = "furniture: ";

    private final Source source;
    private final List<Line> lines;
    private final Map<Line, String[]> owners = new IdentityHashMap<>();

    private SourceText(Source source, List<Line> lines) {
        this.source = source;
        this.lines = List.copyOf(lines);
        for (Line line : lines) {
            owners.put(line, new String[line.text().length()]);
        }
    }

    static SourceText read(Source source, Path folder, Corrections corrections) throws IOException {
        List<String> file = Files.readAllLines(folder.resolve(source.file()));
        return new SourceText(source, corrections.apply(source, file));
    }

    Source source() {
        return source;
    }

    List<Line> lines() {
        return lines;
    }

    void own(Line line, int from, int to, String owner) {
        String[] owned = owners.get(line);
        for (int i = from; i < to; i++) {
            if (owned[i] != null && !owned[i].equals(owner)) {
                throw line.error("both " + owned[i] + " and " + owner + " claim column " + (i + 1));
            }
            owned[i] = owner;
        }
    }

    void furniture(Line line, int from, int to, String kind) {
        own(line, from, to, FURNITURE + kind);
    }

    void furniture(Line line, String kind) {
        furniture(line, 0, line.text().length(), kind);
    }

    /** Fails at the first stretch that nobody claimed. */
    void requireAllDeclared() {
        for (Line line : lines) {
            String[] owned = owners.get(line);
            for (int i = 0; i < owned.length; i++) {
                if (owned[i] == null && !Character.isWhitespace(line.text().charAt(i))) {
                    throw line.error("neither used nor declared furniture, from column " + (i + 1));
                }
            }
        }
    }

    /** Characters other than white space: how many records own, under the empty key, and each kind of furniture. */
    Map<String, Integer> coverage() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Line line : lines) {
            String[] owned = owners.get(line);
            for (int i = 0; i < owned.length; i++) {
                if (!Character.isWhitespace(line.text().charAt(i)) && owned[i] != null) {
                    boolean isFurniture = owned[i].startsWith(FURNITURE);
                    counts.merge(isFurniture ? owned[i].substring(FURNITURE.length()) : "", 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Which records own a stretch of a line that reads so. */
    List<String> ownersOf(int lineNumber, String stretch) {
        List<String> found = new ArrayList<>();
        for (Line line : lines) {
            int from = line.number() == lineNumber ? line.text().indexOf(stretch) : -1;
            for (int i = from; i >= 0 && i < from + stretch.length(); i++) {
                String owner = owners.get(line)[i];
                if (owner != null && !owner.startsWith(FURNITURE) && !found.contains(owner)) {
                    found.add(owner);
                }
            }
        }
        return found;
    }
}
