package org.recueil.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code .txt} and {@code .md}. Only UTF-8 is read: whoever guesses another encoding guesses letters, and here every
 * letter is held against an official text.
 */
final class PlainText {
    /** A unit of UTF-16 has at most three bytes in UTF-8. */
    private static final int BYTES_PER_UNIT = 3;

    /** A line of a block quotation. Four spaces would make it code. */
    private static final Pattern QUOTED_LINE = Pattern.compile("^ {0,3}>[ \\t>]*+(?<words>\\S.*)$", Pattern.MULTILINE);

    private PlainText() {}

    /** @throws Refusal if it is not text in UTF-8, or blank */
    static Draft read(InputStream in, DraftFormat format, int most) throws IOException {
        byte[] bytes = in.readNBytes(ByteOrderMark.LENGTH + BYTES_PER_UNIT * (most + 1));
        String text = decode(bytes, most + 1);
        if (text.isBlank()) {
            throw new Refusal(DraftProblem.EMPTY);
        }
        return Shortening.within(text, format == DraftFormat.MARKDOWN ? quotedLines(text) : List.of(), most, false);
    }

    private static String decode(byte[] bytes, int most) throws Refusal {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark == ByteOrderMark.UTF_16) {
            throw new Refusal(DraftProblem.UTF_16);
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new Refusal(DraftProblem.NOT_TEXT);
            }
        }
        int from = mark == ByteOrderMark.UTF_8 ? ByteOrderMark.LENGTH : 0;
        CharBuffer text = CharBuffer.allocate(Math.min(most, bytes.length));
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), text, true);
        text.flip();
        if (result.isError()) {
            throw new Refusal(DraftProblem.NOT_UTF_8, String.valueOf(lineEnds(text) + 1));
        }
        return text.toString();
    }

    private static long lineEnds(CharSequence text) {
        return text.chars().filter(each -> each == '\n').count();
    }

    private static List<Draft.Range> quotedLines(String text) {
        List<Draft.Range> quoted = new ArrayList<>();
        Matcher line = QUOTED_LINE.matcher(text);
        while (line.find()) {
            quoted.add(new Draft.Range(line.start("words"), line.end("words")));
        }
        return quoted;
    }
}
