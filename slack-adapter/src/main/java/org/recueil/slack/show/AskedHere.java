package org.recueil.slack.show;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Target;
import org.recueil.slack.render.Press;
import org.recueil.wording.Language;

/**
 * Where somebody asks by the shortcut of a message. The window carries this: Slack keeps it, shows it to nobody, and sends it
 * back with whatever is done in the window.
 *
 * @param user the person who opened the window; nobody else may act in it
 * @param thread of the message
 * @param address where Slack accepts what is shared, wherever the message is; empty if there is none
 */
public record AskedHere(String user, String channel, String thread, Language language, String address) {
    private static final Pattern FORM = Pattern.compile("(?<user>[UW][A-Z0-9]{1,40}) (?<channel>[CDG][A-Z0-9]{1,40})"
            + " (?<thread>" + Press.TS + ") (?<language>fr|en) (?<address>\\S{0,2000})");

    /** Reads it; empty if it has another form, or the window is somebody else's. */
    public static Optional<AskedHere> read(Payload interaction) {
        Matcher form = FORM.matcher(interaction.text("view", "private_metadata"));
        return form.matches() && form.group("user").equals(interaction.text("user", "id"))
                ? Optional.of(new AskedHere(
                        form.group("user"),
                        form.group("channel"),
                        form.group("thread"),
                        Language.ofCode(form.group("language")),
                        form.group("address")))
                : Optional.empty();
    }

    /** The form that {@link #read} reads. */
    String metadata() {
        return user + " " + channel + " " + thread + " " + language.code() + " " + address;
    }

    /** For everybody who reads the message. */
    public Target.Shared shared() {
        return new Target.Shared(address, channel, user, thread);
    }
}
