package org.recueil.slack.event;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.Beginning;
import org.recueil.platform.Way;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.Press;
import org.recueil.slack.render.Words;
import org.recueil.slack.show.AdapterContext;
import org.recueil.slack.show.AskedHere;
import org.recueil.slack.show.QuestionInput;
import org.recueil.slack.show.Windows;
import org.recueil.wording.Language;

/**
 * The shortcut that asks by the menu of a message: in a window, which shows the answer too. What is shared goes into the thread of
 * the message. Only the person that opened the window acts in it.
 */
final class AskingHere {
    private final AdapterContext desk;

    AskingHere(AdapterContext desk) {
        this.desk = desk;
    }

    void open(Payload interaction, InboundRequest turn) {
        Payload message = interaction.at("message");
        String ts = message.text("ts");
        String thread = message.text("thread_ts").isEmpty() ? ts : message.text("thread_ts");
        String user = interaction.text("user", "id");
        desk.open(
                user,
                interaction.text("trigger_id"),
                language -> Windows.asking(
                        new AskedHere(
                                user,
                                interaction.text("channel", "id"),
                                thread,
                                language,
                                interaction.text("response_url")),
                        List.of()),
                turn);
    }

    /** A question was asked in a window, which waits. */
    void asked(Payload interaction, InboundRequest turn) {
        String line = Beginning.kept(interaction
                .at("view", "state", "values", QuestionInput.QUESTION, QuestionInput.QUESTION)
                .text("value"));
        AskedHere.read(interaction)
                .ifPresentOrElse(
                        from -> show(interaction, from, place(from, Way.to(line), false), Optional.empty(), turn),
                        turn::shown);
    }

    void pressed(Press press, Payload interaction, InboundRequest turn) {
        Optional<AskedHere> from = AskedHere.read(interaction);
        if (from.isEmpty()) {
            turn.shown();
            return;
        }
        switch (press.kind()) {
            case ASK, ASK_BESIDE, UNFOLD -> {
                AnswerPlace place = place(from.get(), press.way(), press.kind() == Press.Kind.UNFOLD);
                show(interaction, from.get(), place, Optional.empty(), turn);
            }
            case SHARE, POST -> share(press, interaction, from.get(), turn);
            case COPY, COPY_OF -> {
                Language language = from.get().language();
                desk.push(
                        from.get().user(),
                        interaction.text("trigger_id"),
                        () -> desk.composer(turn)
                                .copiedInWindow(desk.composer(turn).text(press, language), language),
                        turn);
            }
            case DELETE, OPEN -> turn.shown();
        }
    }

    private static AnswerPlace place(AskedHere from, Way way, boolean isUnfolded) {
        AnswerPlace place = new AnswerPlace(AnswerPlace.Readers.ONE, from.language(), "", way);
        return isUnfolded ? place.unfolded() : place;
    }

    private void show(
            Payload interaction, AskedHere from, AnswerPlace place, Optional<String> notice, DeliveryCallback ending) {
        String view = interaction.text("view", "id");
        desk.update(from.user(), view, () -> desk.composer(ending).window(from, place, notice), new DeliveryCallback() {
            @Override
            public String about() {
                return ending.about();
            }

            @Override
            public void shown() {
                ending.shown();
            }

            @Override
            public void refused(ApiFailure failure) {
                ending.refused(failure);
                apologise(UserFacingError.FAILED);
            }

            @Override
            public void givenUp() {
                ending.givenUp();
                apologise(UserFacingError.BUSY);
            }

            private void apologise(UserFacingError trouble) {
                desk.update(from.user(), view, () -> Windows.apologising(from, trouble), DeliveryCallback.NONE);
            }
        });
    }

    /** Posted once; the window says what became of it. */
    private void share(Press press, Payload interaction, AskedHere from, InboundRequest turn) {
        String view = interaction.text("view", "id");
        if (!turn.claim("share " + view + " " + from.user() + " " + press.line())) {
            return;
        }
        desk.share(
                from.shared(),
                language -> desk.composer(turn).shared(press.line(), language, from.user()),
                new DeliveryCallback() {
                    @Override
                    public String about() {
                        return turn.about();
                    }

                    @Override
                    public void shown() {
                        tell("window.shared");
                        turn.shown();
                    }

                    @Override
                    public void refused(ApiFailure failure) {
                        turn.refused(failure);
                        tell(failure.trouble().key());
                    }

                    @Override
                    public void givenUp() {
                        turn.givenUp();
                        tell(UserFacingError.BUSY.key());
                    }

                    private void tell(String key) {
                        AnswerPlace place = place(from, Way.to(press.line()), false);
                        String said = Words.in(from.language()).say(key);
                        show(interaction, from, place, Optional.of(said), DeliveryCallback.NONE);
                    }
                });
    }
}
