package org.recueil.bot.intent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.reply.Action;

/** The commands of the bot, with the names that people type, in lower case and without a slash. */
public enum Verb {
    LOOK("rec", "r"),
    THEME("theme", "themes", "thème", "thèmes"),
    SEARCH("search", "chercher", "cherche"),
    RELATED("liees", "liee", "liées", "liée", "related"),
    CITE("citer", "cite"),
    MEETING("reunion", "meeting", "réunion", "reunions", "réunions", "meetings"),
    INSTRUMENT(
            "resolution", "decision", "résolution", "décision", "resolutions", "decisions", "résolutions", "décisions"),
    DOCUMENT("doc", "docs", "document", "documents"),
    VERIFY("verifier", "vérifier", "verify"),
    AGREE("langage", "agree"),
    EXPORT("exporter", "export"),
    HELP("aide", "help", "start"),
    ABOUT("a_propos", "about", "apropos");

    private static final Map<String, Verb> BY_NAME = Stream.of(values())
            .flatMap(verb -> verb.names.stream().map(name -> Map.entry(name, verb)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> names;

    Verb(String... names) {
        this.names = List.of(names);
    }

    /** The verb with this name, in upper or lower case. */
    public static Optional<Verb> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The names of all verbs. */
    public static List<String> allNames() {
        return Stream.of(values()).flatMap(verb -> verb.names.stream()).toList();
    }

    /** The name that the bot itself uses. */
    public String firstName() {
        return names.get(0);
    }

    /** The line with this command: {@code /rec II.37}, {@code /themes}. */
    public String says(String argument) {
        return ("/" + firstName() + " " + argument).strip();
    }

    /** An action that says this line. */
    public Action.Ask ask(Action.Role role, String label, String argument) {
        return new Action.Ask(role, label, says(argument));
    }
}
