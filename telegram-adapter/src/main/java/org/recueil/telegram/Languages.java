package org.recueil.telegram;

import java.util.Optional;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.objects.User;

/** The language of a person's Telegram. */
final class Languages {
    private Languages() {}

    static Language of(User user) {
        return Optional.ofNullable(user)
                .map(User::getLanguageCode)
                .map(Language::ofReader)
                .orElse(Language.FRENCH);
    }
}
