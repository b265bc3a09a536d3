package org.recueil.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.recueil.command.Addressing;
import org.recueil.command.Language;
import org.recueil.command.Message.Audience;

/** Events: what is said to the bot, links to documents, Homes that are opened. All other talk is left alone. */
final class Events {
    /** A message like any other, that somebody wrote. */
    private static final Set<String> WRITTEN = Set.of("", "file_share", "thread_broadcast");

    /** A preview, as Slack takes it. */
    private record Card(List<LayoutBlock> blocks) {}

    private final Desk desk;

    Events(Desk desk) {
        this.desk = desk;
    }

    void handle(Payload callback, Turn turn) {
        String id = callback.text("event_id");
        if (!id.isEmpty() && !turn.claim("event " + id)) {
            return;
        }
        Payload event = callback.at("event");
        switch (event.text("type")) {
            case "app_mention" -> mentioned(event, turn);
            case "message" -> said(event, turn);
            case "link_shared" -> linked(event, turn);
            case "app_home_opened" -> opened(event, turn);
            default -> turn.shown();
        }
    }

    /** Answered in the thread, which it opens where there is none; where we are only spoken of, left alone. */
    private void mentioned(Payload event, Turn turn) {
        String thread = event.text("thread_ts").isEmpty() ? event.text("ts") : event.text("thread_ts");
        boolean direct = event.text("channel").startsWith("D");
        String text = event.text("text");
        Addressing addressing = HeardText.addressing(text, desk.self().user());
        if (!direct && !desk.composer().isAsked(HeardText.plain(text), addressing)) {
            turn.shown();
            return;
        }
        answer(event, direct ? event.text("thread_ts") : thread, direct ? Audience.PRIVATE : Audience.OTHERS, turn);
    }

    private void said(Payload event, Turn turn) {
        if (event.text("channel_type").equals("im")) {
            answer(event, event.text("thread_ts"), Audience.PRIVATE, turn);
        } else {
            turn.shown();
        }
    }

    private void answer(Payload event, String thread, Audience audience, Turn turn) {
        String channel = event.text("channel");
        String ts = event.text("ts");
        String user = event.text("user");
        boolean isPerson = !user.isEmpty()
                && !user.equals(desk.self().user())
                && !user.equals("USLACKBOT")
                && event.text("bot_id").isEmpty();
        boolean isNew = WRITTEN.contains(event.text("subtype")) && !event.has("edited") && !event.is("hidden");
        if (!isPerson || !isNew || channel.isEmpty() || ts.isEmpty()) {
            turn.shown();
            return;
        }
        if (!turn.claim("message " + channel + " " + ts)) {
            return;
        }
        String line = HeardText.plain(event.text("text"));
        Target target = new Target.Posted(channel, thread);
        if (line.isBlank() && !event.list("files").isEmpty()) {
            desk.apologise(target, user, Trouble.ONLY_TEXT, turn);
        } else {
            desk.show(target, user, language -> desk.composer(turn).answer(line, language, audience), turn);
        }
    }

    /** In the composer nobody has sent anything yet: then Slack's own id says where the preview goes. */
    private void linked(Payload event, Turn turn) {
        String user = event.text("user");
        String channel = event.text("channel");
        String ts = event.text("message_ts");
        String id = event.text("unfurl_id");
        boolean composing = event.text("source").equals("composer") || ts.isEmpty() || ts.equals(id);
        String key = "links " + channel + " " + (composing ? id : ts);
        if (user.equals(desk.self().user()) || event.list("links").isEmpty()) {
            turn.shown();
            return;
        }
        if (!turn.claim(key)) {
            return;
        }
        Map<String, String> place =
                composing ? Map.of("unfurl_id", id, "source", "composer") : Map.of("channel", channel, "ts", ts);
        Destination destination = new Destination.Person(user, channel);
        desk.languages()
                .of(user)
                .thenAccept(language ->
                        desk.send(destination, () -> unfurl(event.list("links"), language, place, turn), turn));
    }

    /** Nothing is sent where no link leads to a document of the corpus. */
    private CompletionStage<Payload> unfurl(
            List<Payload> links, Language language, Map<String, String> place, Turn turn) {
        Map<String, Object> cards = cards(links, language, turn);
        if (cards.isEmpty()) {
            return CompletableFuture.completedFuture(Payload.NOTHING);
        }
        Map<String, String> arguments = new TreeMap<>(place);
        arguments.put("unfurls", WebApi.json(cards));
        return desk.api().call("chat.unfurl", arguments);
    }

    private Map<String, Object> cards(List<Payload> links, Language language, Turn turn) {
        Map<String, Object> cards = new TreeMap<>();
        for (Payload link : links) {
            String url = link.text("url");
            desk.composer(turn).card(url, language).ifPresent(blocks -> cards.put(url, new Card(blocks)));
        }
        return cards;
    }

    private void opened(Payload event, Turn turn) {
        if (event.text("tab").equals("home")) {
            desk.publish(event.text("user"), desk.composer(turn)::home, turn);
        } else {
            turn.shown();
        }
    }
}
