package org.recueil.model.id;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is peculiar to the body whose texts these are: the Working Group on Trafficking in Persons of the Conference of
 * the Parties to the Convention against Transnational Organized Crime. Its symbols, its names, the hosts of its
 * documents. No other class knows them; a test holds that.
 */
public final class Body {
    /** With which the symbol of every document begins: the Convention. */
    public static final String CONVENTION = "CTOC";

    /** In a symbol: the Conference of the Parties. */
    public static final String CONFERENCE = "COP";

    /** In a symbol: any working group of the Conference, before its number. */
    public static final String ANY_GROUP = "WG";

    /** How French official texts call the Working Group. */
    public static final String GROUP_IN_TEXTS = "Groupe de travail";

    /** What they may add to it. */
    public static final String SUBJECT_IN_TEXTS = "sur la traite des personnes";

    /** How people call the Working Group, a word each, in lower case and without accents. */
    public static final String GROUP_AS_WRITTEN = "groupe working group wg gt grupo";

    /** How they call the Conference. */
    public static final String CONFERENCE_AS_WRITTEN = "conference cop conferencia";

    /** Its name in a question, as a regular expression without groups that ignores case. */
    public static final String GROUP_IN_QUESTIONS = "(?:groupe(?:\\sde\\stravail)?|working\\sgroup|GT|WG)";

    /** The same of the Conference. */
    public static final String CONFERENCE_IN_QUESTIONS = "(?:conf[ée]rence(?:\\s(?:des|of\\sthe)\\sparties)?|COP)";

    /** Every word of the names of both. */
    public static final String NAMES_AS_WRITTEN =
            "groupe de travail sur la traite des personnes working group on trafficking in persons conference"
                    + " parties of the wg gt cop grupo trabajo sobre la trata conferencia partes los las del";

    /** Where both meet. */
    public static final String SEAT_AS_WRITTEN = "vienne vienna viena";

    /** The hosts of official documents; a symbol is the path there. The first is ours to write. */
    public static final List<String> HOSTS = List.of("undocs.org", "docs.un.org");

    /** Any of the hosts, as a regular expression without groups. */
    public static final String HOST =
            HOSTS.stream().map(host -> host.replace(".", "\\.")).collect(Collectors.joining("|", "(?:", ")"));

    /** The hosts at which a symbol stands in the query, as a regular expression without groups. */
    public static final String HOST_WITH_QUERY = "(?:documents\\.|daccess-ods\\.)?un\\.org";

    /** The host of documents as files, as a regular expression. */
    public static final String HOST_OF_FILES = "unodc\\.org";

    /** How the address of a document on one of {@link #HOSTS} begins, as a regular expression without groups. */
    public static final String ADDRESS = "https?://(?:www\\.)?" + HOST;

    private Body() {}

    /** How the symbols begin of what the body of a part issues: {@code CTOC/COP/WG.4/}, {@code CTOC/COP/}. */
    public static String series(Part part) {
        String conference = CONVENTION + "/" + CONFERENCE + "/";
        return part == Part.A ? conference + ANY_GROUP + ".4/" : conference;
    }

    /** The symbol of a document by its end: {@code CTOC/COP/WG.4/2010/6}. */
    public static String symbol(Part part, String end) {
        return series(part) + end;
    }

    /** Any symbol of a part's body as official texts print it, as a regular expression without groups. */
    public static String symbols(Part part) {
        return Pattern.quote(series(part)) + "\\d{4}/\\d+";
    }
}
