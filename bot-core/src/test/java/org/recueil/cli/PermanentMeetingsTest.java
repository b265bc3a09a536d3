package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Program.Ran;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;

/** What stands in {@code corpus/meetings} of this project, if anything does: each meeting and session of it answers. */
class PermanentMeetingsTest {
    private static final Path FOLDER = Path.of("..", "corpus", "meetings");
    private static final Pattern NUMERAL = Pattern.compile("(?im)^\\s*(?:r[ée]union|(session))\\s*:\\s*([IVXL]+)");

    @Test
    void eachMeetingAndSessionAnswers() throws IOException {
        Set<String> further = further();
        Set<String> expected = labels(TestCorpus.get());
        expected.addAll(further);
        Ran asked = Program.ofTheProject().run(environment -> {
            assertEquals(expected, labels(Engine.load(environment).corpus()));
            return 0;
        });
        assertEquals(0, asked.code());
        for (String label : further) {
            Ran meeting = Program.ofTheProject().run("ask", "/reunion " + label);
            assertTrue(meeting.out().startsWith(label + "\n"), meeting.toString());
        }
    }

    private static Set<String> labels(Corpus corpus) {
        return corpus.meetings().stream()
                .map(Meeting::id)
                .map(id -> id.label())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String label(MatchResult head) {
        return head.group(1) == null ? head.group(2) : "B." + head.group(2);
    }

    private static Set<String> further() throws IOException {
        Set<String> labels = new TreeSet<>();
        if (Files.isDirectory(FOLDER)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(FOLDER)) {
                files = all.filter(file -> file.toString().endsWith(".txt")).toList();
            }
            for (Path file : files) {
                NUMERAL.matcher(Files.readString(file))
                        .results()
                        .findFirst()
                        .map(PermanentMeetingsTest::label)
                        .ifPresent(labels::add);
            }
        }
        return labels;
    }
}
