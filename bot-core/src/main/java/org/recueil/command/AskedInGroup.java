package org.recueil.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.Corpus;
import org.recueil.reference.Anchor;
import org.recueil.reference.Place;
import org.recueil.reference.Reference;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;

/**
 * Whether a message that others read too asks the bot for something. A command does, and whoever says its name first or
 * last; its name inside a sentence only beside a reference; a reply to it by a reference, a theme or a question about a
 * subject. All other talk is left alone. Needs no index. Safe for use by several threads.
 */
final class AskedInGroup {
    /** What leads from what was said before to what is asked: {@code et …}, {@code thanks, and …}. */
    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^(?:(?:et|ou|and|or|voir|vois|voyez|see|aussi|also|cf|puis|then|plutôt|non|no|oui|yes|ok|merci|thanks|sorry"
                    + "|pardon|alors|so|donc|mais|but|c['’]est|ce serait|what about|how about|quid|idem|same|show|montre"
                    + "|pour|for|sur|on|de|du)\\b[\\s,.:;!…–-]*)+");

    private static final String ENDS = " ?!.…\u00A0\u202F";
    private static final Pattern THEME = Pattern.compile("(?iU)^th[eè]mes?\\b[\\s:]*(?<named>.*)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\\b\\p{L}{2,10}://\\S+");
    private static final Pattern ASKING = Pattern.compile("^(?:(?:et|and|mais|but|so|alors|ok|merci|thanks) )*"
            + "(?:que (?:dit|disent|dit on|recommande|prevoit|sait on|faire)|qu (?:est ce|en est il|est il|y a t il|a t)"
            + "|quels?|quelles?|lequel|laquelle|lesquels|lesquelles|comment|pourquoi|combien|qui|quid|ou en"
            + "|faut il|doit on|doivent|peut on|peuvent|y a t il|est ce|existe t il|a t on|ont ils"
            + "|cherche[rz]?|trouve[rz]?|montre[rz]?|liste[rz]?|donne[rz]?|cite[rz]?|dis moi|dites moi"
            + "|et (?:pour|sur|les?|la|des?|du|en)"
            + "|what|which|who|whose|how|why|does|is there|are there|should|must|can states|may states|has the|have the"
            + "|search|find|show|list|give|tell me|any|anything|something|more on|and (?:for|on|the|in))(?= |$)");

    private final Corpus corpus;
    private final ReferenceResolver resolver;
    private final ThemeFinder themes;
    private SubjectWords subjects;

    AskedInGroup(Corpus corpus, ThemeFinder themes) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
        this.themes = themes;
    }

    /** @param line what the message says, the bot's name left out */
    boolean isAsked(String line, Addressing addressing) {
        return switch (addressing) {
            case COMMAND, NAME_AT_AN_END -> true;
            case NAME_INSIDE -> hasReference(line);
            case REPLY -> hasReference(line) || namesTheme(line) || asksAboutSubject(line);
            case NONE -> false;
        };
    }

    /** Among words, one that nobody can mean otherwise; alone, whatever is one. */
    private boolean hasReference(String line) {
        Mentioned mentioned = Mentioned.in(line, corpus);
        if (mentioned.references().stream().anyMatch(Mentioned.Reference::isOurs)) {
            return true;
        }
        Parsed alone = ReferenceParser.parse(core(line));
        return alone.isComplete()
                && alone.references().stream().map(Reference::first).anyMatch(AskedInGroup::isPlace)
                && resolver.resolve(alone.references()).stream().anyMatch(Mentioned::isOurs);
    }

    /** A meeting's numeral alone may be a room, a vote or a kiss. */
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

    /** A question or a request that says of what; or nothing but words that do. */
    private boolean asksAboutSubject(String line) {
        String words = ADDRESS.matcher(line).replaceAll(" ");
        String folded = Folding.fold(words);
        boolean asks = words.indexOf('?') >= 0
                || words.indexOf('!') < 0 && ASKING.matcher(folded).lookingAt();
        return asks ? subjects().areIn(folded) : subjects().areAllOf(folded);
    }

    /** Read when a message first needs them, which few programs see. */
    private synchronized SubjectWords subjects() {
        if (subjects == null) {
            subjects = new SubjectWords(themes);
        }
        return subjects;
    }

    /** What is asked, without what leads to it and the signs at its end. */
    private static String core(String line) {
        String core = LEAD.matcher(line.strip()).replaceFirst("");
        int end = core.length();
        while (end > 0 && ENDS.indexOf(core.charAt(end - 1)) >= 0) {
            end--;
        }
        return core.substring(0, end);
    }
}
