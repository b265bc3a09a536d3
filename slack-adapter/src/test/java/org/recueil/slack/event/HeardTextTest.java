package org.recueil.slack.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.slack.api.SlackLimits;

/** A text as Slack hands it over, and as it was written. */
class HeardTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "<@U0BOT> II.37 → II.37",
                "<@U0BOT|recueil> /rec II.37 → /rec II.37",
                "a &amp; b &lt;c&gt; → a & b <c>",
                "&amp;lt; → &lt;",
                "<https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44> → https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44",
                "<https://undocs.org/x?a=1&amp;b=2|undocs.org/x> → https://undocs.org/x?a=1&b=2",
                "<http://undocs.org|undocs.org>/a → http://undocs.org/a",
                "dans <#C0WG|traite> → dans traite",
                "dans <#C0WG> victimes → dans   victimes",
                "<http://undocs.org/fr/CTOC/COP/WG.4/2010/6|see here> → http://undocs.org/fr/CTOC/COP/WG.4/2010/6",
                "<https://www.undocs.org/A/RES/1/1|II.37> → https://www.undocs.org/A/RES/1/1",
                "<https://docs.un.org/fr/CTOC/COP/WG.4/2011/8#51|par. 51> → https://docs.un.org/fr/CTOC/COP/WG.4/2011/8#51",
                "<https://example.org|résolution 5/2> par. 8 → résolution 5/2 par. 8",
                "<https://undocs.org.example.org/x|II.37> → II.37",
                "<https://example.org/?to=https://undocs.org/x|II.37> → II.37",
                "<https://example.org|> → https://example.org",
                "<https://example.org|a &lt;b&gt; &amp; c> → a <b> & c",
                "<https://example.org|a$1\\2> → a$1\\2",
                "<!here> II.37 → II.37",
                "<!here|here> II.37 → II.37",
                "<!channel> <!everyone|@everyone> II.37 → II.37",
                "le <!date^1264550400^{date_long}|27 janvier 2010> → le 27 janvier 2010",
                "<!date^1264550400^{date}^https://example.org|27 janvier 2010> → 27 janvier 2010",
                "<!date^1264550400^{date}> II.37 → II.37",
                "<!subteam^S1> II.37 → II.37",
                "<mailto:a@b.org> → a@b.org",
                "<mailto:a@b.org|écrire à Anna> → écrire à Anna",
                "<tel:+41229170000|le secrétariat> → le secrétariat",
                "<!subteam^S1|@groupe> II.37 → @groupe II.37",
                "<mailto:a@b.org|a@b.org> → a@b.org",
                "1 < 2 → 1 < 2",
                "<> → ''"
            })
    void isReadAsItWasWritten(String heard, String written) {
        assertEquals(written, HeardText.plain(heard));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a|", "<a|b>", "&amp;", "<@U0ANNA> ", "a", "[a](b) ", "[", "[a]("})
    void isReadInTimeAndNoLongerThanAMessage(String piece) {
        String endless = piece.repeat(900_000 / piece.length());
        for (UnaryOperator<String> reading : List.<UnaryOperator<String>>of(HeardText::plain, HeardText::markdown)) {
            String read = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> reading.apply(endless));
            assertTrue(read.length() <= SlackLimits.MESSAGE_TEXT, () -> read.length() + " characters");
        }
    }
}
