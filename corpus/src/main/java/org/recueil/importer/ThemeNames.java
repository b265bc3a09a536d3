package org.recueil.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which theme of 2019 became which of 2021, and our English name for both: {@code corpus/theme-names.tsv}. */
final class ThemeNames {
    static final String HEADER = "2021\t2019\tenglish";

    record Names(String in2021, String in2019, String english) {
        String in(int edition) {
            return edition == 2021 ? in2021 : in2019;
        }

        String other(int edition) {
            return edition == 2021 ? in2019 : in2021;
        }
    }

    private final List<Names> names;

    private ThemeNames(List<Names> names) {
        this.names = List.copyOf(names);
    }

    static ThemeNames read(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<Names> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (i == 0 ? !lines.get(0).equals(HEADER) : cells.length != 3) {
                throw new ImportException(
                        table.getFileName() + ":" + (i + 1) + ": three cells between tabs: " + HEADER);
            } else if (i > 0) {
                names.add(new Names(cells[0], cells[1], cells[2]));
            }
        }
        return new ThemeNames(names);
    }

    List<Names> all() {
        return names;
    }

    Names of(int edition, String name) {
        Optional<Names> found =
                names.stream().filter(row -> row.in(edition).equals(name)).findFirst();
        return found.orElseThrow(
                () -> new ImportException("theme-names.tsv has no theme of " + edition + " called \"" + name + "\""));
    }
}
