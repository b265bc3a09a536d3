package org.recueil.platform.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.text.Bilingual;

/**
 * One setting, as a line of a {@link SettingsFile} gives it.
 *
 * @param value without the quotes around it
 */
record SettingsLine(String name, String value) {
    private static final Pattern SETTING =
            Pattern.compile("(?:export[ \\t]+)?(?<name>[A-Za-z_][\\w.-]*)[ \\t]*=(?<value>.*)");
    /** A line that begins with a name but has no equals sign. A word of this form is a name, not a secret. */
    private static final Pattern NAME_ALONE =
            Pattern.compile("(?:export[ \\t]+)?(?<name>[A-Z]+(?:_[A-Z]+)+)(?![\\w-]).*");

    private static final Set<String> QUOTES = Set.of("\"", "'");
    private static final Pattern CURLY_QUOTE = Pattern.compile("[“”„‘’«].*|.*[“”„‘’»]");
    private static final Pattern COMMENT_BEHIND = Pattern.compile(".*[ \\t]#.*");

    /** Why a line cannot be read, and what would work; it quotes no value, which may be a secret. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Bilingual said;

        Unreadable(String french, String english) {
            super(french);
            said = Bilingual.of(french, english);
        }

        Bilingual said() {
            return said;
        }
    }

    /** Empty for a blank line or a comment. */
    static Optional<SettingsLine> read(String line) throws Unreadable {
        refuseUnseen(line);
        String said = line.strip();
        if (said.isEmpty() || said.startsWith("#")) {
            return Optional.empty();
        }
        Matcher setting = SETTING.matcher(said);
        if (!setting.matches()) {
            throw withoutSetting(said);
        }
        String name = setting.group("name");
        return Optional.of(
                new SettingsLine(name, value(name, setting.group("value").strip())));
    }

    private static void refuseUnseen(String line) throws Unreadable {
        Optional<String> unseen = line.codePoints()
                .filter(point -> point != '\t')
                .filter(point -> Character.getType(point) == Character.FORMAT || Character.isISOControl(point))
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .findFirst();
        if (unseen.isPresent()) {
            throw new Unreadable(
                    "elle contient un caractère invisible (" + unseen.get() + ") ; retapez-la",
                    "it holds an invisible character (" + unseen.get() + "); type it again");
        }
    }

    private static Unreadable withoutSetting(String said) {
        if (said.startsWith(";") || said.startsWith("!") || said.startsWith("//")) {
            return new Unreadable("un commentaire commence par #", "a comment begins with #");
        }
        Matcher alone = NAME_ALONE.matcher(said);
        return alone.matches()
                ? new Unreadable(
                        "après " + alone.group("name") + ", il faut un signe = ; une ligne s’écrit NOM=valeur",
                        "after " + alone.group("name") + " there must be a sign =; a line is written NAME=value")
                : new Unreadable(
                        "ce n’est pas un réglage ; une ligne s’écrit NOM=valeur, un commentaire commence par #",
                        "this is no setting; a line is written NAME=value, a comment begins with #");
    }

    private static String value(String name, String said) throws Unreadable {
        String first = said.isEmpty() ? "" : said.substring(0, 1);
        String last = said.isEmpty() ? "" : said.substring(said.length() - 1);
        if (QUOTES.contains(first)) {
            if (said.length() == 1 || said.indexOf(first, 1) < said.length() - 1) {
                throw new Unreadable(
                        name + " : la valeur commence par " + first
                                + " ; ce guillemet doit revenir une seule fois, à la fin de la ligne",
                        name + ": the value begins with " + first
                                + "; this quote must come once more, at the end of the line");
            }
            return said.substring(1, said.length() - 1);
        } else if (QUOTES.contains(last)) {
            throw new Unreadable(
                    name + " : la valeur finit par " + last + " ; ce guillemet manque au début",
                    name + ": the value ends with " + last + "; this quote is missing at its beginning");
        }
        if (CURLY_QUOTE.matcher(said).matches()) {
            throw new Unreadable(
                    name + " : les guillemets autour d’une valeur sont droits, \" ou '",
                    name + ": the quotes around a value are straight, \" or '");
        }
        if (said.startsWith("#") || COMMENT_BEHIND.matcher(said).matches()) {
            throw new Unreadable(
                    name
                            + " : un commentaire a sa propre ligne ; si # fait partie de la valeur, mettez-la entre guillemets",
                    name + ": a comment has a line of its own; if # is a part of the value, put the value in quotes");
        }
        return said;
    }
}
