package org.recueil.telegram;

import java.util.Locale;
import org.recueil.command.Language;
import org.telegram.telegrambots.meta.api.objects.User;

/** The language of a person's Telegram: French where it is French or not told, otherwise English. */
final class Languages {
    private Languages() {}

    static Language of(User user) {
        return user == null ? Language.FRENCH : of(user.getLanguageCode());
    }

    static Language of(String code) {
        boolean french =
                code == null || code.isBlank() || code.toLowerCase(Locale.ROOT).startsWith("fr");
        return french ? Language.FRENCH : Language.ENGLISH;
    }
}
