package org.recueil.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.recueil.bot.answer.Message;
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
    /** The paths of lists that are written already. */
    private final Set<String> files = ConcurrentHashMap.newKeySet();

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
            writeFiles(page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Set<String> linked = new TreeSet<>(page.linked());
        linked.removeIf(target -> target.indexOf('?') >= 0);
        return linked;
    }

    /** Writes the files that a page offers, unless another page has offered them. */
    private void writeFiles(Page page) throws IOException {
        for (Action action : page.answer().reply().actions()) {
            if (action instanceof Action.Ask ask && ask.role() == Action.Role.EXPORT) {
                for (FileFormat format : site.formats()) {
                    writeFile(ask.says() + " " + format.word());
                }
            }
        }
    }

    private void writeFile(String line) throws IOException {
        String path = site.bot().pathOf(line);
        if (path.indexOf('?') < 0 && files.add(path)) {
            ExportedFile file = site.bot()
                    .answer(new Message(line, site.language()))
                    .file()
                    .orElseThrow(() -> new IllegalStateException("\"" + line + "\" brings no file"));
            folder.write(path, FileWriters.ofThisProcess().bytes(file));
        }
    }
}
