package org.recueil.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.value.Resolution;
import org.recueil.text.Table;

class ReferenceResolverTest {
    private static final ReferenceResolver RESOLVER = new ReferenceResolver(CarriedCorpus.get());

    static List<Table.Row> resolutions() {
        return Table.rows(ReferenceResolverTest.class, "resolutions.tsv", "input", "expected");
    }

    @ParameterizedTest
    @MethodSource("resolutions")
    void doesEachReferenceMeanWhatTheTableSays(Table.Row row) {
        List<Resolution> resolutions =
                RESOLVER.resolve(ReferenceParser.parse(row.cell(0)).references());
        String found = resolutions.stream().map(ReferenceResolverTest::written).collect(Collectors.joining("; "));
        assertEquals(row.cell(1), found, row.toString());
    }

    private static String written(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return found.ids().stream().map(ProvisionId::toString).collect(Collectors.joining(" "))
                    + found.elsewhere().map(id -> " or " + id).orElse("")
                    + (found.onlyInB() ? " only" : "");
        } else if (resolution instanceof Resolution.Whole whole) {
            return "whole " + whole.meeting();
        } else if (resolution instanceof Resolution.Paragraph here) {
            return here.paragraph().id().toString();
        } else if (resolution instanceof Resolution.Document here) {
            return "document " + here.document().symbol();
        } else if (resolution instanceof Resolution.ReadAs read) {
            return read.reading() + " " + CanonicalForm.of(read.first()) + ".." + CanonicalForm.of(read.last());
        }
        Resolution.Missed missed = (Resolution.Missed) resolution;
        return "no " + missed.level() + " at " + CanonicalForm.of(missed.place())
                + missed.meeting().map(id -> ", in " + id).orElse("")
                + missed.reached().map(id -> ", reached " + id).orElse("")
                + missed.nearest().stream()
                        .map(id -> " " + id)
                        .reduce(String::concat)
                        .map(ids -> ", near" + ids)
                        .orElse("");
    }
}
