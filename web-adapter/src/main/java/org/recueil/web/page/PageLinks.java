package org.recueil.web.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.path.PathReader;
import org.recueil.web.render.Links;
import org.recueil.wording.Language;

/** The links of one page, relative to it. Remembers to which pages they lead. For use by one thread. */
final class PageLinks implements Links {
    private final Site site;
    private final String root;
    private final Map<String, String> spoken = new HashMap<>();
    private final Set<String> linked = new LinkedHashSet<>();

    /** @param root the way from the page to the root of all pages, with a slash at its end */
    PageLinks(String root, Site site) {
        this.site = site;
        this.root = root;
    }

    /** @param path of the page, which may have a query */
    PageLinks(Site site, String path) {
        this(rootFrom(site, path), site);
    }

    private static String rootFrom(Site site, String path) {
        String file = site.prefix() + site.form().address(path.replaceFirst("\\?.*", ""));
        return up(file);
    }

    /** The way from a path up to the root. */
    static String up(String path) {
        int depth = (int) path.chars().filter(character -> character == '/').count();
        return depth == 0 ? "./" : "../".repeat(depth);
    }

    /** The root of all pages: {@code ../}, or {@code ./} for a page that lies there. */
    String root() {
        return root;
    }

    /** A file that all pages share. */
    String file(String name) {
        return root + name;
    }

    /** A page of this site. */
    String to(String path) {
        return address(site.prefix(), path);
    }

    private String address(String prefix, String path) {
        return root + prefix + site.form().address(path);
    }

    /** The same page in the language beside this one. */
    String to(Language language, String path) {
        return address(site.prefix(language), path);
    }

    /** Another form of a page: {@code json} or {@code md}. */
    String otherForm(String path, String extension) {
        return root + site.prefix() + PageForm.otherForm(path, extension);
    }

    /** Whether a path is that of a file, and not of a page. */
    boolean isFile(String path) {
        return PathReader.format(path.replaceFirst("\\?.*", "")).isPresent();
    }

    /** A file of this site. No page is behind this link. */
    String toFile(String path) {
        return root + site.prefix() + path;
    }

    @Override
    public String toLine(String line) {
        String path = site.path(line);
        if (isFile(path)) {
            return toFile(path);
        }
        linked.add(path);
        return to(path);
    }

    @Override
    public String spoken(String label) {
        return spoken.computeIfAbsent(label, this::find);
    }

    private String find(String label) {
        return site.labelled(label)
                .map(id -> site.bot().spokenName(id, site.language()))
                .orElse("");
    }

    @Override
    public int officialFrom(String words) {
        int dash = words.lastIndexOf(ThemeName.DASH);
        int begin = dash + ThemeName.DASH.length();
        boolean both = dash > 0 && site.words().isEnglish() && site.isTheme(words.substring(begin));
        return both ? begin : words.length();
    }

    /** The paths of the pages to which links were made. */
    Set<String> linked() {
        return Collections.unmodifiableSet(linked);
    }
}
