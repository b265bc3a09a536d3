package org.recueil.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.TextPath;
import org.recueil.web.page.WebFiles;
import org.recueil.wording.Language;

class SiteScriptsTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final Pattern SAID = Pattern.compile("\\bsay\\.(\\w+)|say\\[role\\]");

    @ParameterizedTest
    @CsvSource({
        "/ii-37, /II.37/index.html",
        "/II37, /II.37/index.html",
        "/recueil/ii.37/, /recueil/II.37/index.html",
        "/a/b/II.37.html, /a/b/II.37/index.html",
        "/theme/enfants, /theme/7/index.html",
        "/theme/children, /theme/7/index.html",
        "/5-2/8e, /5-2/8.e/index.html",
        "/B.V.8.e, /5-2/8.e/index.html",
        "/r%C3%A9solution-5-2-par-8-e, /5-2/8.e/index.html",
        "/recueil/2010-6-99, /recueil/2010/6/99/index.html",
        "/2010/6/44, /II.37/index.html",
        "/CTOC/COP/WG.4/2010/6/44, /II.37/index.html",
        "/ii-2, /II.2/index.html",
        "/vii-2, /VII.2/index.html",
        "/VII.2.N, /VII.2.n/index.html",
        "/5-2-8, /5-2/8/index.html",
        "/5-2/al-8, /5-2/al.8/index.html",
        "/B.IV, /4-4/index.html",
        "/reunion/2, /reunion/II/index.html",
        "/%E6%96%87, ''",
        "/le, ''",
        "/II.37/index.html, ''",
        "/II.999, ''",
        "/%E0%A4%A/x, ''",
    })
    void otherWritingsLeadToThePage(String typed, String page) {
        assertEquals(page, led(typed, Optional.empty(), "location.gone"));
    }

    @Test
    void anAddressWithoutAPageOffersItsWords() {
        String script = "link.href + ' ' + link.textContent";

        assertEquals(
                "/chercher/index.html?q=gel%20des%20avoirs Chercher gel des avoirs",
                led("/gel-des-avoirs", Optional.empty(), script));
        assertEquals(
                "/recueil/chercher/index.html?q=x%20%3Cb%3E Chercher x <b>",
                led("/recueil/x/%3Cb%3E", Optional.of("/recueil/"), script));
        assertEquals("/recueil/themes/index.html", led("/recueil/x", Optional.of("/recueil/"), "menu.href"));
    }

    /** What a browser knows at an address, as far as the script asks for it. */
    private static String led(String pathname, Optional<String> base, String wanted) {
        List<String> paths =
                new ArrayList<>(List.of("", "theme/7", "4-4", "II", "II/2", "VII", "reunion/II", "resolutions"));
        CORPUS.provisions().forEach(provision -> paths.add(TextPath.of(provision.id(), CORPUS)));
        CORPUS.reportParagraphs().forEach(paragraph -> paths.add(TextPath.of(paragraph.id(), CORPUS)));
        try (ScriptRun script = new ScriptRun(List.of())) {
            script.set("typed", pathname);
            script.run("""
                    var location = { pathname: typed, host: "h", hostname: "h", gone: "" };
                    location.replace = address => { location.gone = address; };
                    var link = { dataset: { words: "Chercher {0}" } };
                    var menu = { href: "./themes/index.html" };
                    menu.getAttribute = name => menu[name];
                    menu.setAttribute = (name, value) => { menu[name] = value; };
                    var document = { referrer: "", getElementById: () => link };
                    document.querySelectorAll = selector => selector === "[href^='./']" ? [menu] : [];
                    """);
            script.run(SiteScripts.notFound(CORPUS, paths, base));
            return script.run(wanted);
        }
    }

    @Test
    void theWorkersVersionIsThatOfWhatItKeeps() {
        TreeMap<String, byte[]> core = new TreeMap<>();
        core.put("hors-ligne.html", bytes("one"));
        core.put("recueil.css", bytes("two"));
        String first = SiteScripts.worker(core);

        assertEquals(first, SiteScripts.worker(new TreeMap<>(core)));
        assertTrue(first.contains("\"hors-ligne.html\",\n  \"recueil.css\""), first);
        assertFalse(first.contains("__VERSION__"), first);
        core.put("recueil.css", bytes("three"));
        assertNotEquals(first, SiteScripts.worker(core));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceThatAScriptSaysIsGivenToIt(Language language) {
        assertTrue(ScriptWords.ofSearch(language).keySet().containsAll(said("search-page.js")));
        assertTrue(ScriptWords.ofOfflinePage(language).keySet().containsAll(said("offline-page.js")));
    }

    /** The data attributes that a script reads. */
    private static List<String> said(String source) {
        Matcher said = SAID.matcher(ScriptRun.source(source));
        return said.results()
                .flatMap(result -> result.group(1) == null ? Stream.of("previous", "next") : Stream.of(result.group(1)))
                .map(name -> "data-" + name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void thePageOfTheSearchHasAllOfIt() {
        String script = SiteScripts.search();

        Stream.concat(SiteScripts.ENGINE.stream(), Stream.of("search-page.js", "offline-page.js"))
                .forEach(source -> assertTrue(script.contains(ScriptRun.source(source)), source));
    }

    @Test
    void noScriptMakesMarkupOfText() {
        for (String script : List.of(
                SiteScripts.search(),
                new String(WebFiles.content("recueil.js"), StandardCharsets.UTF_8),
                ScriptRun.source("not-found.js"),
                ScriptRun.source("sw.js"))) {
            assertFalse(
                    Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function")
                            .matcher(script)
                            .find());
        }
    }
}
