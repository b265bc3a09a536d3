package org.recueil.telegram.show;

import java.util.Optional;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.objects.User;

/** The languages of people, as Telegram tells them. */
public final class Languages {
    private Languages() {}

    public static Language of(User user) {
        return Optional.ofNullable(user)
                .map(User::getLanguageCode)
                .map(Language::ofReader)
                .orElse(Language.FRENCH);
    }
}
