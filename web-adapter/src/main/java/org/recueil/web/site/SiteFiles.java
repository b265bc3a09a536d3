package org.recueil.web.site;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recueil.bot.path.PathReader;
import org.recueil.web.page.PageForm;
import org.recueil.web.page.PageMaker;
import org.recueil.web.page.ScriptPages;
import org.recueil.web.page.Site;
import org.recueil.web.page.WebFiles;

/** What a written site stores at the first visit, by path: style, pictures, scripts, the index of the search, the first page. */
public final class SiteFiles {
    static final String NOT_FOUND = "404.html";

    private static final String TEXTS = "textes.js";
    private static final String SEARCH = "recherche.js";
    /** The pages to which every page leads. */
    private static final List<String> MAIN_PAGES =
            List.of("", "themes", "reunions", "resolutions", "documents", "a_propos", "corrections", "aide");

    private static final String WORKER = "sw.js";
    private static final String OFFLINE = "hors-ligne.html";
    private static final String SEARCH_PAGE = "chercher/index.html";

    private SiteFiles() {}

    /** The files, made anew. */
    public static SortedMap<String, byte[]> of(Site site) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        WebFiles.NAMES.forEach(name -> files.put(name, WebFiles.content(name)));
        files.put(TEXTS, bytes(new SearchScript(site.bot(), site.corpus(), site.language()).content()));
        files.put(SEARCH, bytes(SiteScripts.search()));
        ScriptPages pages = new ScriptPages(site);
        List<String> scripts = List.of(TEXTS, SEARCH);
        files.put(SEARCH_PAGE, bytes(pages.search("chercher", scripts, ScriptWords.ofSearch(site.language()))));
        files.put(
                OFFLINE,
                bytes(pages.offline(SiteScripts.ROOT_IN_SHELL, scripts, ScriptWords.ofOfflinePage(site.language()))));
        PageMaker maker = new PageMaker(site);
        PathReader paths = new PathReader(site.corpus());
        for (String path : MAIN_PAGES) {
            files.put(
                    PageForm.WRITTEN.address(path),
                    bytes(maker.page(path, paths.line(path)).html()));
        }
        files.put(WORKER, bytes(SiteScripts.worker(files)));
        return files;
    }

    /** The page for addresses that do not exist. */
    static byte[] notFound(Site site, Collection<String> paths) {
        String style = new String(WebFiles.content(WebFiles.STYLE), StandardCharsets.UTF_8);
        String script =
                SiteScripts.notFound(site.corpus(), paths, site.corpus().pages().map(SiteFiles::path));
        return bytes(new ScriptPages(site).notFound(style, script));
    }

    /** The path of an address on its host. */
    private static String path(String address) {
        return address.replaceFirst("^[a-z]+://[^/]+", "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
