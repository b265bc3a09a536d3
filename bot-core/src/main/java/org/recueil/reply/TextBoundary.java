package org.recueil.reply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places at which a text may be cut, the best first. */
enum TextBoundary {
    /** After a line break. */
    PARAGRAPH {
        @Override
        int lastAtMost(int max, String text) {
            return text.lastIndexOf('\n', max - 1) + 1;
        }
    },
    /**
     * After the space that follows a semicolon, or the end of a sentence with its closing quotation marks. A small letter or a
     * digit after the space shows that the sentence goes on: {@code par. 44}.
     */
    SENTENCE {
        @Override
        int lastAtMost(int max, String text) {
            Matcher ends =
                    END_OF_SENTENCE.matcher(text).useTransparentBounds(true).region(0, max + 1);
            int last = 0;
            while (ends.find() && ends.end() <= max) {
                last = ends.end();
            }
            return last;
        }
    },
    /** After a space, but not after a no-break space. */
    WORD {
        @Override
        int lastAtMost(int max, String text) {
            int at = max;
            while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }
    },
    /** Anywhere but inside a surrogate pair. */
    CODE_POINT {
        @Override
        int lastAtMost(int max, String text) {
            boolean insidePair = max > 0
                    && Character.isHighSurrogate(text.charAt(max - 1))
                    && Character.isLowSurrogate(text.charAt(max));
            return insidePair ? max - 1 : max;
        }
    };

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?<=[.!?…][\\u00A0\\u202F]{0,1}[»”\"’')]{0,2})\\s+(?=[^\\p{Ll}\\d\\s])|(?<=;)\\s+(?=\\S)");

    /** The last such place from 1 to {@code max}, or 0 if there is none; {@code max} is less than the length. */
    abstract int lastAtMost(int max, String text);
}
