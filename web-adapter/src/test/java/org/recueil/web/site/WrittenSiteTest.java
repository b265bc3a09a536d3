package org.recueil.web.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.bot.TestCorpus;
import org.recueil.data.DataException;
import org.recueil.model.Provision;
import org.recueil.model.TextPath;
import org.recueil.model.Theme;
import org.recueil.wording.Language;

/** The whole site, as a file server or a browser without one would have it. */
class WrittenSiteTest {
    private static final int HEAVIEST = 50_000;

    @TempDir
    private static Path site;

    @BeforeAll
    static void write() throws IOException {
        WrittenSite.write(TestCorpus.bot(), TestCorpus.get(), Language.FRENCH, site);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = files().stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
        assertTrue(pages.size() > 1_500, pages.size() + " pages");
        return pages;
    }

    @Test
    void everyTextHasItsPageInThreeForms() {
        for (Provision provision : TestCorpus.get().provisions()) {
            String path = TextPath.of(provision.id(), TestCorpus.get());
            for (String file : List.of(path + "/index.html", path + ".json", path + ".md")) {
                assertTrue(Files.isRegularFile(site.resolve(file)), file);
            }
        }
    }

    @Test
    void everyListIsATableToo() throws IOException {
        List<Theme> lists = TestCorpus.get().newestThemes().stream()
                .filter(theme -> theme.references().size() > 1)
                .toList();
        assertTrue(lists.size() > 60, lists.size() + " themes with several texts");
        for (Theme theme : lists) {
            String table = Files.readString(site.resolve("theme/" + theme.number() + ".csv"));
            assertTrue(table.startsWith("\uFEFF"), theme.name());
            theme.references()
                    .forEach(id -> assertTrue(table.contains("\n" + id.label() + ";"), id + " of " + theme.name()));
        }
        for (String path : List.of("II", "reunion/II", "5-2", "themes/tous")) {
            assertTrue(Files.isRegularFile(site.resolve(path + ".csv")), path);
        }
        assertTrue(files().stream().noneMatch(file -> file.toString().matches(".*\\.(docx|xlsx|ris)")));
    }

    /** There is no server that could check a draft. */
    @Test
    void noPageChecksDraftsAndTheHelpLeadsToItself() throws IOException {
        assertFalse(Files.exists(site.resolve("verifier")));
        assertTrue(files().stream().noneMatch(file -> file.equals(site.resolve("verifier.json"))));
        Document help = Jsoup.parse(Files.readString(site.resolve("aide/verifier/index.html")));
        List<String> links = help.select("article a").eachAttr("href");
        assertEquals(
                List.of("../../aide/verifier/index.html"),
                links.stream().distinct().toList());
        assertTrue(help.select("form[method=post], header a[href*=verifier]").isEmpty());
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        Map<String, String> described = new HashMap<>();
        List<String> sameDescription = new ArrayList<>();
        List<String> heavy = new ArrayList<>();
        for (Path page : pages()) {
            String html = Files.readString(page);
            Document document = Jsoup.parse(html);
            for (Element link : document.select("[href], [src]")) {
                String address = link.attr("href") + link.attr("src");
                if (!address.startsWith("http")
                        && !address.startsWith("#")
                        && !address.startsWith(SiteScripts.ROOT_IN_SHELL)) {
                    Path target = page.getParent().resolve(address.replaceFirst("[?#].*", ""));
                    if (!Files.isRegularFile(target)) {
                        broken.add(page + " -> " + address);
                    }
                }
            }
            if (Set.of("hors-ligne.html", "404.html")
                    .contains(site.relativize(page).toString())) {
                continue;
            }
            String before =
                    described.put(document.select("meta[name=description]").attr("content"), page.toString());
            if (before != null) {
                sameDescription.add(before + " and " + page);
            }
            if (html.getBytes(StandardCharsets.UTF_8).length > HEAVIEST) {
                heavy.add(page.toString());
            }
        }
        assertEquals(List.of(), broken.stream().limit(10).toList());
        assertEquals(List.of(), sameDescription.stream().limit(10).toList());
        assertEquals(List.of(), heavy);
    }

    @Test
    void thePageForAnyOtherAddressHasTheHeaderOfAll() throws IOException {
        Document lost = Jsoup.parse(Files.readString(site.resolve("404.html")));
        Document first = Jsoup.parse(Files.readString(site.resolve("index.html")));
        assertEquals(first.select("header").html(), lost.select("header").html());
        assertFalse(lost.select("form[role=search]").isEmpty());
        assertEquals(first.select("a.skip").attr("href"), lost.select("a.skip").attr("href"));
    }

    @Test
    void writtenAgainItHasTheSameBytesAndNothingOld() throws IOException {
        Map<Path, byte[]> before = new HashMap<>();
        for (Path file : files()) {
            before.put(file, Files.readAllBytes(file));
        }
        Path old = Files.createDirectories(site.resolve("old")).resolve("index.html");
        Files.writeString(old, "a page of an earlier edition");
        Files.writeString(site.resolve(SiteFolder.LIST), "old/index.html\n", StandardOpenOption.APPEND);
        write();
        assertFalse(Files.exists(old.getParent()));
        assertEquals(before.keySet(), Set.copyOf(files()));
        for (Map.Entry<Path, byte[]> file : before.entrySet()) {
            assertArrayEquals(
                    file.getValue(),
                    Files.readAllBytes(file.getKey()),
                    file.getKey().toString());
        }
    }

    @Test
    void aFolderWithFilesOfOthersIsRefused(@TempDir Path taken) throws IOException {
        Files.writeString(taken.resolve("notes.txt"), "mine");
        DataException refused = assertThrows(
                DataException.class,
                () -> WrittenSite.write(TestCorpus.bot(), TestCorpus.get(), Language.FRENCH, taken));
        assertTrue(
                refused.said().french().contains("« notes.txt »"),
                refused.said().french());
        assertEquals("mine", Files.readString(taken.resolve("notes.txt")));
    }

    private static void assertRefused(Path folder) {
        assertThrows(
                DataException.class,
                () -> WrittenSite.write(TestCorpus.bot(), TestCorpus.get(), Language.FRENCH, folder));
    }

    @Test
    void aListThatIsNotOursIsRefused(@TempDir Path folder) throws IOException {
        Path victim = Files.writeString(folder.resolve("victim.txt"), "mine");
        Path taken = Files.createDirectories(folder.resolve("site"));
        String ours = SiteFolder.FIRST_LINE + "\n";
        for (String list : List.of("my own notes\n", ours + "../victim.txt\n", ours + victim + "\n", ours + "a\0b\n")) {
            Files.writeString(taken.resolve(SiteFolder.LIST), list);
            assertRefused(taken);
            assertEquals(list, Files.readString(taken.resolve(SiteFolder.LIST)));
        }
        Files.write(taken.resolve(SiteFolder.LIST), new byte[] {(byte) 0xe9, '\n'});
        assertRefused(taken);
        assertEquals("mine", Files.readString(victim));
    }

    @Test
    void nothingIsWrittenThroughALinkAndNoFolderOfOthersIsRemoved(@TempDir Path folder) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("index.html"), "mine");
        Path linked = Files.createDirectories(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("II.37"), out);
        assertRefused(linked);
        Path listed = Files.createDirectories(folder.resolve("listed"));
        Files.createSymbolicLink(listed.resolve("index.html"), out.resolve("index.html"));
        Files.writeString(listed.resolve(SiteFolder.LIST), SiteFolder.FIRST_LINE + "\nindex.html\n");
        assertRefused(listed);
        assertEquals("mine", Files.readString(out.resolve("index.html")));
        Path empty = Files.createDirectories(folder.resolve("site").resolve("my-notes"));
        assertRefused(empty.getParent());
        assertTrue(Files.isDirectory(empty));
    }

    @Test
    void anInterruptedWritingIsTakenUp(@TempDir Path folder) throws IOException {
        SiteFolder begun = SiteFolder.open(folder);
        begun.write("II.37/index.html", "half");
        SiteFolder again = SiteFolder.open(folder);
        again.write("II.38/index.html", "whole");
        again.finish();
        assertFalse(Files.exists(folder.resolve("II.37")));
        assertEquals("whole", Files.readString(folder.resolve("II.38").resolve("index.html")));
        SiteFolder.open(folder).finish();
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve(SiteFolder.LIST)), left.toList());
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("site"), "mine");
        assertThrows(
                DataException.class,
                () -> WrittenSite.write(TestCorpus.bot(), TestCorpus.get(), Language.FRENCH, file));
    }
}
