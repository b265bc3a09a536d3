package org.recueil.reference.grammar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.id.Body;
import org.recueil.model.id.Part;

/**
 * Recognises the symbols of documents as people write them: alone, whole or only the end after a slash; in an address
 * of the United Nations; in the name of a file.
 */
public final class Symbols {
    private static final String SLASH = "(?:\\h?/\\s{0,2}|%(?:25)?2F)";
    private static final String SUPPLEMENT = "(?:Add|Amend|Corr|Rev)";

    private static final String SYMBOL =
            "(?:" + Body.CONVENTION + SLASH + ")?(?:" + Body.CONFERENCE + SLASH + ")?(?:" + Body.ANY_GROUP
                    + "[.\\h]?\\d{1,2}" + SLASH + ")?(?:19|20)\\d{2}" + SLASH + "\\d{1,3}(?:" + SLASH + SUPPLEMENT
                    + "\\.?\\h?\\d{1,2}){0,2}"
                    + "(?!\\d|/[\\p{L}\\d])";
    private static final String FILE = Body.CONVENTION + "[_-]" + Body.CONFERENCE + "[_-](?:" + Body.ANY_GROUP
            + "[._-]?\\d{1,2}[_-])?(?:19|20)\\d{2}[_-]\\d{1,3}(?:[_-]"
            + SUPPLEMENT + "[._]?\\d{1,2})?(?![\\p{L}\\d])";
    private static final String REST_OF_FILE = "(?:[_-]\\p{L}{1,12}+){0,3}+(?:\\.(?:pdf|docx?))?+";

    private static final String BY_PATH = Body.HOST + "/(?:[a-z]{2}/)?(?:[^\\s?]{0,20}\\?FinalSymbol=)?" + SYMBOL;
    private static final String BY_QUERY = Body.HOST_WITH_QUERY + "/[^\\s?]{0,60}+\\?"
            + "(?:[^\\s#&]{0,80}+&(?:amp;)?+){0,6}?(?:s|ds|m|symbol)=(?=" + Body.CONVENTION + ")" + SYMBOL;
    private static final String TO_FILE = Body.HOST_OF_FILES + "/(?:[^\\s/?#]{1,80}+/){0,12}+" + FILE + REST_OF_FILE;
    private static final String QUERY = "/?(?:[?&](?:amp;)?+[^\\s#,;&?<>)\\]]*+)*+";
    private static final String FRAGMENT = "(?:#(?!(?:par|para|paragraphe|paragraph)?[-.=]?\\d)[^\\s,;<>)\\]]*)?";

    /** Any of them, as a regular expression without groups. */
    static final String ANY = "(?:https?://)?(?:www\\.)?(?:" + BY_PATH + "|" + BY_QUERY + ")" + QUERY + FRAGMENT
            + "|(?:https?://)?(?:www\\.)?" + TO_FILE + QUERY + FRAGMENT
            + "|(?<![\\p{L}\\d])" + FILE + REST_OF_FILE
            + "|(?<![/\\d\\p{L}])" + SYMBOL;

    private static final Pattern IN_FILE = Pattern.compile(FILE, Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_ADDRESS = Pattern.compile(SYMBOL, Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDED = Pattern.compile("/(" + SUPPLEMENT + ")\\.?(?=\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_ADDED = Pattern.compile("(?:/" + SUPPLEMENT + "\\.\\d+)+$");

    private Symbols() {}

    /**
     * The symbol in its official spelling, as far as it is written: {@code CTOC/COP/WG.4/2010/6}, {@code 2010/6},
     * {@code 2019/4/Corr.1}.
     */
    static String of(String written) {
        Matcher file = IN_FILE.matcher(written);
        Matcher address = IN_ADDRESS.matcher(written);
        String found = file.find() ? inFile(file.group()) : address.find() ? address.group() : written;
        String symbol = found.toUpperCase(Locale.ROOT)
                .replaceAll("%(?:25)?2F", "/")
                .replaceAll("[\\s\\h]", "")
                .replaceFirst(Body.ANY_GROUP + "(?=\\d)", Body.ANY_GROUP + ".");
        symbol = ADDED.matcher(symbol).replaceAll(added -> "/" + capitalized(added.group(1)) + ".");
        if (symbol.startsWith(Body.ANY_GROUP)) {
            return Body.series(Part.B) + symbol;
        }
        return symbol.startsWith(Body.CONFERENCE) ? Body.CONVENTION + "/" + symbol : symbol;
    }

    /** Whether a symbol is complete. */
    public static boolean isWhole(String symbol) {
        return symbol.startsWith(Body.CONVENTION);
    }

    private static String inFile(String name) {
        return name.replaceFirst("(?i)" + Body.ANY_GROUP + "[._-]?(?=\\d)", Body.ANY_GROUP + ".")
                .replaceAll("[_-]", "/");
    }

    private static String capitalized(String upper) {
        return upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The symbol of the document to which a corrigendum, addendum or revision belongs; otherwise the symbol itself. */
    public static String ofDocument(String symbol) {
        return LAST_ADDED.matcher(symbol).replaceFirst("");
    }
}
