package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.ThemeName;
import org.recueil.model.Corpus;
import org.recueil.model.Suggestion;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What Recueil suggests stands apart from what is official, wherever a theme is asked for. */
class SuggestionsApartTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final int MOST_NAMED = 5;

    static List<Theme> themes() {
        return CORPUS.themes(Suggestion.EDITION);
    }

    static Stream<Theme> suggestedThemes() {
        return themes().stream()
                .filter(theme -> !CORPUS.suggestions().under(theme).isEmpty());
    }

    @Test
    void areThereManySuggestedThemes() {
        assertTrue(suggestedThemes().count() > 15);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aThemeHoldsAndCountsWhatIsOfficialAlone(Theme theme) {
        List<String> held = new ArrayList<>();
        Answer answer = ask("/theme " + theme.number(), Language.FRENCH);
        for (int page = 1; page <= answer.pages(); page++) {
            held.addAll(ids(ask("/theme " + theme.number() + " page " + page, Language.FRENCH)));
        }
        assertEquals(theme.references().stream().map(ProvisionId::toString).toList(), held);
        assertEquals(theme.references().size(), answer.total());
    }

    /** After everything official, on a line that says whose they are and how many, with a way to their texts. */
    @ParameterizedTest
    @MethodSource("suggestedThemes")
    void aThemeNamesWhatIsSuggestedOnALineOfItsOwn(Theme theme) {
        Answer answer = ask("/theme " + theme.number(), Language.FRENCH);
        String text = text(answer);
        List<String> labels = CORPUS.suggestions().under(theme).stream()
                .map(ProvisionId::label)
                .toList();
        String count = labels.size() == 1 ? "" : " (" + labels.size() + ")";
        String named = String.join(", ", labels.subList(0, Math.min(MOST_NAMED, labels.size())));
        String more = labels.size() > MOST_NAMED ? ", …" : "";
        assertTrue(text.endsWith("\n\nRecueil suggère aussi, hors index" + count + " : " + named + more), text);
        String says = "/theme " + theme.number() + " suggestions";
        assertTrue(
                answer.reply().actions().stream()
                        .anyMatch(action -> action.value().equals(says)),
                says);
    }

    @ParameterizedTest
    @MethodSource("suggestedThemes")
    void theSuggestionsOfAThemeAreListedWhole(Theme theme) {
        List<String> listed = new ArrayList<>();
        String says = "/theme " + theme.number() + " suggestions";
        int pages = ask(says, Language.ENGLISH).pages();
        for (int page = 1; page <= pages; page++) {
            Answer answer = ask(says + " page " + page, Language.ENGLISH);
            assertEquals(Kind.THEME, answer.kind());
            assertTrue(text(answer).contains("\nTheme suggested by Recueil, not official\n"), text(answer));
            answer.items().forEach(item -> assertEquals(List.of(), item.themes(), item.id()::toString));
            listed.addAll(ids(answer));
        }
        assertEquals(
                CORPUS.suggestions().under(theme).stream()
                        .map(ProvisionId::toString)
                        .toList(),
                listed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aProvisionSaysWhoSuggestsItsThemes(Language language) {
        Wording wording = Wording.in(language);
        String ours = "\n" + wording.say("suggested.are", "");
        for (Suggestion suggestion : CORPUS.suggestions().all()) {
            Answer answer = ask("/rec " + suggestion.provision().label(), language);
            String text = text(answer);
            String counted =
                    wording.count("suggested.number", suggestion.themes().size());
            assertTrue(
                    text.contains("\n" + counted) || names(suggestion, wording).anyMatch(n -> text.contains(ours + n)),
                    text);
            assertEquals(List.of(), answer.items().get(0).themes());
        }
    }

    private static Stream<String> names(Suggestion suggestion, Wording wording) {
        return themes().stream()
                .filter(theme -> suggestion.themes().contains(theme.name()))
                .map(theme -> ThemeName.of(theme, wording));
    }

    /** Some by name, the others by their number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X.1 | FRENCH  | Thèmes suggérés (par Recueil, non officiels) : Coordination et coopération à l'échelle nationale ; Mesures (à l'échelle locale ou à l'échelle du district) et 1 autre
            X.1 | ENGLISH | Suggested themes (by Recueil, not official): National coordination and cooperation; Measures (local or district level) and 1 other
            X.4 | FRENCH  | Thèmes suggérés (par Recueil, non officiels) : Coopération internationale ; Victimes (protection et assistance)
            """)
    void asManyAreNamedAsThereIsRoomFor(String label, Language language, String says) {
        String text = text(ask("/rec " + label, language));
        assertTrue(text.contains("\n" + says + "\n") || text.endsWith("\n" + says), text);
    }

    private static Answer ask(String said, Language language) {
        return TestCorpus.bot().answer(new Message(said, language));
    }

    private static List<String> ids(Answer answer) {
        return answer.items().stream().map(item -> item.id().toString()).toList();
    }

    private static String text(Answer answer) {
        return PlainTextRenderer.ofBlocks().text(answer.reply());
    }
}
