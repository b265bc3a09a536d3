package org.recueil.importer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A source in which every character is accounted for: it belongs to one record, or it is declared furniture, such as
 * page numbers. White space needs no owner.
 */
public final class SourceText {
    private static final String FURNITURE = "furniture: ";

    private final Source source;
    private final List<SourceLine> lines;
    private final Map<SourceLine, String[]> owners = new IdentityHashMap<>();

    private SourceText(Source source, List<SourceLine> lines) {
        this.source = source;
        this.lines = List.copyOf(lines);
        for (SourceLine line : lines) {
            owners.put(line, new String[line.text().length()]);
        }
    }

    /**
     * Reads a source and applies its corrections.
     *
     * @throws ImportException if a correction does not fit
     */
    public static SourceText read(Source source, Path folder, Corrections corrections) throws IOException {
        List<String> file = Files.readAllLines(folder.resolve(source.file()));
        return new SourceText(source, corrections.apply(source, file));
    }

    public Source source() {
        return source;
    }

    public List<SourceLine> lines() {
        return lines;
    }

    /**
     * Gives a stretch of a line to a record.
     *
     * @throws ImportException if another record owns a part of it
     */
    public void own(SourceLine line, int from, int to, String owner) {
        String[] owned = owners.get(line);
        for (int i = from; i < to; i++) {
            if (owned[i] != null && !owned[i].equals(owner)) {
                throw line.error("both " + owned[i] + " and " + owner + " claim column " + (i + 1));
            }
            owned[i] = owner;
        }
    }

    /** Declares a stretch of a line furniture of some kind. */
    public void furniture(SourceLine line, int from, int to, String kind) {
        own(line, from, to, FURNITURE + kind);
    }

    /** Declares a whole line furniture of some kind. */
    public void furniture(SourceLine line, String kind) {
        furniture(line, 0, line.text().length(), kind);
    }

    /**
     * Checks that every character is accounted for.
     *
     * @throws ImportException at the first stretch that nobody claimed
     */
    public void requireAllDeclared() {
        for (SourceLine line : lines) {
            String[] owned = owners.get(line);
            for (int i = 0; i < owned.length; i++) {
                if (owned[i] == null && !Character.isWhitespace(line.text().charAt(i))) {
                    throw line.error("neither used nor declared furniture, from column " + (i + 1));
                }
            }
        }
    }

    /**
     * Counts characters other than white space: under the empty key those that belong to records, and under its name
     * each kind of furniture.
     */
    public Map<String, Integer> coverage() {
        Map<String, Integer> counts = new TreeMap<>();
        for (SourceLine line : lines) {
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

    /** The records that own a stretch with these words on a line. */
    public List<String> ownersOf(int lineNumber, String stretch) {
        List<String> found = new ArrayList<>();
        for (SourceLine line : lines) {
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
