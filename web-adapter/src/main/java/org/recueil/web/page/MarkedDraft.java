package org.recueil.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.DraftFaults;
import org.recueil.draft.Draft;
import org.recueil.quotation.value.Finding;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.web.render.Html;
import org.recueil.web.render.HtmlRenderer;
import org.recueil.wording.Wording;

/** A draft with its faults marked. Each mark leads to the entry that says what is wrong. For one page. */
final class MarkedDraft {
    /** @param entry its number in the answer, from 1 */
    private record Fault(Finding finding, int entry) {}

    private final Html html;
    private final Wording words;

    MarkedDraft(Html html, Wording words) {
        this.html = html;
        this.words = words;
    }

    /** Writes nothing if nothing is wrong. */
    void write(Draft draft, Answer answer) {
        List<Finding> faults = DraftFaults.worstFirst(answer.findings());
        List<Item> entries = entries(answer);
        if (faults.isEmpty() || entries.size() != faults.size()) {
            return;
        }
        html.open("section").line();
        html.element("h2", words.say("draft.marked")).line();
        html.open("p", "class", "marked", "dir", "auto", "lang", "");
        int written = 0;
        for (Fault fault : inOrder(faults)) {
            Finding finding = fault.finding();
            // a reference may stand inside a quotation that is marked already
            if (finding.start() >= written) {
                html.text(draft.text().substring(written, finding.start()));
                mark(fault, entries.get(fault.entry() - 1));
                written = finding.end();
            }
        }
        html.text(draft.text().substring(written)).close().line();
        html.close().line();
    }

    private static List<Item> entries(Answer answer) {
        return answer.reply().blocks().stream()
                .filter(Block.Items.class::isInstance)
                .flatMap(block -> ((Block.Items) block).items().stream())
                .toList();
    }

    private static List<Fault> inOrder(List<Finding> worstFirst) {
        List<Fault> faults = new ArrayList<>();
        for (Finding finding : worstFirst) {
            faults.add(new Fault(finding, faults.size() + 1));
        }
        faults.sort(Comparator.comparing(fault -> fault.finding().start()));
        return faults;
    }

    private void mark(Fault fault, Item entry) {
        Optional<String> what = Span.text(entry.spans()).lines().findFirst();
        html.open("mark")
                .element(
                        "a",
                        fault.finding().said(),
                        "href",
                        "#" + HtmlRenderer.FAULT + fault.entry(),
                        "title",
                        entry.label() + " " + what.orElse(""))
                .close();
    }
}
