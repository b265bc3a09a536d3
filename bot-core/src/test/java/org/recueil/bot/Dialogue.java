package org.recueil.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.wording.Language;

/**
 * A conversation as a person reads it. A line {@code > II.37} is what somebody says, the lines below it are the answer
 * as {@code ./recueil ask} prints it, to the letter, except that {@link Pinned} leaves hits out; several {@code >} in a
 * row all have the answer below them. Empty lines at the end of an answer do not count. A line that begins with {@code #}
 * is a comment on what follows; a file whose first line is {@code # English} speaks English. In what is said,
 * {@code {U+00A0}} stands for a character that nobody can see. {@link GoldenTest} writes the answers anew.
 */
record Dialogue(String file, Language language, List<Exchange> exchanges) {
    /**
     * One thing said, and its answer.
     *
     * @param above the comment right above it; empty if there is none
     */
    record Exchange(String above, String said, String answer) {
        Message message(Language language) {
            return new Message(
                    UNSEEN.matcher(said).replaceAll(mark -> Character.toString(Integer.parseInt(mark.group(1), 16))),
                    language);
        }
    }

    /** What an answer gained and lost, with all that was said to get it. */
    record Change(String file, List<String> said, LineChanges lines) {
        @Override
        public String toString() {
            return file + " > " + String.join(" > ", said) + "\n" + lines;
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
        try {
            return of(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Dialogue of(String file, List<String> lines) {
        Language language = lines.get(0).equals("# English") ? Language.ENGLISH : Language.FRENCH;
        Reading reading = new Reading();
        lines.forEach(reading::line);
        return new Dialogue(file, language, reading.exchanges());
    }

    /** The same, with what is pinned of these answers; of a list as many hits as were judged before. */
    Dialogue answered(Function<Exchange, Answer> answers) {
        List<Exchange> answered = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            String now = Pinned.of(answers.apply(exchange), Pinned.judged(exchange.answer()), language);
            answered.add(new Exchange(exchange.above(), exchange.said(), now));
        }
        return new Dialogue(file, language, answered);
    }

    /** @param now the same things said, answered otherwise */
    List<Change> changesTo(Dialogue now) {
        Map<LineChanges, List<String>> said = new LinkedHashMap<>();
        for (int i = 0; i < exchanges.size(); i++) {
            LineChanges change = LineChanges.between(
                    exchanges.get(i).answer(), now.exchanges().get(i).answer());
            if (!change.isEmpty()) {
                said.computeIfAbsent(change, first -> new ArrayList<>())
                        .add(exchanges.get(i).said());
            }
        }
        return said.entrySet().stream()
                .map(entry -> new Change(file, entry.getValue(), entry.getKey()))
                .toList();
    }

    void write() {
        try {
            Files.writeString(FOLDER.resolve(file), text());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file: what has the same answer stands in a row, unless a comment parts it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < exchanges.size(); i++) {
            Exchange exchange = exchanges.get(i);
            text.append(exchange.above().isEmpty() ? "" : exchange.above() + "\n");
            text.append(exchange.said().isEmpty() ? ">" : "> " + exchange.said())
                    .append('\n');
            boolean last = i + 1 == exchanges.size();
            boolean inARow = !last
                    && exchanges.get(i + 1).above().isEmpty()
                    && exchanges.get(i + 1).answer().equals(exchange.answer());
            text.append(inARow ? "" : exchange.answer() + (last ? "\n" : "\n\n"));
        }
        return text.toString();
    }

    /** Gathers the lines of a file. */
    private static final class Reading {
        private final List<Exchange> exchanges = new ArrayList<>();
        private final List<String> comments = new ArrayList<>();
        private final List<Exchange> said = new ArrayList<>();
        private final StringBuilder answer = new StringBuilder();

        void line(String line) {
            boolean comment = line.startsWith("#");
            boolean says = line.startsWith(">");
            if ((comment || says) && !answer.isEmpty()) {
                close();
            }
            if (says) {
                said.add(new Exchange(
                        String.join("\n", comments), line.substring(Math.min("> ".length(), line.length())), ""));
                comments.clear();
            } else if (said.isEmpty()) {
                comments.add(line);
            } else {
                answer.append(line).append('\n');
            }
        }

        private void close() {
            String text = answer.toString().strip();
            said.forEach(each -> exchanges.add(new Exchange(each.above(), each.said(), text)));
            said.clear();
            answer.setLength(0);
        }

        List<Exchange> exchanges() {
            close();
            if (!String.join("", comments).isBlank()) {
                throw new IllegalStateException("a comment on nothing: " + comments);
            }
            return List.copyOf(exchanges);
        }
    }
}
