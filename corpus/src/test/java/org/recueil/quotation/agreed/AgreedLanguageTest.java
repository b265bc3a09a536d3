package org.recueil.quotation.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recueil.data.AskedLinesReader;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.LanguageEdition;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.agreed.AgreedWording.Form;
import org.recueil.quotation.agreed.ClauseAnswer.Outcome;
import org.recueil.quotation.value.Force;
import org.recueil.quotation.value.Stretch;
import org.recueil.relation.likeness.Relations;

class AgreedLanguageTest {
    private static final double SAME_WORDS = 0.99;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double MOST_MILLISECONDS = 5;
    private static final int ROUNDS = 3;
    private static final String DEMAND =
            "Les États devraient décourager la demande qui favorise toutes les formes d'exploitation.";

    @Test
    void theWordsThatDifferAreMarkedOnBothSides() {
        ClauseAnswer answer = AgreedTexts.answer(DEMAND);
        AgreedWording invitation = wording(answer, "B.IV.i");
        assertEquals(Form.REWORDED, invitation.form());
        assertEquals(List.of("devraient"), words(answer.clause().text(), invitation.onlySaid()));
        assertEquals(
                List.of(
                        "A invité",
                        "à prendre des mesures pour",
                        "conformément au Protocole relatif à la traite des personnes"),
                words(invitation.official(), invitation.onlyOfficial()));
        assertEquals(
                new Obligation(Force.INVITE, "a invité"),
                invitation.obligation().orElseThrow());
        assertEquals(
                new Obligation(Force.RECOMMEND, "devraient"),
                answer.clause().obligation().orElseThrow());
    }

    @Test
    void theStrongestAndTheLatestAreOfTheSameMeasure() {
        ClauseAnswer answer = AgreedTexts.answer(DEMAND);
        AgreedWording strongest = answer.strongest().orElseThrow();
        assertEquals("B.V.7.e", strongest.id().toString(), () -> AgreedTexts.shown(answer));
        assertEquals(Force.OBLIGE, strongest.obligation().orElseThrow().force());
        AgreedWording latest = answer.latest().orElseThrow();
        assertTrue(
                answer.ofSameMeasure().stream().allMatch(wording -> wording.year() <= latest.year()),
                () -> AgreedTexts.shown(answer));
        List<Force> forces = answer.byForceAndTime().stream()
                .flatMap(wording -> wording.obligation().stream())
                .map(Obligation::force)
                .toList();
        assertEquals(forces.stream().sorted().toList(), forces);
    }

    @Test
    void theWordsThatIntroduceAnItemAreComparedToo() {
        ClauseAnswer answer = AgreedTexts.answer("Les États parties devraient incriminer les conduites qui facilitent"
                + " et soutiennent la traite des personnes.");
        AgreedWording found = answer.wordings().get(0);
        assertEquals("A.I.5.a", found.id().toString());
        assertEquals(Form.HELD, found.form());
        assertEquals(List.of(), found.onlySaid());
        assertEquals(List.of(), found.onlyOfficial());
        assertEquals(
                new Obligation(Force.RECOMMEND, "devraient"), found.obligation().orElseThrow());
    }

    @Test
    void onlyTheNearestPartOfALongTextIsCompared() {
        AgreedWording found = wording(
                AgreedTexts.answer(
                        "Les États devraient créer un mécanisme indépendant, par exemple un rapporteur national."),
                "A.II.21");
        assertTrue(found.nearestWords().startsWith("Les États Membres devraient créer un mécanisme indépendant"));
        assertTrue(found.onlyOfficial().stream()
                .allMatch(stretch -> found.nearest().start() <= stretch.start()
                        && stretch.end() <= found.nearest().end()));
    }

    /** Another one of the same words may stand before it. */
    @Test
    void everyProvisionFindsItselfFirst() {
        Set<String> lost = new HashSet<>();
        for (Provision provision : CarriedCorpus.get().provisions()) {
            List<ClauseAnswer> answers = AgreedTexts.AGREED.of(provision.text());
            boolean draft = CarriedCorpus.get().meetingOf(provision.id()).draft();
            boolean says = answers.stream().anyMatch(answer -> answer.outcome() != Outcome.TOO_SHORT);
            boolean found = answers.stream()
                    .map(answer -> draft ? answer.drafts() : answer.wordings())
                    .anyMatch(wordings -> wordings.stream()
                            .filter(wording ->
                                    wording.closeness() == wordings.get(0).closeness()
                                            || wording.closeness() >= SAME_WORDS)
                            .anyMatch(wording -> wording.id().equals(provision.id())));
            if (says && !found) {
                lost.add(provision.id() + " "
                        + answers.stream().map(AgreedTexts::shown).toList());
            }
        }
        assertEquals(Set.of(), lost);
    }

    @Test
    void aDraftReportStandsApart() {
        ClauseAnswer answer =
                AgreedTexts.answer(CarriedCorpus.provision("A.X.24").text());
        assertEquals("A.X.24", answer.drafts().get(0).id().toString());
        assertFalse(answer.drafts().get(0).isAdopted());
        assertEquals("A.IX.10", answer.wordings().get(0).id().toString(), () -> AgreedTexts.shown(answer));
        assertTrue(answer.byForceAndTime().stream().allMatch(AgreedWording::isAdopted));
    }

    @Test
    void whatSaysNothingIsTooShort() {
        for (String words : List.of("Merci.", "Les États parties devraient :", "traite des personnes")) {
            assertEquals(Outcome.TOO_SHORT, AgreedTexts.answer(words).outcome(), words);
        }
        assertEquals(List.of(), AgreedTexts.AGREED.of(" "));
    }

    @Test
    void anEditionInAnotherLanguageIsHeldIfItIsLoaded() {
        TextId id = ProvisionId.parse("A.V.36");
        Map<TextId, String> english = new HashMap<>();
        english.put(id, "States parties are invited to consider defining exploitation in their national legislation.");
        english.put(ProvisionId.parse("A.V.27"), "States parties should guarantee the confidentiality of victims.");
        english.put(ProvisionId.parse("A.V.32"), "States parties should impose penalties that are proportionate.");
        Corpus bilingual = CarriedCorpus.get().toBuilder()
                .languages(List.of(new LanguageEdition("en", "a test", english)))
                .build();
        AgreedLanguage agreed = new AgreedLanguage(bilingual, AskedLinesReader.lines(), new Relations(bilingual));
        ClauseAnswer found = agreed.of("States should define exploitation in their national legislation.")
                .get(0);
        assertEquals(Outcome.FOUND, found.outcome());
        assertEquals("en", found.wordings().get(0).language());
        assertEquals(id, found.wordings().get(0).id());
        assertEquals(
                Outcome.LANGUAGE_NOT_HELD,
                agreed.of("Ship owners should pay the wages of a crew in quarantine.")
                        .get(0)
                        .outcome());
    }

    /** The time of this thread counts, so that other work on the machine does not. */
    @Test
    void aClauseTakesFewMilliseconds() {
        double median = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            List<Double> times = new ArrayList<>();
            for (Provision provision : CarriedCorpus.get().provisions()) {
                long start = CLOCK.getCurrentThreadCpuTime();
                int clauses = AgreedTexts.AGREED.of(provision.text()).size();
                times.add((CLOCK.getCurrentThreadCpuTime() - start) / NANOSECONDS_PER_MILLISECOND / clauses);
            }
            times.sort(Comparator.naturalOrder());
            median = Math.min(median, times.get(times.size() / 2));
        }
        System.out.printf(Locale.ROOT, "agreed language: median %.2f ms per clause%n", median);
        assertTrue(median <= MOST_MILLISECONDS, "median " + median + " ms");
    }

    private static AgreedWording wording(ClauseAnswer answer, String id) {
        return answer.wordings().stream()
                .filter(wording -> wording.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + id + ": " + AgreedTexts.shown(answer)));
    }

    private static List<String> words(String text, List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> text.substring(stretch.start(), stretch.end()))
                .collect(Collectors.toList());
    }
}
