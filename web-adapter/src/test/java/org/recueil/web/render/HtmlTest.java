package org.recueil.web.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.recueil.wording.Language;

class HtmlTest {
    @Test
    void nothingThatIsGivenCanBeMarkup() {
        Html html = new Html(Language.FRENCH).element("p", "<b> & \"x\"", "title", "\" onclick=\"x");
        assertEquals("<p title=\"&quot; onclick=&quot;x\">&lt;b&gt; &amp; &quot;x&quot;</p>", html.toString());
    }

    @Test
    void dataEndsNoElement() {
        String html = new Html(Language.FRENCH)
                .open("script")
                .data("{\"a\":\"</script>\"}")
                .close()
                .toString();
        assertEquals("<script>{\"a\":\"\\u003c/script>\"}</script>", html);
    }

    @Test
    void ourFrenchWordsHaveNonBreakingSpacesAndOfficialOnesStay() {
        String words = "Débat : « oui » ; non ?";
        String spaced = "Débat\u00A0: «\u00A0oui\u00A0»\u00A0; non\u00A0?";
        Html html = new Html(Language.FRENCH)
                .open("html", "lang", "fr")
                .element("p", words)
                .open("blockquote")
                .element("p", words, "lang", "fr")
                .close()
                .element("bdi", words)
                .element("p", words)
                .close();
        assertEquals(
                "<html lang=\"fr\"><p>" + spaced + "</p><blockquote><p lang=\"fr\">" + words + "</p></blockquote><bdi>"
                        + words + "</bdi><p>" + spaced + "</p></html>",
                html.toString());
        assertEquals(
                "<p>" + words + "</p>",
                new Html(Language.ENGLISH).element("p", words).toString());
    }

    @Test
    void anElementThatIsLeftOpenIsAMistake() {
        Html html = new Html(Language.FRENCH).open("p").text("a");
        assertThrows(IllegalStateException.class, html::toString);
    }
}
