package org.recueil.slack.event;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.recueil.bot.Beginning;
import org.recueil.slack.api.Destination;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.app.Feature;
import org.recueil.slack.show.AdapterContext;
import org.recueil.slack.show.Questions;
import org.recueil.slack.show.SaidLine;
import org.recueil.wording.Language;

/** Events: what is said to the bot, links to documents, Homes that are opened. All other talk is left alone. */
public final class Events {
    /** A message like any other, that somebody wrote. */
    private static final Set<String> WRITTEN = Set.of("", "file_share", "thread_broadcast");

    /** A preview, as Slack takes it. */
    private record Card(List<LayoutBlock> blocks) {}

    private final AdapterContext desk;

    public Events(AdapterContext desk) {
        this.desk = desk;
    }

    public void handle(Payload callback, InboundRequest turn) {
        String id = callback.text("event_id");
        if (!id.isEmpty() && !turn.claim("event " + id)) {
            return;
        }
        Payload event = callback.at("event");
        switch (event.text("type")) {
            case "app_mention" -> ifAllowed(Feature.MENTIONS, () -> mentioned(event, turn), turn);
            case "message" -> ifAllowed(Feature.DIRECT_MESSAGES, () -> said(event, turn), turn);
            case "link_shared" -> ifAllowed(Feature.PREVIEWS, () -> linked(event, turn), turn);
            case "app_home_opened" -> opened(event, turn);
            default -> turn.shown();
        }
    }

    private void ifAllowed(Feature feature, Runnable work, InboundRequest turn) {
        if (desk.app().allows(feature)) {
            work.run();
        } else {
            turn.shown();
        }
    }

    /**
     * Answered in the thread, which it opens if there is none; left alone if the message only speaks of us. An edited mention is
     * told of as a new one.
     */
    private void mentioned(Payload event, InboundRequest turn) {
        String text = event.text("text");
        boolean isAsked = event.text("channel").startsWith("D")
                || desk.composer()
                        .isAsked(
                                HeardText.plain(text),
                                HeardText.addressing(text, desk.self().user()));
        if (isAsked) {
            answer(event, event, turn);
        } else {
            turn.shown();
        }
    }

    /** In a direct message. An edit comes as an event around the message; Slack's own, which adds a preview, changes no word. */
    private void said(Payload event, InboundRequest turn) {
        boolean isEdit = event.text("subtype").equals("message_changed");
        Payload message = isEdit ? event.at("message") : event;
        boolean isSame = isEdit
                && (!message.has("edited")
                        || message.text("text").equals(event.text("previous_message", "text"))
                                && event.has("previous_message"));
        if (!isDirect(event) || isSame) {
            turn.shown();
        } else {
            desk.memory().own.put(event.text("channel"), true);
            answer(event, message, turn);
        }
    }

    /** Slack's own example of an edit does not say what kind of channel it is. */
    private static boolean isDirect(Payload event) {
        String kind = event.text("channel_type");
        return kind.isEmpty() ? event.text("channel").startsWith("D") : kind.equals("im");
    }

    private void answer(Payload event, Payload message, InboundRequest turn) {
        Questions questions = desk.memory().questions;
        SaidLine question = question(event, message);
        if (!isForUs(question, message)) {
            turn.shown();
        } else if (question.edition().isFirst() && !turn.claim("message " + question.key())) {
            return;
        } else if (!questions.hears(question) || questions.isAnswered(question)) {
            turn.shown();
        } else {
            desk.answer(question, turn);
        }
    }

    private static SaidLine question(Payload event, Payload message) {
        String channel = event.text("channel");
        String ts = message.text("ts");
        boolean opensThread = message.text("thread_ts").isEmpty() && !channel.startsWith("D");
        String line = Beginning.kept(HeardText.plain(message.text("text")));
        return new SaidLine(
                channel,
                ts,
                new SaidLine.Edition(message.text("edited", "ts"), event.text("event_ts")),
                opensThread ? ts : message.text("thread_ts"),
                message.text("user"),
                line,
                !line.isBlank() || message.list("files").isEmpty());
    }

    /** Whether it is said to the bot: by a person, in a message that is there. */
    private boolean isForUs(SaidLine question, Payload message) {
        return !question.channel().isEmpty()
                && !question.ts().isEmpty()
                && !question.user().isEmpty()
                && !question.user().equals(desk.self().user())
                && !question.user().equals("USLACKBOT")
                && message.text("bot_id").isEmpty()
                && WRITTEN.contains(message.text("subtype"))
                && !message.is("hidden");
    }

    /** In the composer nobody has sent anything yet: then Slack's own id says where the preview goes. */
    private void linked(Payload event, InboundRequest turn) {
        String user = event.text("user");
        String channel = event.text("channel");
        String ts = event.text("message_ts");
        String id = event.text("unfurl_id");
        boolean composing = event.text("source").equals("composer") || ts.isEmpty() || ts.equals(id);
        String key = "links " + channel + " " + (composing ? id : ts);
        List<String> urls = event.list("links").stream()
                .map(link -> link.text("url"))
                .filter(url -> url.length() <= SlackLimits.URL)
                .distinct()
                .limit(SlackLimits.PREVIEWS)
                .toList();
        if (user.equals(desk.self().user()) || urls.isEmpty()) {
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
                .thenAccept(language -> desk.send(destination, () -> unfurl(urls, language, place, turn), turn));
    }

    /** Nothing is sent where no link leads to a document of the corpus. */
    private CompletionStage<Payload> unfurl(
            List<String> urls, Language language, Map<String, String> place, InboundRequest turn) {
        Map<String, Object> cards = cards(urls, language, turn);
        if (cards.isEmpty()) {
            return CompletableFuture.completedFuture(Payload.NOTHING);
        }
        Map<String, String> arguments = new TreeMap<>(place);
        arguments.put("unfurls", WebApi.json(cards));
        return desk.api().call("chat.unfurl", arguments);
    }

    private Map<String, Object> cards(List<String> urls, Language language, InboundRequest turn) {
        Map<String, Object> cards = new TreeMap<>();
        urls.forEach(
                url -> desk.composer(turn).card(url, language).ifPresent(blocks -> cards.put(url, new Card(blocks))));
        return cards;
    }

    private void opened(Payload event, InboundRequest turn) {
        desk.memory().own.put(event.text("channel"), true);
        if (event.text("tab").equals("home")) {
            desk.publish(event.text("user"), desk.composer(turn)::home, turn);
        } else {
            turn.shown();
        }
    }
}
