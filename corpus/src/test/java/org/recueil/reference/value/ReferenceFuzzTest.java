package org.recueil.reference.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.CitationFinder;
import org.recueil.reference.ReferenceFinder;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceResolver;

/** The grammar reads any bytes to their end, and what the text names is found again under its own name. */
class ReferenceFuzzTest {
    private static final ReferenceResolver RESOLVER = new ReferenceResolver(CarriedCorpus.get());

    @FuzzTest(maxDuration = "10m")
    void references(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ReferenceParser.Parsed parsed = ReferenceParser.parse(text);
        assertTrue(text.strip().endsWith(parsed.rest()), parsed.rest());
        for (Resolution resolution : RESOLVER.resolve(parsed.references())) {
            if (resolution instanceof Resolution.Found found) {
                found.ids().forEach(ReferenceFuzzTest::assertFoundByItsName);
            }
        }
        int end = 0;
        for (FoundReference found : ReferenceFinder.findIn(text)) {
            assertTrue(end <= found.start() && found.start() < found.end() && found.end() <= text.length());
            end = found.end();
            RESOLVER.resolve(List.of(found.reference()));
        }
        CitationFinder.find(text);
        Anchor second = new Anchor.InMeeting(Optional.empty(), 2);
        ReferenceParser.parsePartial(text).ifPresent(unplaced -> RESOLVER.resolve(unplaced.in(second)));
    }

    private static void assertFoundByItsName(ProvisionId id) {
        List<Resolution> again =
                RESOLVER.resolve(ReferenceParser.parse(id.toString()).references());
        assertTrue(again.size() == 1 && again.get(0) instanceof Resolution.Found, id + ": " + again);
        assertEquals(id, ((Resolution.Found) again.get(0)).ids().get(0));
    }
}
