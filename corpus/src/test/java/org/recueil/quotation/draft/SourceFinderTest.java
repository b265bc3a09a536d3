package org.recueil.quotation.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Stretch;
import org.recueil.reference.References;
import org.recueil.reference.value.ResolvedReference;
import org.recueil.text.Table;

class SourceFinderTest {
    private static final References REFERENCES = new References(CarriedCorpus.get());

    static Stream<Table.Row> rows() {
        return Table.rows(SourceFinderTest.class, "source-of.tsv", "text", "kind", "nearness", "named").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTheSourceOfAQuotationFound(Table.Row row) {
        String text = row.cell(0).replace('⏎', '\n');
        InOrder<ResolvedReference> references =
                new InOrder<>(REFERENCES.findIn(text), ResolvedReference::start, ResolvedReference::end);
        List<MarkedPassage> passages = Attributions.apart(text, PassageFinder.in(text, List.of()), references);
        List<Stretch> sentences = Sentences.of(text, new Stretch(0, text.length()), passages);
        Source source = new SourceFinder(text, CarriedCorpus.get().meetings(), references, passages, sentences)
                .of(passages.get(0));
        String named = source.named().stream().map(TextId::toString).collect(Collectors.joining(" "));
        assertEquals(
                String.join("\t", row.cells().subList(1, 4)),
                String.join("\t", lower(source.kind()), lower(source.nearness()), named));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
