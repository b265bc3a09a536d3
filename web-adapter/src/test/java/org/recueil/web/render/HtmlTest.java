package org.recueil.web.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void nothingThatIsGivenCanBeMarkup() {
        Html html = new Html().element("p", "<b> & \"x\"", "title", "\" onclick=\"x");
        assertEquals("<p title=\"&quot; onclick=&quot;x\">&lt;b&gt; &amp; &quot;x&quot;</p>", html.toString());
    }

    @Test
    void dataEndsNoElement() {
        String html =
                new Html().open("script").data("{\"a\":\"</script>\"}").close().toString();
        assertEquals("<script>{\"a\":\"\\u003c/script>\"}</script>", html);
    }

    @Test
    void anElementThatIsLeftOpenIsAMistake() {
        Html html = new Html().open("p").text("a");
        assertThrows(IllegalStateException.class, html::toString);
    }
}
