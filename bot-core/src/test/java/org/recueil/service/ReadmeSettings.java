package org.recueil.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.recueil.platform.settings.Setting;

/** The rows of the table of settings in docs/operations.md: {@code | `NAME`, `NAME_FILE` | what it means |}. Public for the adapters' tests. */
public final class ReadmeSettings {
    private static final Pattern ROW =
            Pattern.compile("^\\| (?<names>`[A-Z_]+`(?:, `[A-Za-z_]+`)*) \\| [^|]+ \\|$", Pattern.MULTILINE);

    private ReadmeSettings() {}

    /** The first column of all rows, as written. */
    public static List<String> rows() {
        try {
            String page = Files.readString(Path.of("..", "docs", "operations.md"));
            String table = page.substring(page.indexOf("\n## Settings\n"), page.indexOf("\n## Behind a proxy\n"));
            return ROW.matcher(table)
                    .results()
                    .map(MatchResult::group)
                    .map(row -> row.split(" \\| ")[0].substring(2))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first column of the rows of settings that begin so. */
    public static List<String> rows(String prefix) {
        return rows().stream().filter(row -> row.startsWith("`" + prefix)).toList();
    }

    /** The first column of the row that a setting must have: all its variables. */
    public static List<String> rowsFor(List<Setting> settings) {
        return settings.stream()
                .map(setting -> "`" + String.join("`, `", setting.variables()) + "`")
                .toList();
    }
}
