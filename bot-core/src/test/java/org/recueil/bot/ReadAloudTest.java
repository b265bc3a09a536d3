package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;
import org.recueil.wording.Language;

/**
 * How long answers take that are read aloud, as a screen reader does: by espeak-ng at 250 words per minute. {@code mvn -B -q -Paloud
 * test} prints a table.
 */
@Tag("aloud")
class ReadAloudTest {
    private static final String WORDS_PER_MINUTE = "250";
    private static final double MOST_SECONDS = 45;
    private static final List<String> LINES = List.of(
            "comment protéger les enfants",
            "faut-il punir les victimes ?",
            "/theme enfants",
            "/theme 42 page 2",
            "/themes",
            "II.37",
            "/reunion II",
            "/doc 2013/4",
            "/liees B.V.8",
            "/aide tout",
            "II.99",
            "que disent les textes du bitcoin ?");

    @TempDir
    Path folder;

    @Test
    void noAnswerTakesLong() throws IOException, InterruptedException, UnsupportedAudioFileException {
        List<String> tooLong = new ArrayList<>();
        for (String line : LINES) {
            double seconds = seconds(shown(line));
            System.out.printf(Locale.ROOT, "%5.1f s  %s%n", seconds, line);
            if (seconds > MOST_SECONDS) {
                tooLong.add(line);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static String shown(String line) {
        Answer answer = TestCorpus.bot().answer(new Message(line, Language.FRENCH));
        return LayoutLine.of(answer.reply().blocks()).stream()
                .map(ReadAloudTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(LayoutLine strip) {
        return strip.label() + " " + strip.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    private double seconds(String text) throws IOException, InterruptedException, UnsupportedAudioFileException {
        Path said = Files.writeString(folder.resolve("said.txt"), text);
        Path sound = folder.resolve("said.wav");
        List<String> command =
                List.of("espeak-ng", "-v", "fr", "-s", WORDS_PER_MINUTE, "-f", said.toString(), "-w", sound.toString());
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), "espeak-ng");
        try (AudioInputStream audio = AudioSystem.getAudioInputStream(sound.toFile())) {
            AudioFormat format = audio.getFormat();
            return audio.getFrameLength() / (double) format.getFrameRate();
        }
    }
}
