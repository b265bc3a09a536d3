package org.recueil.telegram.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A press on a callback button, and how the bot answered it. */
public final class Press {
    /** What the client shows: a note at the top, or a box when {@code alert}; an empty text only ends the waiting. */
    public record Answer(String text, boolean alert, String url) {}

    private final World world;
    private final String id;
    private final Person person;
    private final Post on;
    private final Button button;
    private final List<Answer> answers = new ArrayList<>();

    Press(World world, String id, Person person, Post on, Button button) {
        this.world = world;
        this.id = id;
        this.person = person;
        this.on = on;
        this.button = button;
    }

    public String id() {
        return id;
    }

    /** Waits for the bot's answer; an AssertionError if none comes in time. */
    public Answer awaitAnswer() {
        return world.guard
                .await(world.patience, () -> answers.stream().findFirst())
                .orElseThrow(() -> new AssertionError(this + " was not answered in " + world.patience));
    }

    /** The answer, if there is one by now. */
    public Optional<Answer> answer() {
        return world.guard.read(() -> answers.stream().findFirst());
    }

    void answered(Answer answer) {
        answers.add(answer);
    }

    @Override
    public String toString() {
        return person + " presses " + button + " under message " + on.id() + " in " + on.chat();
    }
}
