package org.recueil.bot.reading.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recueil.search.text.Period;

/**
 * Reads periods in plain words in both languages: {@code en 2017}, {@code avant 2012}, {@code since 2015}, {@code de 2010 à
 * 2013}, {@code the 2010s}. Words such as "avant" and "après" exclude the year that they name, unless a month stands with it.
 * All other words include it. A year may also belong to a name: {@code Protocole de 2000}.
 */
final class PeriodWords {
    /** The meaning of the words before a year. */
    private enum Bound {
        SINCE("depuis|since|à\\s?partir\\sd[eu]s?|à\\scompter\\sd[eu]s?|dès|as\\s(?:of|from)|starting\\s(?:in|from)"),
        BEFORE("avant|before|prior\\sto|earlier\\sthan|antérieure?s?\\s(?:à|aux?)"),
        AFTER("après|apres|after|later\\sthan|postérieure?s?\\s(?:à|aux?)"),
        UNTIL("jusqu(?:['’]en|['’]à|['’]aux?|e|\\sen)|until|till|up\\sto|through"),
        BETWEEN("entre|between"),
        IN("en|in|during|pendant|durant|dans|au\\scours\\sd[eu]s?|l['’]ann[ée]e"),
        OF("d[eu]s?|of|from"),
        NONE("(?!)");

        private final String words;

        Bound(String words) {
            this.words = words;
        }

        static Bound of(String typed) {
            return Arrays.stream(values())
                    .filter(bound -> typed.toLowerCase(Locale.ROOT).matches(bound.words))
                    .findFirst()
                    .orElseThrow();
        }

        static String all() {
            return Arrays.stream(values()).map(bound -> bound.words).collect(Collectors.joining("|"));
        }
    }

    private static final String MONTH =
            "(?:\\d{1,2}(?:er|st|nd|rd|th)?\\s{1,9})?(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout"
                    + "|septembre|octobre|novembre|décembre|decembre|january|february|march|april|may|june|july|august"
                    + "|september|october|november|december),?\\s{1,9}";
    private static final String YEAR = "(?:19|20)\\d\\d";

    /**
     * A period, to be used as one alternative of a pattern that ignores case. Its groups are {@code year}, {@code last} and
     * some of its own.
     */
    static final String PATTERN = "(?<![\\p{L}\\p{N}./:-])"
            + "(?:(?<bound>" + Bound.all() + ")\\s{1,9})?"
            + "(?:(?:les|the|la|le|l['’])\\s{0,9})?"
            + "(?:(?:fin|début|end\\sof|start\\sof|beginning\\sof)\\s{1,9}(?:de\\s{1,9})?)?"
            + "(?:(?<years>années|annees|décennie|decennie)|année|annee|an|year)?+\\s{0,9}"
            + "(?<month>" + MONTH + ")?"
            + "(?<year>" + YEAR + ")(?<decade>s)?"
            + "(?:\\s?(?:[-–—]|à|au|to|et|and|jusqu['’]en|jusqu['’]à|until|till|through)\\s?(?:" + MONTH + ")?(?<last>"
            + YEAR
            + "))?"
            + "(?<on>\\s(?:onwards?|and\\s(?:after|later)|et\\saprès))?"
            + "(?![\\p{L}\\p{N}/]|[.-]\\p{N})";

    /** Nouns that a year may belong to: those of texts that are not in this corpus, and those of texts that are. */
    private static final Pattern NOUN = Pattern.compile(
            "(?U)\\b(?:(?<elsewhere>protocole?|convention|pacte|pact|covenant|traité|treaty|loi|law|act|directive|charte"
                    + "|charter|règlement|regulation|code|accord|agreement|statut|statute)"
                    + "|(?<either>résolution|resolution|décision|decision)"
                    + "|(?<here>recomm[ae]ndation|texte?|réunion|meeting|session|rapport|report|conclusion|document))s?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DONE = Pattern.compile(
            "(?iU)\\b(?:adopt|sign|concl|ratif|entr|ouvert|open)\\w*(?:\\s(?:en vigueur|into force))?\\s*$");

    private static final int FUTURE_YEARS = 9;
    private static final Pattern PLAN = Pattern.compile(
            "(?iU)\\b(?:agenda|programme|horizon|objectifs?|goals?|targets?|vision|plan|strat[ée]gie|strategy)\\s*$");

    private final Period texts;

    /** @param texts from the first year with a text to the last */
    PeriodWords(Period texts) {
        this.texts = texts;
    }

    /** The period that a match means; empty if its years belong to a name. */
    Optional<Period> read(Matcher found, String line) {
        Bound bound = bound(found);
        int year = Integer.parseInt(found.group("year"));
        boolean range = found.group("last") != null;
        boolean decade = found.group("decade") != null || found.group("years") != null && year % 10 == 0;
        int other = range ? Integer.parseInt(found.group("last")) : decade ? year + 9 : year;
        Period named = new Period(Math.min(year, other), Math.max(year, other));
        return isTime(bound, named, range || decade, found, line)
                ? Optional.of(period(bound, named, range, found))
                : Optional.empty();
    }

    private static Bound bound(Matcher found) {
        if (found.group("on") != null) {
            return Bound.SINCE;
        }
        return found.group("bound") == null ? Bound.NONE : Bound.of(found.group("bound"));
    }

    private static Period period(Bound bound, Period named, boolean range, Matcher found) {
        boolean inside = found.group("month") != null;
        return switch (bound) {
            case SINCE -> range ? named : Period.since(named.first());
            case BEFORE -> Period.until(inside ? named.first() : named.first() - 1);
            case AFTER -> Period.since(inside ? named.last() : named.last() + 1);
            case UNTIL -> Period.until(named.last());
            case BETWEEN, IN, OF, NONE -> named;
        };
    }

    private boolean isTime(Bound bound, Period named, boolean several, Matcher found, String line) {
        return switch (bound) {
            case SINCE, BEFORE, AFTER, UNTIL -> true;
            case IN -> several || isOurs(named) || !tellsOfAnother(line.substring(0, found.start()));
            case BETWEEN -> several || isOurs(named);
            case OF -> several || !namesAnother(line.substring(0, found.start()), isOurs(named) || isSince(named));
            case NONE -> {
                boolean whole = found.group().strip().equals(line.strip());
                yield (several
                                || whole
                                || isOurs(named)
                                || isSince(named) && !isOfPlan(line.substring(0, found.start())))
                        && !isBeforeNoun(line.substring(found.end()));
            }
        };
    }

    private boolean isOurs(Period named) {
        return texts.has(named.first()) && texts.has(named.last());
    }

    /** Whether the period begins after the last text and so soon that further texts may exist. */
    private boolean isSince(Period named) {
        return named.first() > texts.last() && named.last() <= texts.last() + FUTURE_YEARS;
    }

    /** Whether the year belongs to a plan: {@code Agenda 2025}. */
    private static boolean isOfPlan(String before) {
        return PLAN.matcher(before).find();
    }

    /** Whether the last noun before "de" names another text. A resolution of one of our years may be ours. */
    private static boolean namesAnother(String before, boolean ours) {
        boolean another = false;
        for (Matcher noun = NOUN.matcher(before); noun.find(); ) {
            another = noun.group("elsewhere") != null || noun.group("either") != null && !ours;
        }
        return another;
    }

    /** Whether the words tell when another text was adopted: "le Protocole adopté en 2000". */
    private static boolean tellsOfAnother(String before) {
        return DONE.matcher(before).find() && namesAnother(before, false);
    }

    /** Whether the year stands before the name of another text: "the 2000 Protocol". */
    private static boolean isBeforeNoun(String after) {
        Matcher noun = NOUN.matcher(after);
        return noun.find()
                && noun.group("elsewhere") != null
                && after.substring(0, noun.start()).isBlank();
    }
}
