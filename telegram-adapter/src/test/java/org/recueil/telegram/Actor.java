package org.recueil.telegram;

import java.util.List;
import org.recueil.published.Deed;
import org.recueil.telegram.fake.Button;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.InlineAnswer;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Place;
import org.recueil.telegram.fake.Post;

/** Somebody who does in Telegram what a row of {@code deeds.tsv} says: somebody new, in a new chat, each time. */
final class Actor {
    /** An answer of more than one message, and two references. */
    private static final String LONG = "IV.46, II.37";

    private final FakeTelegram telegram;
    private final Deed deed;
    private final Person person;
    private final Place place;

    private Actor(FakeTelegram telegram, Deed deed) {
        this.telegram = telegram;
        this.deed = deed;
        this.person = telegram.person("Anna", deed.language().code());
        this.place = switch (deed.where()) {
            case "private", "inline" -> person.chat();
            case "group" -> telegram.supergroup("Groupe de travail");
            case "channel" -> telegram.channel("Annonces");
            case "topic" -> telegram.forum("Groupe de travail").topic("Traite");
            default -> throw deed.wrong("no such place in Telegram");
        };
    }

    /** Returns once the bot has answered all of it. */
    static void act(FakeTelegram telegram, Deed deed) {
        Actor actor = new Actor(telegram, deed);
        if (deed.where().equals("inline")) {
            actor.asksInline();
        } else {
            actor.acts();
        }
        telegram.awaitConfirmed();
    }

    private void acts() {
        switch (deed.kind()) {
            case "says" -> says(deed.line());
            case "sends" -> person.sends(place, deed.line());
            case "replies" -> person.replies(says(LONG), addressed(deed.line()));
            case "edits" -> edits();
            case "presses" -> presses(person);
            case "meddles" -> presses(telegram.person("Ben", "en"));
            case "adds" -> person.adds(telegram.groupWithoutBot("Groupe de travail"));
            default -> throw deed.wrong("no such deed in Telegram");
        }
    }

    private Post says(String line) {
        return person.says(place, addressed(line));
    }

    private String addressed(String line) {
        return place.chat().isPrivate() ? line : "@" + telegram.botName() + " " + line;
    }

    private void edits() {
        Post said = says(LONG);
        telegram.awaitConfirmed();
        person.edits(said, addressed(deed.line()));
    }

    /** Each button, under an answer of its own, since a press changes the answer. */
    private void presses(Person presser) {
        int buttons = 1;
        for (int i = 0; i < buttons; i++) {
            says(deed.line());
            telegram.awaitConfirmed();
            Post answer = lastAnswer();
            List<Button> pressed =
                    answer.buttons().stream().filter(Button::isCallback).toList();
            if (pressed.isEmpty()) {
                throw deed.wrong("the answer has no button to press");
            }
            buttons = pressed.size();
            presser.presses(answer, pressed.get(i)).awaitAnswer();
            telegram.awaitConfirmed();
        }
    }

    private Post lastAnswer() {
        Chat chat = place.chat();
        List<Post> answers = chat.fromBot();
        if (answers.isEmpty()) {
            throw deed.wrong("there is no answer");
        }
        return answers.get(answers.size() - 1);
    }

    /** And scrolls on once, if there is more. */
    private void asksInline() {
        InlineAnswer answer = person.asksInline(deed.line()).awaitAnswer();
        if (!answer.nextOffset().isEmpty()) {
            person.asksInline(deed.line(), answer.nextOffset()).awaitAnswer();
        }
    }
}
