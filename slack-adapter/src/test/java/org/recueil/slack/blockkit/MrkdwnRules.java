package org.recueil.slack.blockkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text in Slack's own markup means what it says: escapes whole, brackets around addresses and people only. */
final class MrkdwnRules {
    private static final Pattern BRACKETS = Pattern.compile("<([^<>\\n]*)>");
    private static final Pattern ALLOWED = Pattern.compile("(?:https?://[^\\s|]+(?:\\|[^|]+)?|@[UW][A-Z0-9]+)");
    private static final Pattern LONE_AMPERSAND = Pattern.compile("&(?!(?:amp|lt|gt);)");

    private MrkdwnRules() {}

    static List<String> errors(String text) {
        List<String> errors = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            if (!ALLOWED.matcher(brackets.group(1)).matches()) {
                errors.add("what is " + brackets.group() + "?");
            }
        }
        String outside = brackets.replaceAll("");
        if (outside.indexOf('<') >= 0 || outside.indexOf('>') >= 0) {
            errors.add("a bracket that is not escaped");
        }
        if (LONE_AMPERSAND.matcher(text).find()) {
            errors.add("an ampersand that is not escaped");
        }
        return errors;
    }
}
