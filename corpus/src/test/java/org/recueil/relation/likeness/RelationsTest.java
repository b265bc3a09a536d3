package org.recueil.relation.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.relation.likeness.Related.CitationLink;

class RelationsTest {
    private static final Corpus CORPUS = CarriedCorpus.get();
    private static final Relations RELATIONS = new Relations(CORPUS);

    private static Related of(String id) {
        return RELATIONS.of(ProvisionId.parse(id));
    }

    private static List<String> others(List<CitationLink> links) {
        return links.stream().map(link -> link.other().toString()).toList();
    }

    private static String tos(List<Likeness> likenesses) {
        return likenesses.stream().map(like -> like.to().toString()).collect(Collectors.joining(" "));
    }

    /** What a provision cites, and what cites the provision, a child, a parent or its whole instrument. */
    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            A.II.8,    A.I.16,        B.V.5
            A.I.16,    '',            A.II.8 B.V.5
            A.I.16.a,  '',            A.II.8 B.V.5
            A.II.24,   A.I.6,         B.V.5
            A.I.6,     '',            A.II.24.b B.V.5
            A.II.15,   A.I.18 A.I.19, B.V.5
            B.V.5,     A.I A.II A.III, ''
            A.IV.46,   A.III,         A.V.44
            B.V.13,    B.V.12,        ''
            B.II.l,    B.II.g B.II.j, ''
            B.II.g,    '',            B.II.l
            B.IV.o.ii, '',            A.I.1 B.V.al.2 B.V.14
            B.III.j,   '',            B.IV
            A.VII.2.b, '',            ''
            """)
    void citationsAreSeenFromBothEnds(String id, String cites, String citedBy) {
        Related related = of(id);
        assertEquals(cites, String.join(" ", others(related.cites())), id + " cites");
        assertEquals(citedBy, String.join(" ", others(related.citedBy())), id + " is cited by");
    }

    /** Every citation of the corpus is found from the place that it cites. */
    @Test
    void noCitationIsLostFromItsOtherEnd() {
        int seen = 0;
        for (Provision provision : CORPUS.provisions()) {
            for (InTextCitation citation : provision.citations()) {
                for (TextId target : citation.targets()) {
                    List<TextId> citing = target instanceof ProvisionId cited
                            ? RELATIONS.of(cited).citedBy().stream()
                                    .map(CitationLink::other)
                                    .toList()
                            : RELATIONS.citing(target);
                    assertTrue(citing.contains(provision.id()), provision.id() + " cites " + target);
                    seen++;
                }
            }
        }
        assertTrue(seen >= 15, seen + " citations");
    }

    @Test
    void versionsStandInOrderOfTime() {
        assertEquals("A.VIII.1.c", tos(of("A.VII.2.b").repeated()));
        assertEquals("B.V.2 A.IV.46.a", tos(of("A.VII.2.o").reworked()));
        assertEquals("B.IV.i B.V.7.e", tos(of("B.III.g").reworked()));
    }

    @Test
    void aParentCoversWhatIsBelowIt() {
        Related parent = of("A.VIII.1");
        assertTrue(tos(parent.repeated()).equals("A.VII.2.b"), tos(parent.repeated()));
        assertEquals(ProvisionId.parse("A.VIII.1.c"), parent.repeated().get(0).of());
        assertTrue(tos(parent.near()).lines().noneMatch(id -> id.startsWith("A.VIII.1.")), tos(parent.near()));
    }

    /** Each reason is true of both texts, the list is short, and nothing in it is in a list before it. */
    @Test
    void whatIsNearHasAReasonAndIsShownOnce() {
        int near = 0;
        for (Provision provision : CORPUS.provisions()) {
            Related related = RELATIONS.of(provision.id());
            Set<ProvisionId> shown = new HashSet<>();
            related.repeated().forEach(like -> shown.add(like.to()));
            related.reworked().forEach(like -> shown.add(like.to()));
            assertTrue(related.near().size() <= 10, provision.id() + ": " + related.near());
            for (Likeness like : related.near()) {
                assertTrue(shown.add(like.to()), provision.id() + " twice: " + like.to());
                assertFalse(like.themes().isEmpty() && like.terms().isEmpty(), provision.id() + ": " + like);
                String text = CORPUS.provision(like.to()).orElseThrow().text();
                assertTrue(like.terms().stream().allMatch(text::contains), like.toString());
                near++;
            }
        }
        assertTrue(near > CORPUS.provisions().size(), near + " in all");
    }

    @Test
    void lookingForAnyFindsWhatThereIs() {
        CarriedCorpus.ids().forEach(id -> assertEquals(!RELATIONS.of(id).isEmpty(), RELATIONS.any(id), id.toString()));
    }
}
