package org.recueil.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.model.id.ProvisionId;

class RecordsTest {
    private static final ProvisionId ID = ProvisionId.parse("A.II.37");
    private static final NumberedParagraph PARAGRAPH = new NumberedParagraph(4, "Un texte.");

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("a provision without text", () -> provision(" ", "44", List.of()), "A.II.37"),
                refused("a provision without place", () -> provision("Un texte.", "", List.of()), "A.II.37"),
                refused("a citation beyond the text", () -> provision("Un", "44", List.of(citation(0, 3))), "at 3"),
                refused("a citation before the text", () -> citation(-1, 3), "-1"),
                refused("a citation of nothing", () -> citation(3, 3), "3"),
                refused("a meeting without name", () -> meeting("", "2010", 2010), "A.II"),
                refused("a meeting without dates", () -> meeting("Deuxième réunion", " ", 2010), "A.II"),
                refused("a meeting of another century", () -> meeting("Deuxième réunion", "1910", 1910), "A.II"),
                refused("an instrument without name", () -> Instrument.report(""), "instrument"),
                refused("a theme without name", () -> theme(1, "", "other", "English"), "theme 1 of 2021"),
                refused("a theme without other name", () -> theme(1, "nom", " ", "English"), "theme 1 of 2021"),
                refused("a theme without English name", () -> theme(1, "nom", "other", ""), "theme 1 of 2021"),
                refused("a theme without number", () -> theme(0, "nom", "other", "English"), "theme 0 of 2021"),
                refused("a document without symbol", () -> document("", "T", List.of(PARAGRAPH)), "document \"\""),
                refused("a document without title", () -> document("CTOC/1", "", List.of(PARAGRAPH)), "CTOC/1"),
                refused("a document without paragraphs", () -> document("CTOC/1", "T", List.of()), "CTOC/1"),
                refused("a paragraph without text", () -> new NumberedParagraph(4, ""), "paragraph 4"),
                refused("a paragraph without number", () -> new NumberedParagraph(0, "T"), "paragraph 0"),
                refused("a report paragraph without text", () -> reportParagraph(7, " "), "paragraph 7"),
                refused("a report paragraph without number", () -> reportParagraph(0, "T"), "paragraph 0"),
                refused("a remark without kind", () -> new Remark(null, "T"), "remark"),
                refused("a remark without text", () -> new Remark(Remark.Kind.DIFFERS, ""), "remark"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isItRefusedInWordsThatNameIt(String what, Executable making, String named) {
        Exception refused = assertThrows(IllegalArgumentException.class, making, what);
        assertTrue(refused.getMessage().contains(named), refused.getMessage());
    }

    @Test
    void doesARecordKeepItsListsWhateverBecomesOfTheirs() {
        List<String> footnotes = new ArrayList<>(List.of("Une note."));
        ReportParagraph paragraph = new ReportParagraph("CTOC/1", 1, List.of(), "T", footnotes, List.of(), List.of());
        footnotes.clear();
        assertEquals(List.of("Une note."), paragraph.footnotes());
        assertThrows(
                UnsupportedOperationException.class, () -> paragraph.footnotes().clear());
    }

    private static Arguments refused(String what, Executable making, String named) {
        return arguments(what, making, named);
    }

    private static Provision provision(String text, String place, List<InTextCitation> citations) {
        return new Provision(ID, text, place, Optional.empty(), List.of(), citations, List.of());
    }

    private static InTextCitation citation(int start, int end) {
        return new InTextCitation(start, end, List.of());
    }

    private static Meeting meeting(String name, String dates, int year) {
        Meeting.PlaceUnit unit = Meeting.PlaceUnit.PARAGRAPH;
        return new Meeting(ID.meeting(), name, dates, year, Optional.empty(), unit, false, Optional.empty());
    }

    private static Theme theme(int number, String name, String other, String english) {
        return new Theme(2021, number, name, other, english, List.of(ID), List.of());
    }

    private static BackgroundDocument document(String symbol, String title, List<NumberedParagraph> paragraphs) {
        return new BackgroundDocument(symbol, 2010, ID.meeting(), title, "Un thème", List.of(), paragraphs);
    }

    private static ReportParagraph reportParagraph(int number, String text) {
        return new ReportParagraph("CTOC/1", number, List.of(), text, List.of(), List.of(), List.of());
    }
}
