package org.recueil.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A conversation as a person reads it. A line {@code > II.37} is what somebody says, the lines below it are the answer
 * as {@code ./recueil ask} prints it, to the letter; several {@code >} in a row all have the answer below them. Empty
 * lines at the end of an answer do not count. A line that begins with {@code #} is a comment; a file whose first line is
 * {@code # English} speaks English. In what is said, {@code {U+00A0}} stands for a character that nobody can see.
 */
record Dialogue(String file, Language language, List<Exchange> exchanges) {
    /** One thing said, and its answer. */
    record Exchange(String said, String answer) {
        Message message(Language language) {
            return new Message(
                    UNSEEN.matcher(said).replaceAll(mark -> Character.toString(Integer.parseInt(mark.group(1), 16))),
                    language);
        }
    }

    private static final Path FOLDER = Path.of("src", "test", "resources", "dialogues");
    private static final Pattern UNSEEN = Pattern.compile("\\{U\\+([0-9A-F]{4,5})\\}");

    static List<Dialogue> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(Dialogue::read).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Dialogue read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Language language = lines.get(0).equals("# English") ? Language.ENGLISH : Language.FRENCH;
        List<Exchange> exchanges = new ArrayList<>();
        List<String> said = new ArrayList<>();
        StringBuilder answer = new StringBuilder();
        for (String line : lines) {
            boolean says = line.startsWith(">");
            if (says && !answer.toString().isBlank()) {
                close(said, answer, exchanges);
            }
            if (says) {
                said.add(line.substring(Math.min("> ".length(), line.length())));
            } else if (!line.startsWith("#")) {
                answer.append(line).append('\n');
            }
        }
        close(said, answer, exchanges);
        return new Dialogue(file.getFileName().toString(), language, exchanges);
    }

    private static void close(List<String> said, StringBuilder answer, List<Exchange> exchanges) {
        String text = answer.toString().strip();
        said.forEach(each -> exchanges.add(new Exchange(each, text)));
        said.clear();
        answer.setLength(0);
    }
}
