package org.recueil.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.recueil.service.Check;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.api.Settings;
import org.recueil.text.Bilingual;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;

/** What {@code doctor} checks in Telegram: the settings, the server, its clock, and how @BotFather has configured the bot. */
final class TelegramChecks {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Bilingual TOKEN = Bilingual.of("jeton", "token");
    private static final Bilingual SERVER = Bilingual.of("serveur", "server");
    private static final Bilingual INLINE = Bilingual.of("mode inline", "inline mode");
    private static final Bilingual GROUPS = Bilingual.of("groupes", "groups");
    private static final Bilingual PRIVACY = Bilingual.of("confidentialité", "privacy");
    private static final Bilingual WEBHOOK = Bilingual.same("webhook");
    private static final Bilingual ALLOWED = Bilingual.of("permis", "allowed");

    private final Settings settings;
    private final List<Check> checks = new ArrayList<>();

    private TelegramChecks(Settings settings) {
        this.settings = settings;
    }

    static List<Check> of(Settings settings) {
        return new TelegramChecks(settings).made();
    }

    private List<Check> made() {
        try (BotApi api = new BotApi(settings)) {
            try {
                JsonNode me = api.ask(new GetMe(), PATIENCE);
                Self self = Self.of(me);
                address();
                checks.add(Check.good(TOKEN, Bilingual.of("celui de @" + self.name(), "that of @" + self.name())));
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
        Bilingual way = settings.network().way(settings.api().uri());
        checks.add(Check.good(
                SERVER,
                Bilingual.same(settings.api().toString())
                        .and(Bilingual.of(" répond", " answers"))
                        .and(way)));
    }

    private void failed(ApiFailure failure) {
        if (failure.isUnknownToken()) {
            address();
            checks.add(Check.bad(TOKEN, Settings.unknownToken(failure).said()));
        } else {
            checks.add(settings.network()
                    .barred(settings.api().uri())
                    .map(barrier -> Check.bad(SERVER, barrier))
                    .orElseGet(() -> Check.noAnswer(SERVER, settings.api(), "TELEGRAM_API_URL", failure)));
        }
    }

    private void permissions(Self self, JsonNode me) {
        checks.add(
                self.isInline()
                        ? Check.good(INLINE, ALLOWED)
                        : Check.bad(
                                INLINE,
                                Bilingual.of(
                                        "rien ne peut être partagé ni inséré ; écrivez /setinline à @BotFather",
                                        "nothing can be shared or inserted; send /setinline to @BotFather")));
        checks.add(
                me.path("can_join_groups").asBoolean(true)
                        ? Check.good(GROUPS, ALLOWED)
                        : Check.bad(
                                GROUPS,
                                Bilingual.of(
                                        "le bot ne peut y être ajouté ; écrivez /setjoingroups à @BotFather",
                                        "the bot cannot be added to any; send /setjoingroups to @BotFather")));
        checks.add(
                me.path("can_read_all_group_messages").asBoolean(false)
                        ? Check.bad(
                                PRIVACY,
                                Bilingual.of(
                                        "le bot reçoit tout ce qui s’écrit dans ses groupes, sans en avoir besoin ; écrivez /setprivacy à"
                                                + " @BotFather, puis Enable",
                                        "the bot gets all that is written in its groups, and needs none of it; send /setprivacy to"
                                                + " @BotFather, then Enable"))
                        : Check.good(
                                PRIVACY,
                                Bilingual.of(
                                        "dans les groupes, le bot ne reçoit que ce qui lui est adressé",
                                        "in groups the bot gets what is addressed to it, nothing else")));
    }

    /** Checks that no webhook is set. Telegram refuses to be polled while one is. */
    private void webhook(JsonNode info) {
        boolean isSet = !info.path("url").asText("").isEmpty();
        checks.add(
                isSet
                        ? Check.bad(
                                WEBHOOK,
                                Bilingual.of(
                                        "un autre programme reçoit les messages du bot à une adresse, si bien qu’ici rien n’arrive ;"
                                                + " arrêtez-le, il doit appeler deleteWebhook",
                                        "another program gets the bot’s messages at an address, so that none arrives here; stop"
                                                + " it, it must call deleteWebhook"))
                        : Check.good(WEBHOOK, Bilingual.of("aucun", "none")));
    }
}
