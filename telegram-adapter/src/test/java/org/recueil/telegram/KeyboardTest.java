package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.command.Message.Audience;
import org.recueil.reply.Reply;

class KeyboardTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FRENCH; /rec II.37; Précédente : II.36 | Suivante : II.38",
                "ENGLISH; /rec II.37; Previous: II.36 | Next: II.38",
                "FRENCH; /rec II.37; Copier la citation | Partager",
                "ENGLISH; /rec II.37; Copy the citation | Share",
                "FRENCH; /rec II.37; Liées | Thèmes (4) | Citer",
                "ENGLISH; /rec II.37; Related | Themes (4) | Cite",
                "FRENCH; /rec B.V.8.e; Thème : Victimes (non-sanction et non-poursuite)",
                "FRENCH; /theme enfants; Page suivante (2 sur 2)",
                "FRENCH; /theme enfants; I.12.h | II.3 | II.5 | II.56 | IV.15",
                "FRENCH; /rec II; En bref",
                "FRENCH; /rec II; II.1 | II.2 | II.3 | II.4 | II.5 | II.6",
                "FRENCH; /citer II.37, V.35 et B.V.8.e; II.37 | V.35 | B.V.8.e"
            })
    void aRowHoldsWhatATelephoneShowsWholeAndTheEntriesOfAListStandByThemselves(
            Language language, String line, String row) {
        Reply reply = Trial.ENGINE.bot().answer(new Message(line, language)).reply();
        Inquiry inquiry = new Inquiry(line, language, Audience.PRIVATE, line, Trail.NONE);
        List<String> rows = Keyboard.of(reply.actions(), inquiry, List.of(), Deed.CLOSE).stream()
                .map(buttons -> String.join(
                        " | ", buttons.stream().map(each -> each.label()).toList()))
                .toList();
        assertEquals(1, rows.stream().filter(row::equals).count(), rows.toString());
    }
}
