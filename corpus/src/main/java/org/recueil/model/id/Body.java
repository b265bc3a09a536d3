package org.recueil.model.id;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All that is particular to the body whose texts these are: its names, its symbols and the hosts of its documents. The
 * body is the Working Group on Trafficking in Persons of the Conference of the Parties to the Convention against
 * Transnational Organized Crime. No other class knows these things; a test checks that.
 */
public final class Body {
    /** The beginning of every symbol, which stands for the Convention. */
    public static final String CONVENTION = "CTOC";

    /** In a symbol: the Conference of the Parties. */
    public static final String CONFERENCE = "COP";

    /** In a symbol: a working group of the Conference; its number follows. */
    public static final String ANY_GROUP = "WG";

    /** What French official texts call the Working Group. */
    public static final String GROUP_IN_TEXTS = "Groupe de travail";

    /** What those texts may add to this name. */
    public static final String SUBJECT_IN_TEXTS = "sur la traite des personnes";

    /** What people call the Working Group: single words, in lower case and without accents. */
    public static final String GROUP_AS_WRITTEN = "groupe working group wg gt grupo";

    /** What people call the Conference, in the same form. */
    public static final String CONFERENCE_AS_WRITTEN = "conference cop conferencia";

    /** The Working Group's name in a question, as a regular expression without groups that ignores case. */
    public static final String GROUP_IN_QUESTIONS = "(?:groupe(?:\\sde\\stravail)?|working\\sgroup|GT|WG)";

    /** The Conference's name in a question, as such an expression. */
    public static final String CONFERENCE_IN_QUESTIONS = "(?:conf[ée]rence(?:\\s(?:des|of\\sthe)\\sparties)?|COP)";

    /** Every word in the names of both. */
    public static final String NAMES_AS_WRITTEN =
            "groupe de travail sur la traite des personnes working group on trafficking in persons conference"
                    + " parties of the wg gt cop grupo trabajo sobre la trata conferencia partes los las del";

    /** The city where both meet, as people write it. */
    public static final String SEAT_AS_WRITTEN = "vienne vienna viena";

    /**
     * The hosts of official documents. On these, the path of an address is the symbol. We write addresses with the
     * first host.
     */
    public static final List<String> HOSTS = List.of("undocs.org", "docs.un.org");

    /** Any of the hosts, as a regular expression without groups. */
    public static final String HOST =
            HOSTS.stream().map(host -> host.replace(".", "\\.")).collect(Collectors.joining("|", "(?:", ")"));

    /** The hosts whose addresses give the symbol in their query, as a regular expression without groups. */
    public static final String HOST_WITH_QUERY = "(?:documents\\.|daccess-ods\\.)?un\\.org";

    /** The host that offers documents as files, as a regular expression. */
    public static final String HOST_OF_FILES = "unodc\\.org";

    /** How the address of a document on one of {@link #HOSTS} begins, as a regular expression without groups. */
    public static final String ADDRESS = "https?://(?:www\\.)?" + HOST;

    private Body() {}

    /** The beginning of the symbols of the body that a part belongs to: {@code CTOC/COP/WG.4/}, {@code CTOC/COP/}. */
    public static String series(Part part) {
        String conference = CONVENTION + "/" + CONFERENCE + "/";
        return part == Part.A ? conference + ANY_GROUP + ".4/" : conference;
    }

    /** The symbol of a document, given its end: {@code CTOC/COP/WG.4/2010/6}. */
    public static String symbol(Part part, String end) {
        return series(part) + end;
    }

    /** Any symbol of a part's body as official texts print it, as a regular expression without groups. */
    public static String symbols(Part part) {
        return Pattern.quote(series(part)) + "\\d{4}/\\d+";
    }
}
