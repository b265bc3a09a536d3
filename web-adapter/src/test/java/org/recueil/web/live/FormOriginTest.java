package org.recueil.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms are taken for ours, by what browsers say of the page that they come from. */
class FormOriginTest {
    private static final Optional<String> ROOT = Optional.of("https://example.org/recueil/");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "             |                            | true  | a program that is no browser",
                "same-origin  |                            | true  | a page of ours",
                "same-origin  | https://proxy.example      | true  | a page of ours behind a proxy",
                "none         |                            | true  | a person, from no page",
                "same-site    | https://example.org        | false | a neighbour",
                "cross-site   | https://example.org        | false | another site",
                "             | http://127.0.0.1:8080      | true  | an older browser here",
                "             | https://127.0.0.1:8080     | true  | the same behind https",
                "             | https://example.org        | true  | an older browser at the address of all pages",
                "             | https://example.or         | false | a beginning of that address",
                "             | https://evil.example       | false | an older browser at another site",
                "             | null                       | false | a page that hides where it is",
            })
    void aFormIsOursIfABrowserSaysSo(String site, String origin, boolean ours, String what) {
        boolean taken =
                FormOrigin.isOurs(Optional.ofNullable(site), Optional.ofNullable(origin), "127.0.0.1:8080", ROOT);
        assertEquals(ours, taken, what);
    }
}
