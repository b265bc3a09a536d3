package org.recueil.bot.reading.question;

import java.util.regex.Pattern;
import org.recueil.model.id.Body;

/** Words that limit a question to some texts, in both languages. Each pattern includes the words that join it to the rest. */
final class ScopePatterns {
    private static final String AT =
            "(?:(?<!\\p{L})(?:à|lors\\sde|pendant|durant|au\\scours\\sde|dans|de|at|during|in|from|of)\\s)?";
    private static final String THE = "(?:(?<!\\p{L})(?:la|le|sa|leur|the|its|their|l['’])\\s?)?(?:(?:toute|very)\\s)?";
    private static final String AT_THE = AT + THE;

    private static final String NOUN = "(?:r[ée]union|session|meeting)";
    private static final String ORDINAL = "(?<![\\p{L}\\p{N}-])(?:[\\p{L}-]{0,15}+(?<=i[èe]me)|premi[eè]re?|seconde?"
            + "|[\\p{L}-]{0,15}(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth)"
            + "|\\d{1,2}\\s?(?:i[eè]me|[eè]me|[eè]re|re|er|e|st|nd|rd|th)"
            + "|[IVX]+\\s?(?:i[eè]me|[eè]me|e))";
    private static final String OF_A_BODY = "(?:\\s(?:du|de\\sla|of\\sthe)\\s(?:" + Body.GROUP_IN_QUESTIONS + "|"
            + Body.CONFERENCE_IN_QUESTIONS + ")\\b)?";
    private static final String DATE = "(?:\\p{L}{3,9}\\s)?20\\d\\d";

    /** Every line that one of these patterns matches has one of these words. */
    static final Pattern HINT =
            anyOf("r[ée]union|session|meeting|report|rapport|projet|draft|document|paper|note|conf[ée]r|\\bCOP\\b"
                    + "|r[ée]cent|latest|newest|derni");

    /** A meeting, session or report in words that can be read as a reference: the group {@code core}. */
    static final Pattern MEETING = anyOf(
            AT_THE + "(?<core>" + ORDINAL + "\\s" + NOUN + "\\b" + OF_A_BODY,
            NOUN + "\\s(?:[IVX]{1,5}|\\d{1,2})\\b(?![./-]\\p{N})" + OF_A_BODY,
            NOUN + "\\s(?:de|d['’]|of|in|held\\sin|tenue\\sen)\\s?" + DATE,
            DATE + "\\s" + NOUN + "\\b",
            "rapport\\sde\\s20\\d\\d",
            "projet\\s(?:de\\srapport\\s)?de\\s20\\d\\d)");

    /** Words before a meeting that make it a point in time. */
    static final Pattern BOUND =
            anyOf("(?:depuis|since|avant|before|après|apres|after|entre|between|jusqu['’]à|until)\\s*(?:la|the)?\\s*$");

    /** An English phrase for the report of a {@code year}, perhaps a {@code draft}. */
    static final Pattern ENGLISH_REPORT =
            anyOf(AT_THE + "(?<year>20\\d\\d)\\s(?:(?<draft>draft)(?:\\sreport)?|report)\\b");

    static final Pattern DRAFT = anyOf(AT_THE + "(?:projet\\sde\\srapport|draft\\sreport)\\b");

    /** The last meeting or session; the {@code noun} tells which. */
    static final Pattern LAST_MEETING =
            anyOf(AT_THE + "(?:derni[eè]re|last|latest|most\\srecent)\\s(?<noun>" + NOUN + ")\\b");

    private static final String MADE =
            "(?:\\s(?:(?:ont|a)\\sété\\s)?(?:pr[ée]par|r[ée]dig|[ée]tabli|[ée]crit|[ée]labor)\\p{L}*"
                    + "(?:\\spar\\sle\\ssecr[ée]tariat)?(?:\\spour)?"
                    + "|\\s(?:(?:were|was)\\s)?(?:written|prepared|drafted|issued|produced)(?:\\sby\\sthe\\ssecretariat)?(?:\\sfor)?)";

    static final Pattern DOCUMENTS = anyOf(
            "(?:(?:dans|quels?|les|des|in|which|what|the|list|any)\\s){0,3}"
                    + "(?:documents?\\s(?:d['’]information|de\\sfond|de\\sr[ée]f[ée]rence)\\b" + MADE + "?",
            "(?<=quels?\\s)documents?\\b(?!\\s(?:d['’]identit|de\\svoyage|d['’][ée]tat|administratif|faux|falsifi|fraud))"
                    + MADE + "?",
            "(?<=(?:which|what)\\s)(?:papers?|documents?)\\b" + MADE + "?",
            "(?:papers?|documents?)" + MADE,
            "(?:notes?|documents?)\\sdu\\ssecr[ée]tariat\\b",
            "(?:background|discussion|secretariat|information)\\s(?:papers?|documents?|notes?)\\b" + MADE + "?",
            "papers?\\s(?:that\\s)?the\\ssecretariat\\s(?:wrote|prepared|drafted|issued)(?:\\sfor)?)");

    private static final String LA_CONFERENCE = "la\\s" + Body.CONFERENCE_IN_QUESTIONS;
    private static final String THE_CONFERENCE = "(?:the\\s)?" + Body.CONFERENCE_IN_QUESTIONS;
    private static final String ACTS_FR =
            "(?:d[ée]cisions?|r[ée]solutions?|textes?)(?:\\s(?:et|ou)\\s(?:d[ée]cisions?|r[ée]solutions?))?";
    private static final String ACTS_EN =
            "(?:decisions?|resolutions?|texts?)(?:\\s(?:and|or)\\s(?:decisions?|resolutions?))?";
    private static final String DONE_FR = "(?:dit|demand[ée]|d[ée]cid[ée]|adopt[ée]|recommand[ée]|souci[ée]e|pri[ée])";
    private static final String DONE_EN =
            "(?:decided?|decides|said|says?|ask(?:s|ed)?|adopt(?:s|ed)?|address(?:ed)?|request(?:s|ed)?|recommend(?:s|ed)?|mention(?:ed)?)";

    /** The Conference as the speaker, or its texts. What others ask of the Conference does not limit a question. */
    static final Pattern CONFERENCE = anyOf(
            LA_CONFERENCE + "\\s(?:s['’](?:en\\s)?)?\\p{L}+(?:-t)?-elle\\b(?:\\s(?:jamais\\s)?" + DONE_FR + ")?",
            "(?:dit|demande|recommande|prie|pense|(?:a|avait)\\s" + DONE_FR + ")\\s" + LA_CONFERENCE + "\\b",
            "selon\\s" + LA_CONFERENCE + "\\b",
            ACTS_FR + "\\sde\\s" + LA_CONFERENCE + "\\b",
            "(?:did|has|does|had)\\s" + THE_CONFERENCE + "\\b(?:\\s(?:ever|already))?(?:\\s" + DONE_EN + "\\b)?",
            THE_CONFERENCE + "\\s" + DONE_EN + "\\b",
            "\\b" + Body.CONFERENCE_IN_QUESTIONS + "\\s" + ACTS_EN + "\\b",
            ACTS_EN + "\\s(?:of|by)\\s" + THE_CONFERENCE + "\\b",
            "according\\sto\\s" + THE_CONFERENCE + "\\b");

    private static final String TEXTS =
            "(?:recomm[ae]ndations?|textes?|texts?|d[ée]cisions?|r[ée]solutions?|resolutions?"
                    + "|documents?|papers?|dispositions?|stuff|things?|ones?)";
    private static final String LES = "(?:(?<!\\p{L})(?:la|le|les|the|des)\\s)?";

    static final Pattern NEWEST = anyOf(
            LES + "(?:" + TEXTS + "\\s)?" + LES + "(?:plus\\sr[ée]cente?s?|latest|newest|most\\srecent)(?:\\s" + TEXTS
                    + ")?\\b",
            LES + "(?:toutes?\\s)?(?<!\\p{L})derni[eè]re?s?\\s" + TEXTS + "\\b");

    private ScopePatterns() {}

    private static Pattern anyOf(String... alternatives) {
        return Pattern.compile(
                String.join("|", alternatives),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
