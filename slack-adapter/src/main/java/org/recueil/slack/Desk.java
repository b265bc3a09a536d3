package org.recueil.slack;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.command.Language;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Delivery;

/** What all who handle what Slack sent work with. */
record Desk(
        Self self, WebApi api, Courier<Destination> courier, Memory memory, Composer composer, Languages languages) {
    /** Brings an answer to its place, in the language of who asked. */
    void show(Target target, String user, Function<Language, List<SlackMessage>> answer, Ending ending) {
        languages.of(user).thenAccept(language -> {
            memory.asked.put(target.destination(), new Memory.Asked(target, language));
            courier.submit(
                    target.destination(),
                    new Showing(
                            api,
                            target,
                            () -> answer.apply(language),
                            () -> composer.apology(Trouble.FAILED, language),
                            ending));
        });
    }

    /** Says what went wrong. */
    void apologise(Target target, String user, Trouble trouble, Ending ending) {
        show(target, user, language -> composer.apology(trouble, language), ending);
    }

    /** Shows a person their Home. */
    void publish(String user, Function<Language, View> home, Ending ending) {
        languages
                .of(user)
                .thenAccept(language -> send(
                        new Destination.Person(user, ""),
                        () -> api.call("views.publish", Requests.home(user, home.apply(language))),
                        ending));
    }

    void send(Destination destination, Supplier<CompletionStage<Payload>> request, Ending ending) {
        courier.submit(destination, new OneRequest(request, ending));
    }

    /** The one message for all that was given up at a destination. */
    static Optional<Delivery> apology(Destination destination, WebApi api, Memory memory, Composer composer) {
        return memory.asked.get(destination).map(asked -> {
            Supplier<List<SlackMessage>> busy = () -> composer.apology(Trouble.BUSY, asked.language());
            return new Showing(api, asked.target().beside(), busy, busy, Ending.NONE);
        });
    }
}
