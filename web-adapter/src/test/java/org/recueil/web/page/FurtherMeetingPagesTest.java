package org.recueil.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.bot.Bot;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.path.PathReader;
import org.recueil.meetings.FurtherFiles;
import org.recueil.model.Corpus;
import org.recueil.search.SearchEngine;
import org.recueil.wording.Language;

/** A meeting that somebody adds as a file has pages as the others have. */
class FurtherMeetingPagesTest {
    private static final Path EXAMPLE = Path.of("..", "corpus", "examples", "xii.txt");

    @Test
    void itsTextsAndTheMeetingHavePages(@TempDir Path folder) throws IOException {
        Files.copy(EXAMPLE, folder.resolve("xii.txt"));
        Corpus corpus = FurtherFiles.add(TestCorpus.get(), List.of(folder));
        Bot bot = new Bot(corpus, SearchEngine.lazily(corpus));
        PageMaker pages = new PageMaker(Site.written(bot, corpus, Language.FRENCH));
        PathReader paths = new PathReader(corpus);
        Page text = pages.page("XII.1", paths.line("XII.1"));
        Document read = Jsoup.parse(text.html());
        assertTrue(
                read.select("h1").text().startsWith("XII.1"), read.select("h1").text());
        assertFalse(read.select("article blockquote p").text().isBlank());
        assertEquals("XII.1", bot.pathOf("/rec XII.1"));
        Page meeting = pages.page("reunion/XII", paths.line("reunion/XII"));
        assertTrue(meeting.linked().stream().anyMatch(path -> path.startsWith("XII")), meeting.linked()::toString);
        assertTrue(pages.page("reunions", paths.line("reunions")).linked().contains("reunion/XII"));
    }
}
