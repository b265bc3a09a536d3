package org.recueil.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.web.render.Html;
import org.recueil.wording.Wording;

/** The pages whose content a script makes: the search of a written site, and any text without a network. */
public final class ScriptPages {
    private final Site site;
    private final PageFrame frame;
    private final Wording words;

    public ScriptPages(Site site) {
        this.site = site;
        this.frame = new PageFrame(site);
        this.words = site.words();
    }

    /**
     * The search.
     *
     * @param path of the page
     * @param scripts that it needs
     * @param said what the script says, by the names of attributes
     */
    public String search(String path, List<String> scripts, Map<String, String> said) {
        Html html = site.html();
        html.element("h1", words.say("title.search")).line();
        html.open("noscript").element("p", words.say("search.script")).close().line();
        place(html, "div", "resultats", said, "role", "region", "aria-label", words.say("title.search"));
        return page(html, new PageLinks(site, path), path, scripts);
    }

    /**
     * The page that shows any text without a network.
     *
     * @param root what stands in it for the way to the root of all pages
     */
    public String offline(String root, List<String> scripts, Map<String, String> said) {
        Html html = site.html();
        place(html, "article", "hors-ligne", said);
        return page(html, new PageLinks(root, site), "", scripts);
    }

    private static void place(Html html, String element, String id, Map<String, String> said, String... others) {
        String[] attributes = new String[2 + others.length + 2 * said.size()];
        attributes[0] = "id";
        attributes[1] = id;
        System.arraycopy(others, 0, attributes, 2, others.length);
        int at = 2 + others.length;
        for (Map.Entry<String, String> word : said.entrySet()) {
            attributes[at++] = word.getKey();
            attributes[at++] = word.getValue();
        }
        html.element(element, "", attributes).line();
    }

    private String page(Html main, PageLinks links, String path, List<String> scripts) {
        Preview preview = new Preview(words.say("title.search"), words.say("search.label"), false);
        return frame.around(main, new PageFrame.Head(path, preview, Optional.empty(), scripts), links);
    }

    /**
     * The page for addresses that do not exist. It lies nowhere, so it holds its style and its script. Its links are those of a
     * page at the root, and the script finds where that is.
     */
    public String notFound(String style, String script) {
        Html html = site.html();
        html.element("h1", words.say("search.lost")).line();
        html.open("p")
                .element(
                        "a",
                        "",
                        "id",
                        "chercher-ces-mots",
                        "href",
                        "#",
                        "data-words",
                        words.say("search.address"),
                        "hidden",
                        "")
                .close()
                .line();
        Preview preview = new Preview(words.say("search.lost"), words.say("search.label"), false);
        PageFrame.Head head = new PageFrame.Head("", preview, Optional.empty(), List.of());
        return frame.alone(html, head, new PageLinks(site, ""), style, script);
    }
}
