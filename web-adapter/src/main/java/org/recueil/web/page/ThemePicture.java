package org.recueil.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.Meeting;
import org.recueil.model.Theme;
import org.recueil.web.render.Html;

/** How a theme developed: a bar for each meeting that the index covers, in the order of time, and the same as a table. */
final class ThemePicture {
    private static final int BAR = 30;
    private static final int GAP = 8;
    private static final int HEIGHT = 90;
    private static final int LABELS = 34;
    private static final int NUMBER = 14;

    private final Theme theme;
    private final Site site;

    ThemePicture(Theme theme, Site site) {
        this.theme = theme;
        this.site = site;
    }

    void write(Html html) {
        Map<Meeting, Long> counts = counts();
        if (counts.size() < 2) {
            return;
        }
        html.open("figure").line();
        svg(html, counts);
        drafts(html);
        html.open("details").element("summary", say("picture.table")).line();
        table(html, counts);
        html.close().line();
        html.close().line();
    }

    private String say(String key, Object... arguments) {
        return site.words().say(key, arguments);
    }

    private Map<Meeting, Long> counts() {
        List<Meeting> meetings = site.corpus().meetings().stream()
                .filter(meeting -> !isLeftOut(meeting)
                        && !site.corpus().topLevel(meeting.id()).isEmpty())
                .sorted(Comparator.comparingInt(Meeting::year).thenComparing(Meeting::id))
                .toList();
        Map<Meeting, Long> counts = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            counts.put(
                    meeting,
                    theme.references().stream()
                            .filter(id -> id.meeting().equals(meeting.id()))
                            .count());
        }
        return counts;
    }

    /** Whether it is a draft of which the index lists nothing; a bar of none would look like an answer. */
    private boolean isLeftOut(Meeting meeting) {
        return meeting.draft()
                && site.corpus().newestThemes().stream()
                        .flatMap(each -> each.references().stream())
                        .noneMatch(id -> id.meeting().equals(meeting.id()));
    }

    /** Says below the picture, and so above its table, which drafts neither of them shows. */
    private void drafts(Html html) {
        site.corpus().meetings().stream()
                .filter(this::isLeftOut)
                .map(meeting -> say("picture.without", meeting.id().label(), String.valueOf(meeting.year())))
                .forEach(left -> html.element("p", left, "class", "note").line());
    }

    private void svg(Html html, Map<Meeting, Long> counts) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        int width = counts.size() * (BAR + GAP);
        int height = NUMBER + HEIGHT + LABELS;
        html.open(
                "svg",
                "role",
                "img",
                "aria-labelledby",
                "picture-title picture-words",
                "viewBox",
                "0 0 " + width + " " + height);
        html.element("title", say("picture.title"), "id", "picture-title");
        html.element("desc", description(counts), "id", "picture-words");
        int left = GAP / 2;
        for (Map.Entry<Meeting, Long> count : counts.entrySet()) {
            int tall = (int) (HEIGHT * count.getValue() / most);
            String middle = String.valueOf(left + BAR / 2);
            html.open(
                            "rect",
                            "x",
                            String.valueOf(left),
                            "y",
                            String.valueOf(NUMBER + HEIGHT - tall),
                            "width",
                            String.valueOf(BAR),
                            "height",
                            String.valueOf(tall))
                    .close();
            if (count.getValue() > 0) {
                html.element(
                        "text",
                        String.valueOf(count.getValue()),
                        "x",
                        middle,
                        "y",
                        String.valueOf(NUMBER + HEIGHT - tall - 3));
            }
            html.element("text", count.getKey().id().label(), "x", middle, "y", String.valueOf(NUMBER + HEIGHT + 14));
            html.element(
                    "text",
                    String.valueOf(count.getKey().year()),
                    "x",
                    middle,
                    "y",
                    String.valueOf(NUMBER + HEIGHT + 28));
            left += BAR + GAP;
        }
        html.close().line();
    }

    private String description(Map<Meeting, Long> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getKey().id().label() + " ("
                                + count.getKey().year() + ") " + count.getValue())
                        .toList());
    }

    private void table(Html html, Map<Meeting, Long> counts) {
        html.open("table").open("thead").open("tr");
        for (String key : List.of("picture.meeting", "picture.year", "picture.count")) {
            html.element("th", say(key), "scope", "col");
        }
        html.close().close().open("tbody").line();
        counts.forEach((meeting, count) -> html.open("tr")
                .element("th", meeting.id().label(), "scope", "row")
                .element("td", String.valueOf(meeting.year()))
                .element("td", String.valueOf(count))
                .close()
                .line());
        html.close().close().line();
    }
}
