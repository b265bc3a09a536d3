package org.recueil.telegram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.Way;
import org.recueil.telegram.Trial;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.show.Composer;
import org.recueil.wording.Language;

class KeyboardTest {
    private static final Composer COMPOSER = Trial.composer(new Self(123_456, "RecueilBot", true));

    /** What is asked after which way, which menu is open, and the rows. */
    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            FRENCH;  PRIVATE; /rec II.37;        ;          0; Copier | Partager / ← II.36 | II.38 → / Plus ▾
            ENGLISH; PRIVATE; /rec II.37;        ;          0; Copy | Share / ← II.36 | II.38 → / More ▾
            FRENCH;  PRIVATE; /rec II.37;        /theme 12; 0; Copier | Partager / ← II.36 | II.38 → / Plus ▾ | ‹ Retour
            FRENCH;  PRIVATE; /rec II.37;        ;          1; Textes liés | Thèmes (4) / Citer | Débat / Document officiel / Fermer ▴
            FRENCH;  PRIVATE; /rec II.37;        /theme 12; 1; Textes liés | Thèmes (4) / Citer | Débat / Document officiel / Fermer ▴
            FRENCH;  PRIVATE; /rec II.37;        ;          n; Copier | Partager / ← II.36 | II.38 → / Plus ▾
            FRENCH;  OTHERS;  /rec II.37;        ;          0; Partager | ← II.36 | II.38 → / Plus ▾ | 🗑
            FRENCH;  OTHERS;  /rec II.37;        /theme 12; 0; Partager | ← II.36 | II.38 → / Plus ▾ | ‹ Retour | 🗑
            FRENCH;  PRIVATE; /theme 12;         ;          0; 1 | 2 | 3 | 4 | 5 / 6 | 7 | 8 | 9 | 10 / Page 2 → / Plus ▾
            ENGLISH; PRIVATE; /theme 12 page 2;  /themes;   0; 1 | 2 | 3 | 4 | 5 / 6 | 7 | 8 | 9 | 10 / ← Page 1 | Page 3 → / More ▾ | ‹ Back
            FRENCH;  PRIVATE; /search victimes;  ;          0; 1 | 2 | 3 | 4 | 5 / Page 2 → / Exporter / Affiner ▾
            FRENCH;  OTHERS;  /search victimes;  ;          0; 1 | 2 | 3 / En entier | Page 2 → | Plus ▾
            """)
    void fewRowsHoldWhatPeoplePressMost(
            Language language, Audience audience, String line, String way, String open, String rows) {
        List<String> steps = way == null ? List.of() : List.of(way);
        Inquiry inquiry = new Inquiry(new Way(line, steps), language, audience, line);
        List<TelegramMessage> messages = COMPOSER.messages(COMPOSER.answer(inquiry), inquiry, new PressEffect(open));
        assertEquals(
                rows,
                messages.get(messages.size() - 1).keyboard().stream()
                        .map(row -> row.stream().map(Button::label).collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining(" / ")));
    }

    @Test
    void aTextToCopyThatIsGoneIsSaidToBeGone() {
        Answer answer = COMPOSER.answer(Inquiry.of("II.37", Language.ENGLISH, Audience.PRIVATE));
        assertEquals(
                List.of("This text is no longer here: please ask for it again."),
                COMPOSER.copy(answer, 99, Language.ENGLISH).stream()
                        .map(TelegramMessage::text)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Copier                                                      | Copier
            Thème : Offre et demande                                    | Thème : Offre et demande
            Seulement sous le thème : Offre et demande                  | Offre et demande
            Thème : Victimes (protection et assistance) (18)            | protection et assistance (18)
            Victimes (non-sanction et non-poursuite)                    | non-sanction et non-poursuite
            Seulement : Victimes (non-sanction et non-poursuite) (12)   | non-sanction et non-poursuite
            Formes de la traite des personnes (exploitation sexuelle)   | Formes de la traite des…
            Intervenants (prestataires de services aux victimes et autres) | Intervenants (prestataires de…
            oooooooooooooooooooooooooooooooooooooooooooooooooooooo      | ooooooooooooooooooooooooooooo…
            """)
    void aLongLabelSaysWhatTellsItFromOthers(String label, String shown) {
        assertEquals(shown, ButtonMaker.label(label));
    }
}
