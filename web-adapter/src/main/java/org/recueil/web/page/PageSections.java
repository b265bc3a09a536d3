package org.recueil.web.page;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.path.PagePaths;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Action.Role;
import org.recueil.reply.Block;
import org.recueil.web.render.Html;
import org.recueil.web.render.HtmlRenderer;
import org.recueil.wording.Wording;

/** What stands below an answer: what one may do with it, its neighbours, and further answers that belong to it. */
final class PageSections {
    /** What a page shows below its answer instead of a link. */
    private static final Set<Role> SHOWN = EnumSet.of(Role.THEMES, Role.RELATED);

    private static final Set<Role> TURNS = EnumSet.of(Role.NEIGHBOUR, Role.PAGE);
    private static final Set<Role> NARROWS = EnumSet.of(Role.NARROW, Role.WIDEN, Role.CORRECTION);

    private final Html html;
    private final PageLinks links;
    private final Site site;

    PageSections(Html html, PageLinks links, Site site) {
        this.html = html;
        this.links = links;
        this.site = site;
    }

    /** @param left the actions to which no entry of the answer leads */
    void write(String path, Answer answer, List<Action.Ask> left) {
        Optional<Provision> provision = Preview.provision(answer, site);
        List<Action> actions = answer.reply().actions();
        tools(actions, provision.isPresent());
        turns(actions);
        files(actions);
        theme(answer);
        if (answer.kind() == Answer.Kind.HELP && !path.isEmpty()) {
            help();
            return;
        }
        boolean embeds = provision.isPresent() || answer.kind() == Answer.Kind.THEME;
        if (embeds) {
            left.stream()
                    .filter(ask -> SHOWN.contains(ask.role()))
                    .sorted(Comparator.comparing(ask -> ask.role() == Role.RELATED))
                    .forEach(this::section);
        } else if (path.isEmpty()) {
            List.of("/themes", "/reunion", "/resolution").forEach(this::section);
        }
        further(
                "narrow",
                left.stream().filter(ask -> NARROWS.contains(ask.role())).toList());
        further(
                "further",
                left.stream()
                        .filter(ask -> ask.role() != Role.CITE || provision.isEmpty())
                        .filter(ask -> !TURNS.contains(ask.role()) && !NARROWS.contains(ask.role()))
                        .filter(ask -> ask.role() != Role.WHOLE
                                && ask.role() != Role.EXPORT
                                && !(embeds && SHOWN.contains(ask.role())))
                        .toList());
    }

    /** What a reader of pages can do, instead of what one can type in a chat. */
    private void help() {
        html.element("h2", site.words().say("help.pages")).line();
        html.open("ul").line();
        for (String key : List.of("help.field", "help.conditions")) {
            html.element("li", site.words().say(key)).line();
        }
        if (site.form() == PageForm.LIVE) {
            html.open("li").text(site.words().say("help.draft")).text(" ");
            html.element("a", "/" + site.prefix() + PagePaths.VERIFY, "href", links.to(PagePaths.VERIFY));
            html.close().line();
        }
        html.open("li").text(site.words().say("help.addresses"));
        for (String line : List.of("II.37", "5/2, par. 8 e)", "/theme 7", "/reunion II", "/doc 2010/5")) {
            html.text(" ").element("a", "/" + site.prefix() + site.path(line), "href", links.toLine(line));
        }
        html.close().line().close().line();
    }

    /** Buttons that need a script are hidden until it runs. A text's citation is copied, and needs no page. */
    private void tools(List<Action> actions, boolean isText) {
        html.open("div", "class", "tools").line();
        actions.stream().filter(action -> !(action instanceof Action.Open)).forEach(this::tool);
        if (isText) {
            actions.stream()
                    .filter(action -> action instanceof Action.Ask ask && ask.role() == Role.CITE)
                    .flatMap(cite -> site.answer(cite.value()).reply().actions().stream())
                    .filter(Action.Copy.class::isInstance)
                    .forEach(this::tool);
        }
        button("copy", site.words().say("copy.link"), "data-copy-link", "");
        actions.stream().filter(Action.Open.class::isInstance).forEach(this::tool);
        html.close().line();
    }

    /** The buttons that copy something, alone. */
    void copies(List<Action> actions) {
        List<Action> copies =
                actions.stream().filter(Action.Copy.class::isInstance).toList();
        if (!copies.isEmpty()) {
            html.open("div", "class", "tools").line();
            copies.forEach(this::tool);
            html.close().line();
        }
    }

    private void tool(Action action) {
        if (action instanceof Action.Copy copy) {
            button("copy", copy.label(), "data-copy", copy.text());
        } else if (action instanceof Action.Share share) {
            button("share", share.label(), "data-share", site.bot().shortLineOf(share.says()));
        } else if (action instanceof Action.Open open) {
            html.element("a", open.label(), "href", open.url()).line();
        }
    }

    private void button(String kind, String label, String name, String value) {
        html.element(
                        "button",
                        label,
                        "type",
                        "button",
                        "class",
                        kind,
                        name,
                        value,
                        "data-done",
                        site.words().say("copied"),
                        "data-failed",
                        site.words().say("copy.failed"),
                        "hidden",
                        "")
                .line();
    }

    private void turns(List<Action> actions) {
        List<Action.Ask> turns = actions.stream()
                .filter(Action.Ask.class::isInstance)
                .map(Action.Ask.class::cast)
                .filter(ask -> TURNS.contains(ask.role()))
                .toList();
        if (turns.isEmpty()) {
            return;
        }
        html.open("nav", "class", "turns", "aria-label", site.words().say("nav.beside"))
                .line();
        for (Action.Ask turn : turns) {
            String spoken =
                    turn.role() == Role.NEIGHBOUR ? links.spoken(site.bot().shortLineOf(turn.says())) : "";
            html.openLink(links.toLine(turn.says()), turn.label(), spoken)
                    .text(turn.label())
                    .close()
                    .line();
        }
        html.close().line();
    }

    /** The list as files. A written site has one kind of them, which every program reads. */
    private void files(List<Action> actions) {
        List<Action.Ask> offers = actions.stream()
                .filter(action -> action instanceof Action.Ask ask && ask.role() == Role.EXPORT)
                .map(Action.Ask.class::cast)
                .toList();
        if (offers.isEmpty()) {
            return;
        }
        Wording words = Wording.in(site.language());
        html.open("p", "class", "files").text(words.say("export.action"));
        for (Action.Ask offer : offers) {
            String path = site.path(offer.says());
            if (links.isFile(path)) {
                file(offer.label(), path);
            } else {
                site.formats()
                        .forEach(format ->
                                file(words.say("export.format." + format.word()), PagePaths.file(path, format)));
            }
        }
        html.close().line();
    }

    private void file(String label, String path) {
        html.text(" ").element("a", label, "href", links.toFile(path), "download", "");
    }

    private void theme(Answer answer) {
        if (answer.kind() == Answer.Kind.THEME && answer.page() == 1) {
            site.corpus().newestThemes().stream()
                    .filter(theme -> answer.theme().filter(theme.name()::equals).isPresent())
                    .findFirst()
                    .ifPresent(this::picture);
        }
    }

    private void picture(Theme theme) {
        new ThemePicture(theme, site).write(html);
    }

    /** Another answer, as a part of this page. Its heading is what the action calls it, and leads to its own page. */
    private void section(Action.Ask ask) {
        Answer answer = site.section(ask.says());
        html.open("section").line();
        html.open("h2")
                .element("a", ask.label(), "href", links.toLine(ask.says()))
                .close()
                .line();
        List<Block> blocks = answer.reply().blocks();
        boolean headed = blocks.get(0) instanceof Block.Heading;
        new HtmlRenderer(html, links, answer, 3).render(headed ? blocks.subList(1, blocks.size()) : blocks);
        further("", pages(answer));
        html.close().line();
    }

    private static List<Action.Ask> pages(Answer answer) {
        return answer.reply().actions().stream()
                .filter(action -> action instanceof Action.Ask ask && ask.role() == Role.PAGE)
                .map(Action.Ask.class::cast)
                .toList();
    }

    /** Another answer under its own heading. */
    private void section(String line) {
        Answer answer = site.section(line);
        html.open("section").line();
        List<Action.Ask> left =
                new HtmlRenderer(html, links, answer, 2).render(answer.reply().blocks());
        further("", left.stream().filter(ask -> ask.role() == Role.THEMES).toList());
        html.close().line();
    }

    private void further(String key, List<Action.Ask> asks) {
        if (asks.isEmpty()) {
            return;
        }
        if (!key.isEmpty()) {
            html.element("h2", site.words().say(key)).line();
        }
        html.open("ul", "class", "further").line();
        for (Action.Ask ask : asks) {
            html.open("li")
                    .element("a", ask.label(), "href", links.toLine(ask.says()))
                    .close()
                    .line();
        }
        html.close().line();
    }
}
