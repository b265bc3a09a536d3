package org.recueil.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.path.PagePaths;
import org.recueil.bot.path.PathReader;
import org.recueil.cli.AnswerJson;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileFormat;
import org.recueil.export.FileWriters;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.TextPath;
import org.recueil.reply.Action;
import org.recueil.web.page.Page;
import org.recueil.web.page.PageForm;
import org.recueil.web.page.PageMaker;
import org.recueil.web.page.Site;
import org.recueil.web.render.AnswerMarkdown;

/** Writes all pages of a site: those of the texts, and every page to which one of them leads. */
final class SiteWriter {
    private final Site site;
    private final SiteFolder folder;
    private final PageMaker pages;
    private final PathReader paths;

    SiteWriter(Site site, SiteFolder folder) {
        this.site = site;
        this.folder = folder;
        this.pages = new PageMaker(site);
        this.paths = new PathReader(site.corpus());
    }

    /** Writes the pages and the files that they share. */
    void write() throws IOException {
        Set<String> known = new TreeSet<>(ofTexts());
        Collection<String> next = known;
        try {
            while (!next.isEmpty()) {
                Set<String> found = ConcurrentHashMap.newKeySet();
                next.parallelStream().map(this::write).forEach(found::addAll);
                found.removeAll(known);
                known.addAll(found);
                next = found;
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        for (Map.Entry<String, byte[]> file : SiteFiles.of(site).entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
        folder.write(SiteFiles.NOT_FOUND, SiteFiles.notFound(site, known));
        folder.finish();
    }

    /** The first page and the page of each text. */
    private Set<String> ofTexts() {
        Corpus corpus = site.corpus();
        Set<String> paths = new TreeSet<>(Set.of(""));
        Stream.of(
                        corpus.provisions().stream().map(Provision::id),
                        corpus.documents().stream().map(BackgroundDocument::id),
                        corpus.reportParagraphs().stream().map(ReportParagraph::id))
                .flatMap(ids -> ids)
                .forEach(id -> paths.add(TextPath.of(id, corpus)));
        return paths;
    }

    /** Writes a page in its three forms, and returns the paths of the pages to which it leads. */
    private Set<String> write(String path) {
        Page page = pages.page(path, paths.line(path));
        try {
            folder.write(PageForm.WRITTEN.address(path), page.html());
            folder.write(
                    PageForm.otherForm(path, "json"),
                    AnswerJson.of(new Message(page.line(), site.language()), page.answer(), site.corpus()) + "\n");
            folder.write(
                    PageForm.otherForm(path, "md"),
                    AnswerMarkdown.of(page.answer().reply().blocks()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        writeList(page);
        Set<String> linked = new TreeSet<>(page.linked());
        linked.removeIf(target -> target.indexOf('?') >= 0);
        return linked;
    }

    /** Writes the list of a page as files; nothing if the page shows no list, or another page of it. */
    private void writeList(Page page) {
        boolean offered = page.answer().page() == 1
                && page.answer().reply().actions().stream()
                        .anyMatch(action -> action instanceof Action.Ask ask && ask.role() == Action.Role.EXPORT);
        if (!offered) {
            return;
        }
        for (FileFormat format : site.formats()) {
            Answer exported = site.bot().answer(new Message(ExportIntent.line(page.line(), format), site.language()));
            ExportedFile file = exported.file()
                    .orElseThrow(() -> new IllegalStateException("\"" + page.line() + "\" offers no file"));
            try {
                folder.write(
                        PagePaths.file(page.path(), format),
                        FileWriters.ofThisProcess().bytes(file));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
