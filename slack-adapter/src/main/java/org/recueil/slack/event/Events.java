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

/**
 * Handles events: what is said to the bot, links to documents, Homes that are opened. Everything else that people say is
 * ignored.
 */
public final class Events {
    /** The subtypes of messages that people write. */
    private static final Set<String> WRITTEN = Set.of("", "file_share", "thread_broadcast");

    /** A preview, in Slack's form. */
    private record Card(List<LayoutBlock> blocks) {}

    private final AdapterContext context;

    public Events(AdapterContext context) {
        this.context = context;
    }

    public void handle(Payload callback, InboundRequest request) {
        String id = callback.text("event_id");
        if (!id.isEmpty() && !request.claim("event " + id)) {
            return;
        }
        Payload event = callback.at("event");
        switch (event.text("type")) {
            case "app_mention" -> ifAllowed(Feature.MENTIONS, () -> mentioned(event, request), request);
            case "message" -> ifAllowed(Feature.DIRECT_MESSAGES, () -> said(event, request), request);
            case "link_shared" -> ifAllowed(Feature.PREVIEWS, () -> linked(event, request), request);
            case "app_home_opened" -> opened(event, request);
            default -> request.shown();
        }
    }

    private void ifAllowed(Feature feature, Runnable work, InboundRequest request) {
        if (context.app().allows(feature)) {
            work.run();
        } else {
            request.shown();
        }
    }

    /**
     * Answers a mention in its thread, or opens a thread. A message that only speaks about the bot is ignored. Slack sends an
     * edited mention as a new one.
     */
    private void mentioned(Payload event, InboundRequest request) {
        String text = event.text("text");
        boolean isAsked = event.text("channel").startsWith("D")
                || context.composer()
                        .isAsked(
                                HeardText.plain(text),
                                HeardText.addressing(text, context.self().user()));
        if (isAsked) {
            answer(event, event, request);
        } else {
            request.shown();
        }
    }

    /**
     * Answers a direct message. An edit comes as an event around the message. Slack's own edits, which add a preview, change no
     * word.
     */
    private void said(Payload event, InboundRequest request) {
        boolean isEdit = event.text("subtype").equals("message_changed");
        Payload message = isEdit ? event.at("message") : event;
        boolean isSame = isEdit
                && (!message.has("edited")
                        || message.text("text").equals(event.text("previous_message", "text"))
                                && event.has("previous_message"));
        if (!isDirect(event) || isSame) {
            request.shown();
        } else {
            context.memory().own.put(event.text("channel"), true);
            answer(event, message, request);
        }
    }

    /** Whether the channel is a direct conversation. Slack's example of an edit does not say what kind of channel it is. */
    private static boolean isDirect(Payload event) {
        String kind = event.text("channel_type");
        return kind.isEmpty() ? event.text("channel").startsWith("D") : kind.equals("im");
    }

    private void answer(Payload event, Payload message, InboundRequest request) {
        Questions questions = context.memory().questions;
        SaidLine question = question(event, message);
        if (!isForUs(question, message)) {
            request.shown();
        } else if (question.edition().isFirst() && !request.claim("message " + question.key())) {
            return;
        } else if (!questions.hears(question) || questions.isAnswered(question)) {
            request.shown();
        } else {
            context.answer(question, request);
        }
    }

    /** A draft is read whole, as people see it. Of any other line only the beginning is kept. */
    private SaidLine question(Payload event, Payload message) {
        String channel = event.text("channel");
        String ts = message.text("ts");
        boolean opensThread = message.text("thread_ts").isEmpty() && !channel.startsWith("D");
        String seen = MessageText.draft(message);
        String written = HeardText.plain(message.text("text"));
        boolean isDraft = context.composer().drafts().isDraft(seen);
        String line = isDraft ? seen : Beginning.kept(written.isEmpty() ? seen : written);
        return new SaidLine(
                channel,
                ts,
                new SaidLine.Edition(message.text("edited", "ts"), event.text("event_ts")),
                opensThread ? ts : message.text("thread_ts"),
                message.text("user"),
                line,
                !line.isBlank() || message.list("files").isEmpty());
    }

    /** Whether a person other than the bot wrote it, in a message that is neither hidden nor deleted. */
    private boolean isForUs(SaidLine question, Payload message) {
        return !question.channel().isEmpty()
                && !question.ts().isEmpty()
                && !question.user().isEmpty()
                && !question.user().equals(context.self().user())
                && !question.user().equals("USLACKBOT")
                && message.text("bot_id").isEmpty()
                && WRITTEN.contains(message.text("subtype"))
                && !message.is("hidden");
    }

    /**
     * Previews the links in a message. While it is being composed nothing is sent yet, and Slack names the place by an id of
     * its own.
     */
    private void linked(Payload event, InboundRequest request) {
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
        if (user.equals(context.self().user()) || urls.isEmpty()) {
            request.shown();
            return;
        }
        if (!request.claim(key)) {
            return;
        }
        Map<String, String> place =
                composing ? Map.of("unfurl_id", id, "source", "composer") : Map.of("channel", channel, "ts", ts);
        Destination destination = new Destination.Person(user, channel);
        context.languages()
                .of(user)
                .thenAccept(
                        language -> context.send(destination, () -> unfurl(urls, language, place, request), request));
    }

    /** Sends the previews; nothing if no link leads to a document of the corpus. */
    private CompletionStage<Payload> unfurl(
            List<String> urls, Language language, Map<String, String> place, InboundRequest request) {
        Map<String, Object> cards = cards(urls, language, request);
        if (cards.isEmpty()) {
            return CompletableFuture.completedFuture(Payload.NOTHING);
        }
        Map<String, String> arguments = new TreeMap<>(place);
        arguments.put("unfurls", WebApi.json(cards));
        return context.api().call("chat.unfurl", arguments);
    }

    private Map<String, Object> cards(List<String> urls, Language language, InboundRequest request) {
        Map<String, Object> cards = new TreeMap<>();
        urls.forEach(url ->
                context.composer(request).card(url, language).ifPresent(blocks -> cards.put(url, new Card(blocks))));
        return cards;
    }

    private void opened(Payload event, InboundRequest request) {
        context.memory().own.put(event.text("channel"), true);
        if (event.text("tab").equals("home")) {
            context.publish(event.text("user"), context.composer(request)::home, request);
        } else {
            request.shown();
        }
    }
}
