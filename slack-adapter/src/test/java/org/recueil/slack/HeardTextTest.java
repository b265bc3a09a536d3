package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "<!here> II.37 → II.37",
                "<!subteam^S1|@groupe> II.37 → @groupe II.37",
                "<mailto:a@b.org|a@b.org> → a@b.org",
                "1 < 2 → 1 < 2",
                "<> → ''"
            })
    void isReadAsItWasWritten(String heard, String written) {
        assertEquals(written, HeardText.plain(heard));
    }
}
