package org.recueil.meetings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.Checksum;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;
import org.recueil.text.NormalForm;

/**
 * A readable file as a person wrote it, line by line. It is in UTF-8, and its letters are composed (NFC). A byte order
 * mark is left out, and so are remarks, which begin with {@code //}.
 *
 * @param name the name of the file, without its folder
 * @param checksum the SHA-256 of its bytes
 * @param written every line as written, remarks included
 */
record TextFile(String name, String checksum, List<NumberedLine> lines, List<String> written) {
    /** The beginning of a remark, which is only for the person who edits the file. */
    static final String REMARK = "//";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /**
     * Characters that cannot be seen or that change what is seen: control and format characters, marks of direction,
     * separators, fillers, selectors.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{C}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
                    + "\\x{E0100}-\\x{E01EF}&&[^\\t]]");

    /** @param number from 1; remarks count */
    record NumberedLine(int number, String text) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    TextFile {
        lines = List.copyOf(lines);
        written = List.copyOf(written);
    }

    /**
     * @throws DataException if the file is not in UTF-8 or has a character that cannot be shown; it names file and line
     */
    static TextFile read(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        List<NumberedLine> lines = new ArrayList<>();
        String all = decoded(name, bytes);
        List<String> written = (all.startsWith(BYTE_ORDER_MARK) ? all.substring(BYTE_ORDER_MARK.length()) : all)
                .lines()
                .toList();
        for (int number = 1; number <= written.size(); number++) {
            String text = NormalForm.composed(written.get(number - 1));
            Matcher invisible = INVISIBLE.matcher(text);
            if (invisible.find()) {
                throw new DataException(name, number, unseen(invisible.group().codePointAt(0)));
            }
            if (!text.strip().startsWith(REMARK)) {
                lines.add(new NumberedLine(number, text));
            }
        }
        return new TextFile(name, Checksum.of(bytes), lines, written);
    }

    private static Bilingual unseen(int character) {
        String name = String.format(Locale.ROOT, "U+%04X", character);
        return Bilingual.of(
                "un caractère invisible, " + name + ", ne peut pas être montré",
                "an invisible character, " + name + ", cannot be shown");
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new DataException(
                    name,
                    1,
                    Bilingual.of(
                            "le fichier n’est pas en UTF-8 ; enregistrez-le dans ce codage",
                            "the file is not in UTF-8; save it in that encoding"));
        }
    }

    /** The number of its last line; 1 if it has none. */
    int lastLine() {
        return lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number();
    }

    /** Its line in the output of {@code sha256sum}. */
    String checksumLine() {
        return checksum + "  " + name + "\n";
    }

    DataException wrong(int line, String french, String english) {
        return wrong(line, Bilingual.of(french, english));
    }

    DataException wrong(int line, Bilingual what) {
        return new DataException(name, line, what);
    }
}
