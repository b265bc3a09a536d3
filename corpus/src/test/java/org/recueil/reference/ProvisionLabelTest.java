package org.recueil.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Provision;
import org.recueil.reference.value.Reference;
import org.recueil.text.RomanNumeral;

/** A label is read as the grammar reads it, which is asked by a blank before the label. */
class ProvisionLabelTest {
    private static final List<String> PARTS = List.of("", "A.", "B.");
    private static final List<String> NUMBERS = List.of(
            "0", "1", "2", "9", "10", "37", "99", "120", "2010", "9999", "10000", "al.3", "a", "c", "i", "m", "v");
    private static final List<String> BELOW = List.of(
            "", ".a", ".c", ".i", ".l", ".v", ".x", ".z", ".aa", ".ii", ".a.i", ".i.i", ".j.iv", ".b.ix", ".d.l",
            ".d.c", ".d.iiii", ".3");

    /** The grammar takes the beginning for list markers and the rest for a meeting; but our own labels are no lists. */
    private static final Pattern AFTER_MARKER = Pattern.compile("[IVXLC]\\.\\d+\\.[abivxlc]\\.[ivxlc]+");

    @Test
    void aLabelIsNoList() {
        assertEquals(
                "[Single[first=Place[anchor=InMeeting[part=Optional.empty, number=5], path=[1, a, i]]]]",
                ReferenceParser.parse("V.1.a.i").references().toString());
    }

    @Test
    void everyLabelOfTheCorpusIsReadAsTheGrammarReadsIt() {
        int quick = 0;
        for (Provision provision : CarriedCorpus.get().provisions()) {
            for (String label :
                    List.of(provision.id().toString(), provision.id().label())) {
                check(label);
                quick += ProvisionLabel.read(label).isPresent() ? 1 : 0;
            }
        }
        assertEquals(2 * CarriedCorpus.get().provisions().size(), quick);
    }

    @Test
    void anyOtherLabelIsReadAsTheGrammarReadsIt() {
        List<String> labels = new ArrayList<>();
        for (int meeting = 1; meeting <= 52; meeting++) {
            for (String part : PARTS) {
                for (String number : NUMBERS) {
                    for (String below : BELOW) {
                        labels.add(part + RomanNumeral.of(meeting) + "." + number + below);
                    }
                }
            }
        }
        labels.addAll(List.of(
                "IIII.3", "II.037", "C.II.3", "a.II.3", "II.37.", "II.37 b", "ii.37", "M.3", "B.V.al", "B.V.al.9.a"));
        labels.stream().filter(label -> !AFTER_MARKER.matcher(label).matches()).forEach(ProvisionLabelTest::check);
        assertTrue(labels.stream().anyMatch(label -> ProvisionLabel.read(label).isEmpty()));
    }

    private static void check(String label) {
        ReferenceParser.Parsed byGrammar = ReferenceParser.parse(" " + label);
        ReferenceParser.Parsed parsed = ReferenceParser.parse(label);
        assertEquals(byGrammar.references(), parsed.references(), label);
        assertEquals(byGrammar.rest(), parsed.rest(), label);
        ProvisionLabel.read(label)
                .ifPresent(read -> assertEquals(List.<Reference>of(read), parsed.references(), label));
    }
}
