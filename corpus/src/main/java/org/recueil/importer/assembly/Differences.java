package org.recueil.importer.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recueil.importer.parse.ReportParser;
import org.recueil.meetings.OriginalReport;
import org.recueil.model.id.ProvisionId;

/** Compares recommendations II.1 to II.58 with the paragraphs of the 2010 report that first printed them. */
final class Differences {
    private Differences() {}

    static List<Difference> find(Map<ProvisionId, String> texts, ReportParser report) {
        List<Difference> differences = new ArrayList<>();
        reportTexts(texts, report)
                .forEach((id, printed) -> Difference.between(id, OriginalReport.place(id), texts.get(id), printed)
                        .ifPresent(differences::add));
        return differences;
    }

    /**
     * The texts of the report, by provision. A parent is the first line of its paragraph; its children are the lines
     * below, with their letters.
     */
    private static Map<ProvisionId, String> reportTexts(Map<ProvisionId, String> texts, ReportParser report) {
        Map<ProvisionId, String> printed = new TreeMap<>();
        for (ProvisionId id : texts.keySet()) {
            if (id.meeting().equals(OriginalReport.A_II.meeting()) && id.isTopLevel()) {
                int number = Integer.parseInt(id.path().get(0)) + OriginalReport.A_II.offset();
                String[] lines =
                        report.paragraphs().get(number - 1).passage().text().split("\n");
                printed.put(id, lines[0]);
                for (int i = 1; i < lines.length; i++) {
                    printed.put(id.child(lines[i].substring(0, 1)), lines[i].substring(3));
                }
            }
        }
        return printed;
    }
}
