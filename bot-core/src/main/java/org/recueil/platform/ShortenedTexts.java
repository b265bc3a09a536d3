package org.recueil.platform;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Shortens the texts in JSON while it is read, so that no long text is ever held in memory. For one thread. */
public final class ShortenedTexts extends FilterReader {
    private static final int DIGITS_OF_AN_ESCAPE = 4;

    private final int longest;
    private boolean isInText;
    private int length;
    /** How many characters of an escape are still to come. */
    private int escape;

    private boolean isEscapeLeftOut;

    /** @param longest how many characters of a text are kept; the rest is left out */
    public ShortenedTexts(Reader json, int longest) {
        super(json);
        this.longest = longest;
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int count = super.read(buffer, offset, most);
            if (count < 0) {
                return count;
            }
            for (int i = offset; i < offset + count; i++) {
                if (isKept(buffer[i])) {
                    buffer[offset + kept++] = buffer[i];
                }
            }
        }
        return kept;
    }

    private boolean isKept(char next) {
        if (!isInText) {
            isInText = next == '"';
            length = 0;
            return true;
        } else if (escape > 0) {
            boolean isNumber = next == 'u' && escape == 1 + DIGITS_OF_AN_ESCAPE;
            escape = escape > DIGITS_OF_AN_ESCAPE && !isNumber ? 0 : escape - 1;
            return !isEscapeLeftOut;
        } else if (next == '"') {
            isInText = false;
            return true;
        }
        boolean isLeftOut = ++length > longest;
        if (next == '\\') {
            escape = 1 + DIGITS_OF_AN_ESCAPE;
            isEscapeLeftOut = isLeftOut;
        }
        return !isLeftOut;
    }
}
