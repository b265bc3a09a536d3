package org.recueil.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.recueil.published.Deed;
import org.recueil.published.Witness;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.People;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Shown;
import org.recueil.slack.fake.Standing;
import org.recueil.wording.Language;

/** Somebody who does in Slack what a row of {@code deeds.tsv} says, in a new conversation each time. */
final class Actor {
    private final FakeSlack slack;
    private final Witness witness;
    private int conversations;
    private int sent;

    Actor(FakeSlack slack, Witness witness) {
        this.slack = slack;
        this.witness = witness;
    }

    /** Returns once the bot has answered all of it. */
    void act(Deed deed) throws InterruptedException {
        switch (deed.kind()) {
            case "says" -> says(deed, user(deed), conversation(deed));
            case "edits" -> edits(deed);
            case "presses" -> presses(deed, user(deed), () -> {});
            case "meddles" -> presses(deed, user(deed).equals(Trial.ANNA) ? Trial.BEN : Trial.ANNA, () -> {});
            case "presses late" ->
                presses(deed, user(deed), () -> slack.fail("response_url", 1, Fault.gone(404, "expired_url")));
            default -> throw deed.wrong("no such deed in Slack");
        }
    }

    private static String user(Deed deed) {
        return deed.language() == Language.ENGLISH ? Trial.BEN : Trial.ANNA;
    }

    private String conversation(Deed deed) {
        String id = (deed.where().equals("private") ? "D" : "C") + ++conversations;
        slack.channel(id, Standing.MEMBER);
        return id;
    }

    private void says(Deed deed, String user, String conversation) throws InterruptedException {
        People people = slack.people();
        switch (deed.where()) {
            case "private" -> settle(slack.event(people.said(user, conversation, deed.line())));
            case "group" -> settle(slack.event(people.mention(user, conversation, deed.line(), "")));
            case "slash" -> {
                String[] words = deed.line().split(" ", 2);
                settle(slack.command(user, conversation, words[0], words.length > 1 ? words[1] : ""));
            }
            case "shortcut" -> settle(slack.interaction(people.shortcutPayload(user, conversation, deed.line())));
            case "check" -> {
                JsonObject message = new JsonObject();
                message.addProperty("text", deed.line());
                settle(slack.interaction(people.checkPayload(user, conversation, message)));
            }
            case "window" -> {
                settle(slack.interaction(people.askHerePayload(user, conversation)));
                JsonObject window = slack.awaitWindow(open -> open.has("submit"));
                settle(slack.interaction(people.submissionPayload(user, window, deed.line())));
                slack.awaitWindow(open -> open.has("submit") && !open.equals(window));
            }
            case "link" ->
                settle(slack.event(people.linkShared(user, conversation, "conversations_history", deed.line())));
            case "composer" -> settle(slack.event(people.linkShared(user, conversation, "composer", deed.line())));
            case "home" -> settle(slack.event(people.homeOpened(user)));
            default -> throw deed.wrong("no such place in Slack");
        }
    }

    /** What comes before is of more messages than one, so that some are left over. */
    private void edits(Deed deed) throws InterruptedException {
        String conversation = conversation(deed);
        People people = slack.people();
        boolean isDirect = deed.where().equals("private");
        JsonObject said = isDirect
                ? people.said(user(deed), conversation, Trial.LONG_TEXTS)
                : people.mention(user(deed), conversation, Trial.LONG_TEXTS, "");
        settle(slack.event(said));
        List<Shown> before = slack.shown(conversation);
        settle(slack.event(isDirect ? people.edited(said, deed.line()) : people.editedMention(said, deed.line())));
        List<Shown> now = slack.shown(conversation);
        before.stream().filter(now::contains).forEach(slack::awaitGone);
    }

    /** Each button, under an answer of its own, since a press changes the answer. */
    private void presses(Deed deed, String presser, Runnable before) throws InterruptedException {
        int buttons = 1;
        for (int i = 0; i < buttons; i++) {
            String conversation = conversation(deed);
            says(deed, user(deed), conversation);
            before.run();
            buttons = deed.where().equals("home")
                    ? pressInHome(deed, presser, i)
                    : pressBelow(deed, lastAnswer(deed, conversation), presser, i);
        }
    }

    /** How many buttons there are. */
    private int pressInHome(Deed deed, String presser, int which) throws InterruptedException {
        List<JsonObject> buttons = pressable(deed, slack.awaitHome(presser, any -> true));
        JsonObject button = buttons.get(which);
        settle(slack.interaction(
                slack.people().homePressPayload(presser, text(button, "action_id"), text(button, "value"))));
        return buttons.size();
    }

    /** How many buttons there are. */
    private int pressBelow(Deed deed, Shown answer, String presser, int which) throws InterruptedException {
        List<JsonObject> buttons = pressable(deed, answer.blocks());
        String id = text(buttons.get(which), "action_id");
        settle(slack.interaction(slack.people().pressPayload(presser, answer, id, text(buttons.get(which), "value"))));
        if (id.startsWith("share:")) {
            slack.awaitGone(answer);
        }
        return buttons.size();
    }

    private static String text(JsonObject button, String name) {
        return button.get(name).getAsString();
    }

    private Shown lastAnswer(Deed deed, String conversation) {
        List<Shown> shown = slack.shown(conversation);
        if (shown.isEmpty()) {
            throw deed.wrong("there is no answer");
        }
        return shown.get(shown.size() - 1);
    }

    /** Without those that open an address: Slack does so by itself. */
    private static List<JsonObject> pressable(Deed deed, JsonArray blocks) {
        List<JsonObject> buttons = Shown.buttons(blocks).stream()
                .filter(button -> !button.has("url"))
                .toList();
        if (buttons.isEmpty()) {
            throw deed.wrong("the answer has no button to press");
        }
        return buttons;
    }

    private void settle(Sent any) throws InterruptedException {
        sent++;
        any.awaitAcknowledged();
        witness.awaitSettled(sent);
    }
}
