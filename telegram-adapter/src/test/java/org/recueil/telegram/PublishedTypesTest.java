package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.Answer;
import org.recueil.published.Deed;
import org.recueil.published.TypeScriptMessages;
import org.recueil.published.Witness;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Request;

/** Writes requests of every kind as TypeScript, for the compiler to compare with the published types of the Bot API. */
@Tag("types")
class PublishedTypesTest {
    /** Those of which there has to be a request, and no others; in lower case, as the Bot API takes them too. */
    private static final Set<String> METHODS = Set.of(
            "answercallbackquery",
            "answerinlinequery",
            "deletemessage",
            "editmessagereplymarkup",
            "editmessagetext",
            "getchatadministrators",
            "getfile",
            "getme",
            "getmycommands",
            "getmydescription",
            "getmyshortdescription",
            "getupdates",
            "senddocument",
            "sendmessage",
            "setmycommands",
            "setmydescription",
            "setmyshortdescription");

    private static final int LANGUAGES_TOLD = 3;

    private final TypeScriptMessages messages = new TypeScriptMessages("telegram");

    @Test
    void whatIsSentIsWrittenAsTypeScript() throws IOException {
        Witness witness = new Witness();
        List<String> unanswered = new ArrayList<>();
        try (Trial trial = Trial.start(Trial.ENGINE, Trial.UNLIMITED, witness)) {
            trial.telegram.limits(Limits.LIFTED);
            trial.telegram.awaitRequests("setMyShortDescription", LANGUAGES_TOLD);
            trial.telegram.awaitPolled();
            List<Request> first = trial.telegram.requests();
            int kept = first.size();
            keep("start", "what the bot says when it starts", first);
            for (Deed deed : Deed.of("telegram")) {
                Actor.act(trial.telegram, deed);
                List<Request> requests = trial.telegram.requests();
                List<Request> answers = requests.subList(kept, requests.size()).stream()
                        .filter(request -> !request.method().equals("getupdates"))
                        .toList();
                if (keep(deed.name(), deed.toString(), answers) == 0) {
                    unanswered.add(deed.toString());
                }
                kept = requests.size();
            }
        }
        messages.write();
        System.out.println("Telegram: " + messages.counts());
        assertEquals(List.of(), unanswered);
        assertEquals(METHODS, messages.counts().keySet());
        assertEquals(EnumSet.allOf(Answer.Kind.class), witness.kinds());
    }

    /** How many there are. */
    private int keep(String deed, String about, List<Request> requests) {
        requests.forEach(request ->
                messages.add(deed, about, request.method(), request.parameters().toPrettyString()));
        return requests.size();
    }
}
