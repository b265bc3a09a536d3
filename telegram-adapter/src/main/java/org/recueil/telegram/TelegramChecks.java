package org.recueil.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.recueil.service.Check;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;

/** What {@code doctor} looks at in Telegram: the settings, the server, its clock, and what @BotFather was told of the bot. */
final class TelegramChecks {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Settings settings;
    private final List<Check> checks = new ArrayList<>();

    private TelegramChecks(Settings settings) {
        this.settings = settings;
    }

    static List<Check> of(Settings settings) {
        return new TelegramChecks(settings).made();
    }

    private List<Check> made() {
        try (BotApi api = new BotApi(settings.token(), settings.api())) {
            try {
                JsonNode me = api.ask(new GetMe(), PATIENCE);
                Self self = Self.of(me);
                address();
                checks.add(Check.good("jeton", "celui de @" + self.name()));
                permissions(self, me);
                webhook(api.ask(new GetWebhookInfo(), PATIENCE));
            } catch (ApiFailure failure) {
                failed(failure);
            }
            api.clockAhead().ifPresent(ahead -> checks.add(Check.clock(ahead)));
        }
        return checks;
    }

    private void address() {
        checks.add(Check.good("serveur", settings.api() + " répond"));
    }

    private void failed(ApiFailure failure) {
        if (failure.isUnknownToken()) {
            address();
            checks.add(Check.bad("jeton", Settings.unknownToken(failure).getMessage()));
        } else {
            checks.add(Check.bad(
                    "serveur",
                    settings.api() + " ne répond pas comme il faut (" + failure.getMessage()
                            + ") ; vérifiez le réseau, et TELEGRAM_API_URL s’il est là"));
        }
    }

    private void permissions(Self self, JsonNode me) {
        checks.add(
                self.isInline()
                        ? Check.good("mode inline", "permis")
                        : Check.bad(
                                "mode inline",
                                "rien ne peut être partagé ni inséré ; écrivez /setinline à @BotFather"));
        checks.add(
                me.path("can_join_groups").asBoolean(true)
                        ? Check.good("groupes", "permis")
                        : Check.bad("groupes", "le bot ne peut y être ajouté ; écrivez /setjoingroups à @BotFather"));
        checks.add(
                me.path("can_read_all_group_messages").asBoolean(false)
                        ? Check.bad(
                                "confidentialité",
                                "le bot reçoit tout ce qui s’écrit dans ses groupes, sans en avoir besoin ; écrivez /setprivacy à"
                                        + " @BotFather, puis Enable")
                        : Check.good(
                                "confidentialité", "dans les groupes, le bot ne reçoit que ce qui lui est adressé"));
    }

    /** Where one is set, Telegram refuses to be polled. */
    private void webhook(JsonNode info) {
        boolean isSet = !info.path("url").asText("").isEmpty();
        checks.add(
                isSet
                        ? Check.bad(
                                "webhook",
                                "un autre programme reçoit les messages du bot à une adresse, si bien qu’ici rien n’arrive ;"
                                        + " arrêtez-le, il doit appeler deleteWebhook")
                        : Check.good("webhook", "aucun"));
    }
}
