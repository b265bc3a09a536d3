package org.recueil.bot;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recueil.bot.reading.SubjectWords;
import org.recueil.bot.reading.question.ReferencesInQuestion;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.Corpus;
import org.recueil.reference.ReferenceFinder;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.text.Folding;
import org.recueil.text.Table;

/**
 * Decides whether a message in a group asks the bot for something. Commands do, and messages that begin or end with its name. A
 * message with its name inside a sentence does if it holds a reference. A reply to the bot does if it holds a reference, names
 * a theme or asks about a subject. All other talk is left alone. Needs no index. Safe for use by several threads.
 */
final class GroupMessageFilter {
    /** Words that link a message to the one before it: {@code et …}, {@code thanks, and …}. */
    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^(?:(?:et|ou|and|or|voir|vois|voyez|see|aussi|also|cf|puis|then|plutôt|non|no|oui|yes|ok|merci|thanks|sorry"
                    + "|pardon|alors|so|donc|mais|but|c['’]est|ce serait|what about|how about|quid|idem|same|show|montre"
                    + "|pour|for|sur|on|de|du)\\b[\\s,.:;!…–-]*)+");

    private static final int LONGEST = 2_000;
    private static final String ENDS = " ?!.…\u00A0\u202F";
    private static final Pattern THEME = Pattern.compile("(?iU)^th[eè]mes?\\b[\\s:]*(?<named>.*)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\\b\\p{L}{2,10}://\\S+");
    private static final Set<String> LINKS = Set.of("et", "mais", "alors", "ok", "merci", "and", "but", "so", "thanks");
    private static final int LONGEST_BEGINNING = 4;

    /** The words with which questions and requests begin ({@code asking.tsv}, sorted). Read on first use. */
    private static final class Beginnings {
        private static final Set<String> ALL = Table.rows(GroupMessageFilter.class, "asking.tsv", "words").stream()
                .map(row -> row.cell(0))
                .collect(Collectors.toSet());
    }

    private final ReferenceResolver resolver;
    private final ThemeFinder themes;
    private SubjectWords subjects;

    GroupMessageFilter(Corpus corpus, ThemeFinder themes) {
        this.resolver = new ReferenceResolver(corpus);
        this.themes = themes;
    }

    /** @param message without the bot's name; only the beginning of a long message counts */
    boolean isAsked(String message, Addressing addressing) {
        String line = message.length() <= LONGEST ? message : message.substring(0, LONGEST);
        return switch (addressing) {
            case COMMAND, NAME_AT_AN_END -> true;
            case NAME_INSIDE -> hasReference(line);
            case REPLY -> hasReference(line) || namesTheme(line) || asksAboutSubject(line);
            case NONE -> false;
        };
    }

    /** Whether a line holds a reference that cannot mean anything else, or is a reference as a whole. */
    private boolean hasReference(String line) {
        boolean among = ReferenceFinder.findIn(line).stream()
                .anyMatch(found -> ReferencesInQuestion.isOurs(
                        resolver.resolve(List.of(found.reference())).get(0)));
        if (among) {
            return true;
        }
        Parsed alone = ReferenceParser.parse(core(line));
        return alone.isComplete()
                && alone.references().stream().map(Reference::first).anyMatch(GroupMessageFilter::isPlace)
                && resolver.resolve(alone.references()).stream().anyMatch(ReferencesInQuestion::isOurs);
    }

    /** Whether a place is more than a meeting's numeral, which may mean anything in a chat: a room (V), a vote, a kiss (X). */
    private static boolean isPlace(Place place) {
        return !place.path().isEmpty() || !(place.anchor() instanceof Anchor.InMeeting);
    }

    private boolean namesTheme(String line) {
        String core = core(line);
        Matcher theme = THEME.matcher(core);
        if (theme.matches()) {
            return !themes.fitting(theme.group("named")).isEmpty();
        }
        return themes.named(core).isPresent();
    }

    /** Whether a line is a question or request about a subject, or consists of words for a subject. */
    private boolean asksAboutSubject(String line) {
        String words = ADDRESS.matcher(line).replaceAll(" ");
        String folded = Folding.fold(words);
        boolean asks = words.indexOf('?') >= 0 || words.indexOf('!') < 0 && beginsAsking(folded);
        return asks ? subjects().areIn(folded) : subjects().areAllOf(folded);
    }

    private static boolean beginsAsking(String folded) {
        List<String> words = List.of(folded.split(" "));
        for (int at = 0; at < words.size(); at++) {
            for (int end = at + 1; end <= Math.min(words.size(), at + LONGEST_BEGINNING); end++) {
                if (Beginnings.ALL.contains(String.join(" ", words.subList(at, end)))) {
                    return true;
                }
            }
            if (!LINKS.contains(words.get(at))) {
                return false;
            }
        }
        return false;
    }

    /** Read on first use: few programs need them. */
    private synchronized SubjectWords subjects() {
        if (subjects == null) {
            subjects = new SubjectWords(themes);
        }
        return subjects;
    }

    /** The line without linking words at its beginning and signs at its end. */
    private static String core(String line) {
        String core = LEAD.matcher(line.strip()).replaceFirst("");
        int end = core.length();
        while (end > 0 && ENDS.indexOf(core.charAt(end - 1)) >= 0) {
            end--;
        }
        return core.substring(0, end);
    }
}
