package org.recueil.importer;

import java.nio.file.*;
import org.recueil.model.*;

public class Try {
    public static void main(String[] a) throws Exception {
        Path c = Path.of("corpus");
        Corrections k = Corrections.read(c.resolve("corrections.tsv"));
        SourceText t = SourceText.read(Source.COMPENDIUM, c.resolve("sources"), k);
        var p = CompendiumParser.parse(t);
        for (var m : p.meetings()) {
            System.out.println("## " + m.id + " " + m.name + " | " + m.dates + " | " + m.instrument + " "
                    + m.title.stream().map(Passage::text).toList() + " note=" + m.note.map(Passage::text) + " opening="
                    + m.opening.map(Passage::text));
            m.provisions.forEach((id, x) -> System.out.println(id + "\t" + x.text() + "\t" + x.notes()));
        }
        var xt = SourceText.read(Source.DRAFT_2020, c.resolve("sources"), k);
        var x = DraftReportParser.parse(xt);
        System.out.println(x.note.get().text());
        x.provisions.forEach((id, q) -> System.out.println(id + "\t" + x.headings.get(id) + "\t" + q.text()));
        xt.requireAllDeclared();
        var rt = SourceText.read(Source.REPORT_2010, c.resolve("sources"), k);
        var r = ReportParser.parse(rt);
        r.paragraphs()
                .forEach(q -> System.out.println("R" + q.number() + "\t" + q.headings() + "\t"
                        + q.passage().text().replace("\n", "⏎") + "\t"
                        + r.footnotes().calledBy(q.passage())));
        rt.requireAllDeclared();
        r.footnotes().requireAllCalled();
        var dt = SourceText.read(Source.DOCUMENTS, c.resolve("sources"), k);
        var d = BackgroundDocumentsParser.parse(dt);
        dt.requireAllDeclared();
        d.introduction().forEach(q -> System.out.println("D" + q.number() + "\t" + q.text()));
        d.documents().forEach(q -> {
            System.out.println("D " + q.symbol() + " " + q.year() + " " + q.meeting() + " " + q.title() + " | "
                    + q.theme() + " | " + q.topics());
            q.paragraphs()
                    .forEach(z -> System.out.println(
                            "D" + z.number() + "\t" + z.text().replace("\n", "⏎")));
        });
    }
}
