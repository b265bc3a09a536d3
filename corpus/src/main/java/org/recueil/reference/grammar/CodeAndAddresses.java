package org.recueil.reference.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.id.Body;

/**
 * Blanks out the parts of a text in which no reference can stand: code, e-mail addresses, and web addresses other than
 * those of official documents.
 */
public final class CodeAndAddresses {
    /** A character that occurs in no reference. */
    private static final String BLANK = "\uFFFC";

    private static final Pattern PLACES = Pattern.compile(
            "```.*?(?:```|\\z)"
                    + "|`[^`\\n]*+`"
                    + "|[«»“”„\"]"
                    + "|\\[\\p{L}{1,3}\\](?=\\p{L})"
                    + "|(?<url>(?:\\b[a-z][a-z0-9+.-]{1,9}://|\\bwww\\.)[^\\s<>«»]++)"
                    + "|(?<![^\\s(\\[«\"'’<])[^\\s@<>()]{1,64}@[^\\s@<>()]{1,255}"
                    + "|(?<=[\\s(\\[«\"'’<]|^)(?<host>(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,10}/[^\\s<>«»]++)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile(
            "(?:https?://)?(?:www\\.)?(?:" + Body.HOST + "|" + Body.HOST_WITH_QUERY + "|" + Body.HOST_OF_FILES
                    + ")/\\S*?" + Body.CONVENTION + "\\S*",
            Pattern.CASE_INSENSITIVE);

    private CodeAndAddresses() {}

    /** The text with those parts blanked out. Its length stays the same. */
    public static String blank(String text) {
        StringBuilder blanked = new StringBuilder(text);
        Matcher matcher = PLACES.matcher(text);
        while (matcher.find()) {
            if (!OURS.matcher(matcher.group()).matches()) {
                blanked.replace(matcher.start(), matcher.end(), BLANK.repeat(matcher.end() - matcher.start()));
            }
        }
        return blanked.toString();
    }
}
