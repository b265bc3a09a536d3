package org.recueil.slack.blockkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slack's markup as its readers see it: what stands between two marks loses them, if they stand around words; a face or a quotation
 * loses letters, which is what the tests look for.
 *
 * @param addresses where the links lead, in order
 * @param made what the markup makes of words, code excepted: marks of styles, brackets, faces, quotations
 */
record Mrkdwn(String text, List<String> addresses, List<String> made) {
    private static final Pattern LINK = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern FACE = Pattern.compile(":[a-z0-9_+'-]*[a-z_+'-][a-z0-9_+'-]*:");
    private static final Pattern QUOTED = Pattern.compile("(?m)^\\s*&gt; ?");

    static Mrkdwn read(String markup) {
        List<String> addresses = new ArrayList<>();
        List<String> made = new ArrayList<>();
        Function<MatchResult, String> words = found -> {
            addresses.add(undo(found.group(1)));
            made.add(found.group());
            return Matcher.quoteReplacement(found.group(2) == null ? found.group(1) : found.group(2));
        };
        String text = markup;
        for (String mark : List.of("*", "_", "~", "`")) {
            if (!mark.equals("`")) {
                marked(mark).matcher(text).results().forEach(found -> made.add(mark));
            }
            text = marked(mark).matcher(text).replaceAll("$1");
        }
        text = LINK.matcher(text).replaceAll(words);
        for (Pattern pattern : List.of(FACE, QUOTED)) {
            pattern.matcher(text).results().map(MatchResult::group).forEach(made::add);
        }
        text = QUOTED.matcher(FACE.matcher(text).replaceAll("☺")).replaceAll("");
        return new Mrkdwn(undo(text), addresses, made);
    }

    private static Pattern marked(String mark) {
        String quoted = Pattern.quote(mark);
        return Pattern.compile(
                "(?<=^|[\\s\\u00A0\\u202F(«])" + quoted + "(?=[^\\s" + quoted + "])([^\\n" + quoted + "]*)(?<=\\S)"
                        + quoted + "(?=$|[\\s\\u00A0\\u202F).,;:!?…»])",
                Pattern.MULTILINE);
    }

    static String undo(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
