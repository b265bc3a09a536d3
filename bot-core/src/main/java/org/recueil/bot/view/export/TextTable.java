package org.recueil.bot.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.view.MeetingLine;
import org.recueil.export.ExportedTable;
import org.recueil.export.ExportedTable.Cell;
import org.recueil.export.ExportedTable.Column;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.quotation.agreed.Obligation;
import org.recueil.wording.Wording;

/** Texts as rows of a table. */
final class TextTable {
    private static final int LABEL = 10;
    private static final int TEXT = 60;
    private static final int WORDS = 30;
    private static final int SHORT = 16;
    private static final int YEAR = 6;

    private final Corpus corpus;
    private final Wording wording;
    private final ItemFacts facts;

    TextTable(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.facts = new ItemFacts(corpus, wording);
    }

    ExportedTable of(List<AnswerItem> items) {
        List<Column> columns = new ArrayList<>(List.of(
                column("label", LABEL),
                column("chapeau", WORDS),
                column("text", TEXT),
                column("citation", SHORT + LABEL),
                column("document", SHORT + YEAR),
                column("meeting", SHORT + LABEL),
                column("year", YEAR),
                column("force", SHORT),
                column("verb", SHORT),
                column("themes", WORDS),
                column("remarks", SHORT)));
        boolean pages = corpus.pages().isPresent();
        if (pages) {
            columns.add(column("page", WORDS));
        }
        return new ExportedTable(
                wording.say("export.sheet"),
                wording.say("export.sheet.provenance"),
                columns,
                items.stream().map(item -> row(item, pages)).toList());
    }

    private Column column(String name, int width) {
        return new Column(wording.say("export.column." + name), width);
    }

    private List<Cell> row(AnswerItem item, boolean pages) {
        Optional<Meeting> meeting = item.provision().map(corpus::meetingOf);
        Optional<Obligation> obligation = facts.obligation(item);
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(item.label()),
                Cell.of(String.join("\n", item.chapeau())),
                Cell.of(item.text()),
                Cell.of(facts.citation(item)),
                facts.document(item),
                Cell.of(meeting.map(its -> MeetingLine.of(its, wording)).orElse("")),
                Cell.of(meeting.map(its -> String.valueOf(its.year())).orElse("")),
                Cell.of(obligation.map(facts::force).orElse("")),
                Cell.of(obligation.map(Obligation::words).orElse("")),
                Cell.of(facts.themes(item)),
                Cell.of(facts.remarks(item))));
        if (pages) {
            row.add(new Cell(item.label(), facts.page(item)));
        }
        return row;
    }
}
