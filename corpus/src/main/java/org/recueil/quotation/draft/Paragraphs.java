package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.quotation.value.Stretch;

/** Parts a quotation at its empty lines, and at line ends after which a sentence or an item of a list begins. */
public final class Paragraphs {
    private static final Pattern END = Pattern.compile("\\R\\s*\\R|(?<=[.;:!?])[ \\t]*\\R");

    private Paragraphs() {}

    /** The paragraphs of a quotation that are not blank, in order. */
    public static List<Stretch> of(String text, MarkedPassage passage) {
        List<Stretch> parts = new ArrayList<>();
        Matcher end = END.matcher(text).region(passage.start(), passage.end());
        int start = passage.start();
        while (end.find()) {
            parts.add(new Stretch(start, end.start()));
            start = end.end();
        }
        parts.add(new Stretch(start, passage.end()));
        return parts.stream()
                .filter(part -> !text.substring(part.start(), part.end()).isBlank())
                .toList();
    }
}
