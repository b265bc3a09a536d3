package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

/** The conversation in docs/telegram.md is one that people have: what the bot says, line by line, … standing for some of them. */
class ReadmeTranscriptTest {
    private static final Pattern TRANSCRIPT = Pattern.compile("(?ms)^```\n(?<lines>Anna .*?)^```");
    private static final Pattern LINE = Pattern.compile("(?<who>\\w*) +(?<what>\\S.*)");
    private static final Pattern PRESS = Pattern.compile("presses \\[(?<label>[^]]+)].*");
    private static final Pattern EDIT = Pattern.compile("edits her question to (?<line>.*): .*");

    private final Trial trial = Trial.start();
    private final Person anna = trial.telegram.person("Anna", "fr");
    private final Deque<String> unseen = new ArrayDeque<>();
    private Post question;
    private Post answer;

    @Test
    void itIsWhatTheBotSays() throws IOException {
        Matcher transcript = TRANSCRIPT.matcher(Files.readString(Path.of("..", "docs", "telegram.md")));
        assertTrue(transcript.find(), "docs/telegram.md shows no conversation");
        int shown = 0;
        try (trial) {
            for (String each : transcript.group("lines").split("\n")) {
                Matcher line = LINE.matcher(each);
                assertTrue(line.matches(), each);
                if (line.group("who").equals("Anna")) {
                    does(line.group("what"));
                } else if (!line.group("what").equals("…")) {
                    assertShows(line.group("what"));
                    shown++;
                }
            }
        }
        assertTrue(shown >= 10, shown + " lines are shown");
    }

    private void does(String what) {
        Matcher press = PRESS.matcher(what);
        Matcher edit = EDIT.matcher(what);
        if (press.matches()) {
            anna.presses(answer, press.group("label"));
            answer = trial.telegram.awaitEdit(answer);
        } else if (edit.matches()) {
            anna.edits(question, edit.group("line"));
            answer = trial.telegram.awaitEdit(answer);
        } else {
            question = anna.says(what);
            answer = trial.telegram.awaitSent(anna.chat());
        }
        unseen.clear();
        unseen.addAll(List.of(answer.text().split("\n")));
        answer.keyboard().forEach(row -> {
            List<String> labels = new ArrayList<>();
            row.forEach(button -> labels.add("[" + button.label() + "]"));
            unseen.add(String.join(" ", labels));
        });
    }

    /** Below what was shown before. */
    private void assertShows(String line) {
        List<String> all = List.copyOf(unseen);
        while (!unseen.isEmpty() && !unseen.peekFirst().equals(line)) {
            unseen.removeFirst();
        }
        assertEquals(line, unseen.pollFirst(), () -> "not in order among " + all);
    }
}
