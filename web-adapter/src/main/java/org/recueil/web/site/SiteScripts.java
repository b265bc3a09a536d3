package org.recueil.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.TextPath;
import org.recueil.model.Theme;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.text.Folding;

/** The scripts of the written site, from the sources beside this class. The same arguments give the same scripts. */
public final class SiteScripts {
    /** What the page for other pages without a network has wherever a page has the way to the root of the site. */
    public static final String ROOT_IN_SHELL = "/__recueil__/";

    /** The sources of the search, which need no page. */
    static final List<String> ENGINE = List.of(
            "reference-key.js",
            "texts.js",
            "words.js",
            "index.js",
            "names.js",
            "conditions.js",
            "question.js",
            "ranking.js",
            "search.js");

    private static final int VERSION_BYTES = 8;

    private SiteScripts() {}

    /** {@code recherche.js}: the search in its page, and the text that {@code hors-ligne.html} shows; after {@code textes.js}. */
    public static String search() {
        return Stream.concat(ENGINE.stream(), Stream.of("search-page.js", "offline-page.js"))
                .map(SiteScripts::source)
                .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();\n"));
    }

    /**
     * {@code sw.js}, which keeps the site readable without a network.
     *
     * @param core what is stored at the first visit, by its path from the root of the site; {@code hors-ligne.html} among it
     */
    public static String worker(SortedMap<String, byte[]> core) {
        String template = source("sw.js");
        MessageDigest contents = sha256();
        contents.update(template.getBytes(StandardCharsets.UTF_8));
        core.forEach((path, bytes) -> {
            contents.update(path.getBytes(StandardCharsets.UTF_8));
            contents.update(bytes);
        });
        String version = HexFormat.of().formatHex(contents.digest(), 0, VERSION_BYTES);
        String files =
                core.keySet().stream().map(path -> "\n  \"" + path + "\"").collect(Collectors.joining(",", "[", "\n]"));
        return template.replace("__VERSION__", version).replace("__CORE__", files);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * The script that {@code 404.html} holds itself, since it cannot know where other files are.
     *
     * @param paths of all pages of the site, without slashes at their ends
     * @param base the path of the site on its host, with a slash at both ends, if it is known
     */
    public static String notFound(Corpus corpus, Collection<String> paths, Optional<String> base) {
        TreeSet<String> known = new TreeSet<>(paths);
        known.remove("");
        String others = otherWritings(corpus).entrySet().stream()
                .filter(other -> known.contains(other.getValue()) && !known.contains(other.getKey()))
                .map(other -> other.getKey() + "\t" + other.getValue())
                .collect(Collectors.joining("\n"));
        String script = source("not-found.js")
                .replace("__PATHS__", Packed.quoted(String.join("\n", known)))
                .replace("__OTHER_WRITINGS__", Packed.quoted(others))
                .replace("__BASE__", Packed.quoted(base.orElse("")));
        return "(() => {\n\"use strict\";\n" + source("reference-key.js") + "\n" + script + "})();\n";
    }

    /** Labels that are no paths, and themes by each of their names. */
    private static Map<String, String> otherWritings(Corpus corpus) {
        Map<String, String> others = new LinkedHashMap<>();
        for (Provision provision : corpus.provisions()) {
            others.put(provision.id().label(), TextPath.of(provision.id(), corpus));
        }
        for (ReportParagraph paragraph : corpus.reportParagraphs()) {
            ReportParagraphId id = paragraph.id();
            others.put(id.report().brief() + "/" + id.number(), TextPath.of(id, corpus));
        }
        for (Meeting meeting : corpus.meetings()) {
            String path = TextPath.of(meeting.id(), corpus);
            others.put(
                    meeting.id().label(),
                    meeting.id().part() == Part.B
                            ? path
                            : "reunion/" + meeting.id().label());
            if (meeting.id().part() == Part.A) {
                others.put("reunion/" + meeting.id().number(), path);
            }
            meeting.symbol().ifPresent(symbol -> others.put(symbol, TextPath.of(new DocumentId(symbol), corpus)));
        }
        for (BackgroundDocument document : corpus.documents()) {
            others.put(document.symbol(), TextPath.of(document.id(), corpus));
        }
        for (Theme theme : corpus.newestThemes()) {
            theme.names()
                    .forEach(name -> others.putIfAbsent(
                            "theme/" + Folding.fold(name).replace(' ', '-'), "theme/" + theme.number()));
        }
        return others;
    }

    private static String source(String name) {
        try (InputStream in = SiteScripts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", broken);
        }
    }
}
