package org.recueil.slack.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the slash commands in a workspace. They can differ from the usual ones, which another app, or Slack itself, may
 * have taken.
 *
 * @param names the name of every command, without a slash
 */
public record CommandNames(Map<SlashCommand, String> names) {
    public static final CommandNames USUAL = new CommandNames(Map.of());

    /** Slack allows 32 characters, including the slash. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,30}");

    private static final Pattern RENAMING = Pattern.compile("/?(?<usual>[^=/\\s]+)\\s*=\\s*/?(?<other>[^=]+)");

    /** No app can have the names of Slack's own commands. */
    private static final Set<String> TAKEN_BY_SLACK = Set.of(
            "active",
            "apps",
            "archive",
            "away",
            "call",
            "close",
            "collapse",
            "dm",
            "dnd",
            "expand",
            "feed",
            "feedback",
            "invite",
            "join",
            "kick",
            "leave",
            "me",
            "msg",
            "mute",
            "open",
            "part",
            "prefs",
            "remind",
            "remove",
            "rename",
            "search",
            "shortcuts",
            "shrug",
            "star",
            "status",
            "topic",
            "who");

    /** @param names the names of some commands, without a slash; the others have their usual names */
    public CommandNames {
        Map<SlashCommand, String> all = new EnumMap<>(SlashCommand.class);
        for (SlashCommand command : SlashCommand.values()) {
            all.put(command, names.getOrDefault(command, command.usualName()));
        }
        names = Map.copyOf(all);
    }

    /**
     * Reads renamings. All other commands have their usual names.
     *
     * @param renamings each of the form {@code rec=recueil-rec}; a slash before a name is allowed
     * @throws UnusableName if one has another form, names no command of ours or gives a name that Slack does not allow; also if
     *     a command has two names or two commands have the same
     */
    public static CommandNames read(Collection<String> renamings) throws UnusableName {
        Map<SlashCommand, String> chosen = new EnumMap<>(SlashCommand.class);
        for (String renaming : renamings) {
            Matcher form = RENAMING.matcher(renaming.strip());
            if (!form.matches()) {
                throw new UnusableName("name.form", renaming.strip());
            }
            String usual = form.group("usual");
            SlashCommand command =
                    SlashCommand.called(usual).orElseThrow(() -> new UnusableName("name.unknown", usual, usualNames()));
            String other = usable(command, form.group("other").strip());
            String before = chosen.putIfAbsent(command, other);
            if (before != null && !before.equals(other)) {
                throw new UnusableName("name.twice", usual, before, other);
            }
        }
        CommandNames names = new CommandNames(chosen);
        for (String name : names.names.values()) {
            List<String> called = names.called(name);
            if (called.size() > 1) {
                throw new UnusableName("name.shared", name, called.get(0), called.get(1));
            }
        }
        return names;
    }

    private static String usable(SlashCommand command, String name) throws UnusableName {
        String better = "recueil-" + command.usualName();
        if (!NAME.matcher(name).matches()) {
            throw new UnusableName("name.letters", name, command.usualName() + "=" + better);
        } else if (TAKEN_BY_SLACK.contains(name)) {
            throw new UnusableName("name.slacks", name, command.usualName() + "=" + better);
        }
        return name;
    }

    private static String usualNames() {
        return Stream.of(SlashCommand.values()).map(SlashCommand::usualName).collect(Collectors.joining(", "));
    }

    /** The commands with that name, by their usual names. */
    private List<String> called(String name) {
        return Stream.of(SlashCommand.values())
                .filter(command -> names.get(command).equals(name))
                .map(SlashCommand::usualName)
                .toList();
    }

    /** The name of a command, without a slash. */
    String of(SlashCommand command) {
        return names.get(command);
    }

    /**
     * The line for the core that a slash command stands for. If the name is in none of our settings, as with an outdated
     * manifest, a usual name in it decides, such as {@code rec} in {@code /my-rec}. Without any, the text is the whole line.
     *
     * @param name with its slash
     * @return empty if the name is blank
     */
    public Optional<String> line(String name, String text) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^/", "");
        return plain.isEmpty() ? Optional.empty() : Optional.of(command(plain).line(text));
    }

    private SlashCommand command(String name) {
        return named(name)
                .or(() -> SlashCommand.called(name))
                .or(() -> Arrays.stream(name.split("[_-]"))
                        .flatMap(part -> SlashCommand.called(part).stream())
                        .filter(command -> command != SlashCommand.RECUEIL)
                        .findFirst())
                .orElse(SlashCommand.RECUEIL);
    }

    private Optional<SlashCommand> named(String name) {
        return Stream.of(SlashCommand.values())
                .filter(command -> names.get(command).equals(name))
                .findFirst();
    }

    /** The renamings, as {@link #read} takes them, separated by commas; empty if there are none. */
    String chosen() {
        return Stream.of(SlashCommand.values())
                .filter(command -> !names.get(command).equals(command.usualName()))
                .map(command -> command.usualName() + "=" + names.get(command))
                .collect(Collectors.joining(","));
    }
}
