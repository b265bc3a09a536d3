package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.Answer;
import org.recueil.published.Deed;
import org.recueil.published.TypeScriptMessages;
import org.recueil.published.Witness;
import org.recueil.slack.fake.Call;

/** Writes requests of every kind as TypeScript, for the compiler to compare with the published types of the Web API. */
@Tag("types")
class PublishedTypesTest {
    /** Those of which there has to be a request, and no others. */
    private static final Set<String> METHODS = Set.of(
            "apps.connections.open",
            "auth.test",
            "chat.delete",
            "chat.postEphemeral",
            "chat.postMessage",
            "chat.unfurl",
            "chat.update",
            "conversations.history",
            "files.completeUploadExternal",
            "files.getUploadURLExternal",
            "response_url",
            "users.info",
            "views.open",
            "views.publish",
            "views.update");

    /** The arguments that are no text. In a form everything is written; Slack reads these as JSON. */
    private static final Set<String> JSON = Set.of(
            "blocks",
            "files",
            "include_locale",
            "inclusive",
            "length",
            "limit",
            "unfurl_links",
            "unfurl_media",
            "unfurls",
            "view");

    private static final Gson PRETTY = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private final TypeScriptMessages messages = new TypeScriptMessages("slack");

    @Test
    void whatIsSentIsWrittenAsTypeScript() throws IOException, InterruptedException {
        Witness witness = new Witness();
        List<String> unanswered = new ArrayList<>();
        try (Trial trial = Trial.start(Trial.ENGINE, Trial.UNLIMITED, witness)) {
            trial.slack.unlimited();
            List<Call> first = trial.slack.calls();
            int kept = first.size();
            keep("start", "what the bot asks when it starts", first);
            Actor actor = new Actor(trial.slack, witness);
            for (Deed deed : Deed.of("slack")) {
                actor.act(deed);
                List<Call> calls = trial.slack.calls();
                if (keep(deed.name(), deed.toString(), calls.subList(kept, calls.size())) == 0) {
                    unanswered.add(deed.toString());
                }
                kept = calls.size();
            }
        }
        messages.write();
        System.out.println("Slack: " + messages.counts());
        assertEquals(List.of(), unanswered);
        assertEquals(METHODS, messages.counts().keySet());
        assertEquals(EnumSet.allOf(Answer.Kind.class), witness.kinds());
    }

    /** How many there are, without those that a planted fault kept from arriving, and without the bytes of files, which have no type. */
    private int keep(String deed, String about, List<Call> calls) {
        List<Call> arrived = calls.stream()
                .filter(call ->
                        !call.method().startsWith("fault:") && !call.method().equals("upload"))
                .toList();
        arrived.forEach(call -> messages.add(deed, about, call.method(), PRETTY.toJson(arguments(call))));
        return arrived.size();
    }

    private static JsonElement arguments(Call call) {
        if (call.method().equals("response_url")) {
            return JsonParser.parseString(call.argument("body"));
        }
        JsonObject arguments = new JsonObject();
        for (Map.Entry<String, String> argument : call.arguments().entrySet()) {
            if (JSON.contains(argument.getKey())) {
                arguments.add(argument.getKey(), JsonParser.parseString(argument.getValue()));
            } else {
                arguments.addProperty(argument.getKey(), argument.getValue());
            }
        }
        return arguments;
    }
}
