package org.recueil.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Citation;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.value.Resolution;
import org.recueil.text.RomanNumeral;

/** Checks that every provision is found again by every form that can express it. */
class RoundTripTest {
    private static final ReferenceResolver RESOLVER = new ReferenceResolver(CarriedCorpus.get());

    /** Alone, {@code b.ii} would be a session of the Conference, as it is in upper case. */
    private static final Pattern LIKE_A_MEETING = Pattern.compile("[ §]b\\.[ivx]+$");

    @Test
    void isEachFoundByItsCitationAsPrinted() {
        CarriedCorpus.ids().forEach(RoundTripTest::assertFindsCitation);
    }

    @Test
    void isEachFoundByItsCitationInEnglish() {
        CarriedCorpus.ids().forEach(RoundTripTest::assertFindsEnglishCitation);
    }

    @Test
    void isEachFoundByEveryFormThatCanExpressIt() {
        CarriedCorpus.ids().forEach(RoundTripTest::assertFindsForms);
    }

    @Tag("long")
    @Test
    void isEachFoundByEachFormUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            isEachFoundByItsCitationAsPrinted();
            isEachFoundByEveryFormThatCanExpressIt();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertFindsCitation(ProvisionId id) {
        Meeting meeting = CarriedCorpus.get().meetingOf(id);
        String citation = Citation.of(CarriedCorpus.provision(id.toString()), meeting);
        assertFinds(id, citation);
        assertFinds(id, citation.toLowerCase(Locale.ROOT));
        meeting.instrument().flatMap(Instrument::symbol).map(Citation::url).ifPresent(url -> {
            for (String between : List.of(" ", "\n", ", ", " : ", " — ", " (")) {
                assertFinds(id, citation + between + url);
            }
        });
    }

    private static void assertFindsEnglishCitation(ProvisionId id) {
        Meeting meeting = CarriedCorpus.get().meetingOf(id);
        String citation = Citation.inEnglish(CarriedCorpus.provision(id.toString()), meeting);
        assertFinds(id, citation);
        meeting.instrument()
                .flatMap(Instrument::symbol)
                .ifPresent(symbol -> assertFinds(id, citation + ", " + Citation.url(symbol, "en")));
    }

    private static void assertFindsForms(ProvisionId id) {
        for (String form : forms(id)) {
            assertFinds(id, form);
            if (!LIKE_A_MEETING.matcher(form).find()) {
                assertFinds(id, form.toUpperCase(Locale.ROOT));
            }
            assertFinds(id, form.toLowerCase(Locale.ROOT));
        }
    }

    /** Every form of an id, of its place in its document, and of its number in an instrument. */
    private static List<String> forms(ProvisionId id) {
        Meeting meeting = CarriedCorpus.get().meetingOf(id);
        Provision provision = CarriedCorpus.provision(id.toString());
        String part = id.meeting().part().toString();
        String numeral = id.meeting().numeral();
        List<String> forms = new ArrayList<>(List.of(id.toString(), id.label(), "(" + id.label() + ")"));
        for (String path : paths(id.path())) {
            forms.add(part + "." + numeral + "." + path);
            forms.add(part + " " + numeral + " " + path.replace('.', ' '));
            forms.add("partie " + part + ", " + numeral + "." + path);
            forms.add(part + "." + id.meeting().number() + "." + path);
            if (id.meeting().part() == Part.A) {
                forms.addAll(List.of(numeral + "." + path, numeral + ", " + path, "Rec. " + numeral + "." + path));
                forms.add("recommandation n° " + numeral + "." + path);
                forms.add(numeral + ", recommandation " + path);
                forms.add(id.meeting().number() + "." + path);
                forms.add(RomanNumeral.of(id.meeting().number()) + "e réunion, recommandation " + path);
                forms.add(meeting.name() + ", recommandation " + path);
                forms.add("recommandation " + path + " de la " + meeting.name());
                forms.add("recommandation " + path + " de " + meeting.year());
            } else {
                forms.addAll(List.of("session " + numeral + ", " + path, meeting.name() + ", " + path));
                String instrument = meeting.instrument().orElseThrow().name();
                forms.addAll(List.of(instrument + ", " + path, instrument + " " + path, instrument + "." + path));
                forms.add(instrument.substring(instrument.indexOf(' ') + 1) + " " + path);
            }
        }
        meeting.instrument().flatMap(Instrument::symbol).ifPresent(symbol -> {
            List<String> place = List.of(provision.place().split("[). ]+"));
            for (String written : List.of(symbol, symbol.replace("CTOC/COP/", ""), Citation.url(symbol))) {
                paths(place).forEach(path -> forms.add(written + ", par. " + path));
                paths(place).forEach(path -> forms.add(written + " §" + path));
                forms.add("paragraphe " + provision.place() + " du document " + written);
            }
        });
        return forms;
    }

    /** A path in the ways people write it: {@code 46.j.iv}, {@code 46 j) iv)}, {@code 46 (j) (iv)}, {@code 46(j)(iv)}. */
    private static List<String> paths(List<String> path) {
        if (path.get(0).equals(ProvisionId.PREAMBLE)) {
            String number = path.get(1);
            return List.of("al." + number, "al. " + number, "alinéa " + number, "al. " + number + " du préambule");
        }
        List<String> paths = new ArrayList<>(List.of(String.join(".", path), String.join(" ", path)));
        String closed = "";
        String bracketed = "";
        for (String step : path) {
            boolean number = Character.isDigit(step.charAt(0));
            closed += number ? step : " " + step + ")";
            bracketed += number ? step : "(" + step + ")";
        }
        paths.addAll(
                List.of(closed.strip(), bracketed, bracketed.replace("(", " (").strip()));
        return paths;
    }

    private static void assertFinds(ProvisionId id, String written) {
        Parsed parsed = ReferenceParser.parse(written);
        assertTrue(parsed.isComplete(), id + " written " + written + ": left is \"" + parsed.rest() + "\"");
        List<Resolution> resolutions = RESOLVER.resolve(parsed.references());
        assertEquals(1, resolutions.size(), id + " written " + written + ": " + resolutions);
        Optional<ProvisionId> found = resolutions.get(0) instanceof Resolution.Found here
                ? Optional.of(here.ids().get(0))
                : Optional.empty();
        assertEquals(Optional.of(id), found, written + ": " + resolutions);
    }
}
