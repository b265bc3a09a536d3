package org.recueil.published;

import java.util.List;
import org.recueil.text.Table;
import org.recueil.wording.Language;

/**
 * A row of {@code deeds.tsv}: what somebody does, to which the bot answers with at least one request.
 *
 * @param row where it stands
 * @param where in which place: {@code private}, {@code group}, {@code inline}, {@code slash} and whatever else a platform has
 * @param kind {@code says} for one; each platform's {@code Actor} lists them
 * @param line what is said; may be empty
 */
public record Deed(Table.Row row, String where, String kind, Language language, String line) {
    private static final String BOTH = "both";
    private static final List<String> PLATFORMS = List.of(BOTH, "telegram", "slack");

    /** Those of a platform, {@code telegram} for one, and of {@code both}. */
    public static List<Deed> of(String platform) {
        List<Deed> deeds = Table.rows(Deed.class, "deeds.tsv", "platform", "where", "deed", "language", "line").stream()
                .filter(row -> isOf(platform, row))
                .map(Deed::of)
                .toList();
        if (deeds.isEmpty()) {
            throw new IllegalArgumentException("no deed is of " + platform);
        }
        return deeds;
    }

    private static Deed of(Table.Row row) {
        return new Deed(row, row.cell(1), row.cell(2), Language.ofCode(row.cell(3)), row.cell(4));
    }

    private static boolean isOf(String platform, Table.Row row) {
        String named = row.cell(0);
        if (!PLATFORMS.contains(named)) {
            throw row.wrong("the platform is one of " + PLATFORMS);
        }
        return named.equals(platform) || named.equals(BOTH);
    }

    /** Unique among the rows, and fit for a file. */
    public String name() {
        return "line-" + row.line();
    }

    /** An error in this row. */
    public RuntimeException wrong(String what) {
        return new IllegalArgumentException(this + ": " + what);
    }

    @Override
    public String toString() {
        return row.table() + ":" + row.line() + " " + String.join(" ", row.cells());
    }
}
