package org.recueil.importer.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.recueil.importer.source.ImportException;
import org.recueil.text.Table;

/** Which theme of 2019 became which theme of 2021, and our English name for both: {@code corpus/theme-names.tsv}. */
final class ThemeNames {
    /** The three names of one theme. */
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

    /** @throws org.recueil.text.TableException if a row does not have three names */
    static ThemeNames read(Path table) throws IOException {
        return new ThemeNames(Table.rows(table, "2021", "2019", "english").stream()
                .map(row -> new Names(row.cell(0), row.cell(1), row.cell(2)))
                .toList());
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
