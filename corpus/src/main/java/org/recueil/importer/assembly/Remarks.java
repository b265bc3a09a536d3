package org.recueil.importer.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recueil.importer.parse.ParsedTheme;
import org.recueil.importer.source.Correction;
import org.recueil.importer.source.Corrections;
import org.recueil.importer.source.Source;
import org.recueil.importer.source.SourceText;
import org.recueil.meetings.OriginalReport;
import org.recueil.model.Remark;
import org.recueil.model.Remark.Kind;
import org.recueil.model.id.ProvisionId;

/** What readers must know of a provision or a theme: mistakes left as printed, corrections, differences. */
final class Remarks {
    private final Map<String, List<Remark>> ofRecords = new HashMap<>();

    Remarks(
            Corrections corrections,
            Map<Source, SourceText> sources,
            Map<Integer, List<ParsedTheme>> indexes,
            List<Difference> differences) {
        for (Correction row : corrections.all()) {
            if (row.cause() == Correction.Cause.OFFICIAL && row.line() > 0) {
                Remark remark = new Remark(row.leavesAsPrinted() ? Kind.AS_PRINTED : Kind.CORRECTED, sentence(row));
                for (String owner : sources.get(row.source()).ownersOf(row.line(), row.corrected())) {
                    add(owner, remark);
                }
                themesAt(indexes, row).forEach(theme -> add(theme, remark));
            }
        }
        for (Difference difference : differences) {
            String sentence = difference.sentence(OriginalReport.A_II.symbol());
            add(difference.id().toString(), new Remark(Kind.DIFFERS, sentence));
        }
    }

    private static String sentence(Correction row) {
        return row.leavesAsPrinted()
                ? row.why() + "."
                : "« " + row.corrected() + " », et non « " + row.printed() + " » comme imprimé : " + row.why() + ".";
    }

    /** The themes with a row on the line or, since cells are wrapped, up to a few lines above it. */
    private static List<String> themesAt(Map<Integer, List<ParsedTheme>> indexes, Correction row) {
        List<String> found = new ArrayList<>();
        indexes.forEach((edition, themes) -> themes.forEach(theme -> {
            boolean holds = theme.rows().stream()
                    .anyMatch(indexRow -> indexRow.line().source() == row.source() && indexRow.covers(row.line()));
            if (holds) {
                found.add(themeKey(edition, theme.name()));
            }
        }));
        return found;
    }

    private static String themeKey(int edition, String name) {
        return edition + " " + name;
    }

    private void add(String owner, Remark remark) {
        ofRecords.computeIfAbsent(owner, key -> new ArrayList<>()).add(remark);
    }

    List<Remark> of(ProvisionId id) {
        return ofRecords.getOrDefault(id.toString(), List.of());
    }

    List<Remark> ofTheme(int edition, String name) {
        return ofRecords.getOrDefault(themeKey(edition, name), List.of());
    }
}
