package org.recueil.web.page;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.path.PagePaths;
import org.recueil.model.Corpus;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.web.render.Html;
import org.recueil.web.render.HtmlRenderer;

/** Makes the pages of a site: the answer to a line, and around it what every page has. Safe for use by several threads. */
public final class PageMaker {
    private final Site site;
    private final PageFrame frame;

    public PageMaker(Site site) {
        this.site = site;
        this.frame = new PageFrame(site);
    }

    /**
     * The page that answers a line.
     *
     * @param path its own path below the root of the site
     */
    public Page page(String path, String line) {
        Answer answer = answer(line);
        PageLinks links = new PageLinks(site, path);
        Preview preview = Preview.of(path, line, answer, site);
        Html main = main(path, answer, preview, links);
        String html = frame.around(main, new PageFrame.Head(path, preview, Optional.of(answer), List.of()), links);
        return new Page(path, line, answer, html, links.linked());
    }

    /**
     * A page for an address at which there is none: what the bot answers to it as a line. It has no address of its own.
     *
     * @param path that was asked for, below the root of all pages, however it is written
     */
    public String lost(String path, String line) {
        Answer answer = site.answer(line);
        PageLinks links = new PageLinks(PageLinks.up(path), site);
        Preview preview = Preview.of(PagePaths.SEARCH, line, answer, site);
        Html main = main(PagePaths.SEARCH, answer, preview, links);
        return frame.around(main, new PageFrame.Head("", preview, Optional.empty(), List.of()), links);
    }

    /** The texts of the pages, with the addresses of their pages in this language. */
    public Corpus corpus() {
        return site.corpus();
    }

    /** What the page of a line shows. */
    public Answer answer(String line) {
        return whole(site.answer(line));
    }

    /** An answer that was shortened for a phone, in full. */
    private Answer whole(Answer answer) {
        return answer.reply().actions().stream()
                .filter(action -> action instanceof Action.Ask ask && ask.role() == Action.Role.WHOLE)
                .findFirst()
                .map(action -> site.answer(action.value()))
                .orElse(answer);
    }

    /** How many blocks the first heading ends; 0 if there is none. */
    private static int afterHeading(List<Block> blocks) {
        int heading = 0;
        while (heading < blocks.size() && !(blocks.get(heading) instanceof Block.Heading)) {
            heading++;
        }
        return heading == blocks.size() ? 0 : heading + 1;
    }

    private Html main(String path, Answer answer, Preview preview, PageLinks links) {
        Html html = site.html();
        List<Block> blocks = answer.reply().blocks();
        boolean titled = Preview.heading(answer).isPresent() && !preview.isOfSeveral();
        html.open("article").line();
        if (!titled) {
            html.element("h1", preview.title()).line();
        }
        HtmlRenderer renderer = new HtmlRenderer(html, links, answer, titled ? 1 : 2);
        int begun = 0;
        if (site.namesThemes(answer)) {
            begun = afterHeading(blocks);
            renderer.render(blocks.subList(0, begun));
            html.element("p", site.words().say("themes.ours"), "class", "note").line();
        }
        List<Action.Ask> left = renderer.render(blocks.subList(begun, blocks.size()));
        html.close().line();
        new PageSections(html, links, site).write(path, answer, left);
        return html;
    }
}
