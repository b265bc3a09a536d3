package org.recueil.web.page;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.path.PagePaths;
import org.recueil.draft.Draft;
import org.recueil.export.FileFormat;
import org.recueil.web.render.Html;
import org.recueil.web.render.HtmlRenderer;
import org.recueil.wording.Wording;

/**
 * The page that checks a draft: a form, and above it what is wrong in the draft that was sent. It works without a script. It
 * keeps nothing. Safe for use by several threads.
 */
public final class DraftPages {
    /** The field of the form that holds a text. */
    public static final String TEXT = "texte";

    /** The field of the form that holds a file. */
    public static final String FILE = "fichier";

    /** The field of the form with the format of the file that is wanted instead of a page. */
    public static final String FORMAT = "format";

    private final Site site;
    private final PageFrame frame;
    private final Wording words;

    public DraftPages(Site site) {
        this.site = site;
        this.frame = new PageFrame(site);
        this.words = site.words();
    }

    /** What is wrong in a draft, in the language of this page and in full. */
    public Answer check(Draft draft) {
        return site.bot().verify(draft, site.language());
    }

    /** The same as a file. */
    public Answer file(Draft draft, FileFormat format) {
        return site.bot().verificationFile(draft, format, site.language());
    }

    /** The page with an empty form. */
    public String form() {
        Html html = titled();
        form(html, "");
        return page(html, title(), links());
    }

    /**
     * The page with an empty form, below a reason why nothing was checked.
     *
     * @param key of the reason among the words of pages
     */
    public String refused(String key) {
        Html why = site.html().text(words.say(key));
        return unchecked(why, "");
    }

    /**
     * The page with the form as it was sent, below a reason why nothing was checked.
     *
     * @param why one sentence, which may name the file
     * @param text in the box
     */
    public String unreadable(String why, String text) {
        return unchecked(site.html().element("bdi", why), text);
    }

    private String unchecked(Html why, String text) {
        Html html = titled();
        html.open("p", "class", "problem", "role", "alert").add(why).close().line();
        form(html, text);
        return page(html, title(), links());
    }

    /**
     * The page with what was found in a draft, the draft with its faults marked, and the form as it was sent.
     *
     * @param file the name of the file that holds the draft; empty if it is the text in the box
     * @param text in the box
     */
    public String checked(Draft draft, Answer answer, Optional<String> file, String text) {
        Html html = site.html();
        PageLinks links = links();
        Optional<String> heading = Preview.heading(answer);
        html.open("article").line();
        if (heading.isEmpty()) {
            html.element("h1", title()).line();
        }
        new HtmlRenderer(html, links, answer, 1).render(answer.reply().blocks());
        file.ifPresent(name -> file(html, name, !text.isBlank()));
        html.close().line();
        new PageSections(html, links, site).copies(answer.reply().actions());
        new MarkedDraft(html, words).write(draft, answer);
        html.element("h2", words.say("draft.again")).line();
        form(html, text);
        return page(html, heading.orElseGet(this::title), links);
    }

    private void file(Html html, String name, boolean alone) {
        html.open("p", "class", "note").text(words.say("draft.file")).text(" ").element("bdi", name);
        html.text(alone ? ". " + words.say("draft.file.alone") : "").close().line();
    }

    private Html titled() {
        Html html = site.html();
        html.element("h1", title()).line();
        html.element("p", words.say("draft.what")).line();
        return html;
    }

    private String title() {
        return words.say("draft.title");
    }

    private PageLinks links() {
        return new PageLinks(site, PagePaths.VERIFY);
    }

    /** A browser sends no words of the draft to a checker of spelling, and does not remember them. */
    private void form(Html html, String text) {
        html.open(
                        "form",
                        "class",
                        "draft",
                        "method",
                        "post",
                        "action",
                        "verifier",
                        "enctype",
                        "multipart/form-data",
                        "accept-charset",
                        "utf-8",
                        "autocomplete",
                        "off")
                .line();
        html.element("label", words.say("draft.box"), "for", TEXT).line();
        // the first line end in a box is not part of its text
        html.open("textarea", "id", TEXT, "name", TEXT, "rows", "12", "spellcheck", "false", "dir", "auto", "lang", "")
                .line()
                .text(text)
                .close()
                .line();
        html.element("label", words.say("draft.choose"), "for", FILE).line();
        html.lone("input", "type", "file", "id", FILE, "name", FILE, "accept", ".docx,.txt,.md")
                .line();
        html.element("p", words.say("draft.kept"), "class", "note").line();
        html.element("button", words.say("draft.button")).line();
        html.open("p", "class", "files").text(words.say("draft.as.file"));
        for (FileFormat format : FileFormat.values()) {
            String label = Wording.in(site.language()).say("export.format." + format.word());
            html.text(" ").element("button", label, "name", FORMAT, "value", format.word());
        }
        html.close().line();
        html.close().line();
    }

    private String page(Html main, String title, PageLinks links) {
        Preview preview = new Preview(title, words.say("draft.what"), false);
        return frame.around(main, new PageFrame.Head(PagePaths.VERIFY, preview, Optional.empty(), List.of()), links);
    }
}
