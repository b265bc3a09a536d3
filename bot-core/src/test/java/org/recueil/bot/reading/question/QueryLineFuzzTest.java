package org.recueil.bot.reading.question;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.recueil.bot.HostileLinesTest;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Message;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.wording.Language;

/** Any bytes as a line: what it asks for is of its own words, and it is answered as {@link HostileLinesTest} wants it. */
class QueryLineFuzzTest {
    private static final ThemeFinder THEMES = new ThemeFinder(TestCorpus.get());
    private static final ConditionVocabulary CONDITIONS = ConditionVocabulary.of(TestCorpus.get(), THEMES);
    private static final int MOST_CONDITIONS = 50;

    @FuzzTest(maxDuration = "10m")
    void lines(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        QueryLine read = QueryLine.read(line, CONDITIONS);
        assertTrue(read.query().words().length() <= line.length(), read.query().words());
        read.filters().forEach(filter -> assertTrue(line.contains(filter), filter));
        int conditions = read.filters().size()
                + read.query().phrases().size()
                + read.query().excluded().size();
        assertTrue(conditions <= MOST_CONDITIONS, conditions + " conditions");
        HostileLinesTest.check(new Message(line, bytes.length % 2 == 0 ? Language.FRENCH : Language.ENGLISH));
    }
}
