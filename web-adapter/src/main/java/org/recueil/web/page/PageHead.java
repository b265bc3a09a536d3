package org.recueil.web.page;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.ThemeName;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.web.render.Html;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * The head of a page. What a preview needs comes first, since some readers read no further than 4 kB. Addresses that must be
 * absolute are there if it is known where the pages are.
 */
final class PageHead {
    private static final String NAME = "Recueil";

    private final Html html;
    private final PageLinks links;
    private final Site site;

    PageHead(Html html, PageLinks links, Site site) {
        this.html = html;
        this.links = links;
        this.site = site;
    }

    void write(PageFrame.Head head) {
        html.lone("meta", "charset", "utf-8").line();
        html.element("title", head.path().isEmpty() ? NAME : head.preview().title() + " · " + NAME)
                .line();
        preview(head);
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.lone("meta", "name", "color-scheme", "content", "light dark").line();
        link("stylesheet", links.file(PageFrame.STYLE));
        link("icon", links.file(PageFrame.ICON));
        if (head.answer().isPresent()) {
            alternate("application/json", links.otherForm(head.path(), "json"));
            alternate("text/markdown", links.otherForm(head.path(), "md"));
            site.beside().ifPresent(other -> languages(head.path(), other));
        }
        // The script of all pages comes last: it also finds the buttons that the others made.
        head.scripts().forEach(this::script);
        script(PageFrame.SCRIPT);
        provision(head).ifPresent(provision -> {
            AnswerItem item = head.answer().orElseThrow().items().get(0);
            Meeting meeting = site.corpus().meetingOf(provision.id());
            citation(head.preview(), item, meeting);
            html.open("script", "type", "application/ld+json")
                    .data(StructuredData.of(provision, item, meeting, head.preview(), site))
                    .close()
                    .line();
        });
    }

    private Optional<Provision> provision(PageFrame.Head head) {
        return head.answer().flatMap(answer -> Preview.provision(answer, site));
    }

    private void script(String name) {
        html.element("script", "", "src", links.file(name), "defer", "").line();
    }

    private void alternate(String type, String address) {
        html.lone("link", "rel", "alternate", "type", type, "href", address).line();
    }

    private void preview(PageFrame.Head head) {
        Preview preview = head.preview();
        property("og:title", preview.title());
        property("og:description", preview.description());
        property("og:type", "article");
        property("og:site_name", NAME);
        property("og:locale", site.words().say("locale"));
        named("description", preview.description());
        named("twitter:card", "summary");
        provision(head).ifPresent(provision -> labels(head.answer().orElseThrow(), provision));
        site.root()
                .filter(root -> head.answer().isPresent() && head.path().indexOf('?') < 0)
                .ifPresent(root -> {
                    String own = root + site.prefix() + head.path();
                    property("og:url", own);
                    property("og:image", root + PageFrame.PICTURE);
                    link("canonical", own);
                });
    }

    private void labels(Answer answer, Provision provision) {
        AnswerItem item = answer.items().get(0);
        named("twitter:label1", site.words().say("preview.citation"));
        named("twitter:data1", citation(item));
        List<String> themes = site.corpus().themesOf(provision.id()).stream()
                .map(theme -> ThemeName.of(theme, site.language()))
                .toList();
        if (!themes.isEmpty()) {
            named("twitter:label2", site.words().say("preview.themes"));
            named("twitter:data2", String.join(Wording.in(site.language()).semicolon(), themes));
        }
    }

    private String citation(AnswerItem item) {
        return site.words().isEnglish() ? item.citationInEnglish() : item.citation();
    }

    /** The names that reference managers read. */
    private void citation(Preview preview, AnswerItem item, Meeting meeting) {
        named("citation_title", preview.title());
        named("citation_author", site.words().say("body." + meeting.id().part()));
        named("citation_publication_date", String.valueOf(meeting.year()));
        named("citation_technical_report_institution", site.words().say("institution"));
        meeting.symbol().ifPresent(symbol -> named("citation_technical_report_number", symbol));
        named("citation_language", "fr");
        Optional<String> url = item.url();
        url.ifPresent(address -> named("citation_public_url", address));
    }

    /** The same page in each language, and the French one for readers of any other: the texts are French. */
    private void languages(String path, Language other) {
        for (Language each : List.of(site.language(), other)) {
            language(each.code(), inLanguage(each, path));
        }
        language("x-default", inLanguage(Language.FRENCH, path));
    }

    /** Search engines ignore such an address if it is relative; but nobody may have said where the pages are. */
    private String inLanguage(Language language, String path) {
        return site.root()
                .map(root -> root + site.prefix(language) + site.form().address(path))
                .orElseGet(() -> links.to(language, path));
    }

    private void language(String code, String address) {
        html.lone("link", "rel", "alternate", "hreflang", code, "href", address).line();
    }

    private void link(String relation, String address) {
        html.lone("link", "rel", relation, "href", address).line();
    }

    private void property(String name, String content) {
        html.lone("meta", "property", name, "content", content).line();
    }

    private void named(String name, String content) {
        html.lone("meta", "name", name, "content", content).line();
    }
}
