package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.recueil.bot.Bot;
import org.recueil.bot.TestCorpus;
import org.recueil.meetings.FurtherFiles;
import org.recueil.model.Corpus;
import org.recueil.search.SearchEngine;

/** The program and the bot with the further texts of a folder. */
final class FurtherTexts {
    /** What stands in the file, or may. */
    private static final Pattern QUOTED =
            Pattern.compile("“[^”]*+”|for example .*+|(?<=keys ).*+|(?<=: )\\p{L}++(?= (?:is|are) )");

    private FurtherTexts() {}

    static Corpus corpus(Path folder) throws IOException {
        return FurtherFiles.add(TestCorpus.get(), List.of(folder));
    }

    static Bot bot(Path folder) throws IOException {
        Corpus corpus = corpus(folder);
        return new Bot(corpus, SearchEngine.lazily(corpus));
    }

    /** The same error in English: at the same place, and without a French word beside what it quotes. */
    static void assertSaidInEnglish(Path folder, Program.Ran french) {
        Program.Ran english = run(folder, "--lang", "en", "ask", "II.37");
        assertEquals(french.code(), english.code());
        assertEquals(place(french.err()), place(english.err()), english.err());
        String ours = QUOTED.matcher(english.err()).replaceAll("X");
        assertFalse(UserLanguageTest.FRENCH.matcher(ours).find(), english.err());
    }

    /** The file and the line that an error names. */
    private static String place(String error) {
        return error.replaceFirst("^recueil ?: ", "").replaceFirst("(?s): .*", "");
    }

    static Program.Ran run(Path folder, String... arguments) {
        return Program.here().with(Engine.FOLDER, folder.toString()).run(arguments);
    }
}
