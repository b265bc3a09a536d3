package org.recueil.bot.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.view.InstrumentLine;
import org.recueil.bot.view.MeetingLine;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedParagraph.Style;
import org.recueil.export.Run;
import org.recueil.export.Section;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.wording.Wording;

/**
 * Texts below the headings of their meetings. A chapeau stands once above the texts that follow it, so that no text is
 * without its own. The citation is a footnote.
 */
final class TextSections {
    private static final int MEETING = 1;
    private static final int TEXT = 2;
    private static final int BELOW = 3;

    private final Corpus corpus;
    private final Wording wording;
    private final ItemFacts facts;
    private final List<Section> sections = new ArrayList<>();

    /** Whose words introduce what stands below the heading above. */
    private Optional<TextId> open = Optional.empty();

    private Optional<Object> under = Optional.empty();

    TextSections(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.facts = new ItemFacts(corpus, wording);
    }

    List<Section> of(List<AnswerItem> items) {
        for (int i = 0; i < items.size(); i++) {
            Optional<AnswerItem> next = i + 1 < items.size() ? Optional.of(items.get(i + 1)) : Optional.empty();
            add(items.get(i), next);
        }
        return List.copyOf(sections);
    }

    /**
     * A text stands directly below the heading of what introduces it, or has its chapeau with it. Two chapeaux may have the
     * same words, so what counts is whose they are.
     */
    private void add(AnswerItem item, Optional<AnswerItem> next) {
        begin(item);
        Optional<TextId> parent = introducedBy(item);
        Optional<TextId> following = next.flatMap(this::introducedBy);
        boolean introduces = following.equals(Optional.of(item.id()));
        if (parent.isPresent() && !introduces && (open.equals(parent) || following.equals(parent))) {
            if (!open.equals(parent)) {
                sections.add(new Section(TEXT, parent(item), chapeau(item.chapeau())));
            }
            sections.add(new Section(BELOW, item.label(), text(item)));
            open = parent;
        } else {
            List<ExportedParagraph> paragraphs = new ArrayList<>(chapeau(item.chapeau()));
            paragraphs.addAll(text(item));
            sections.add(new Section(TEXT, item.label(), paragraphs));
            open = introduces ? Optional.of(item.id()) : Optional.empty();
        }
    }

    /** The text or the meeting whose words stand before a text; empty if none do. */
    private Optional<TextId> introducedBy(AnswerItem item) {
        return item.provision()
                .filter(id -> !item.chapeau().isEmpty())
                .map(id -> id.isTopLevel() ? id.meeting() : id.parent());
    }

    /** Begins a meeting, or the documents. */
    private void begin(AnswerItem item) {
        Object place = place(item);
        if (under.equals(Optional.of(place))) {
            return;
        }
        under = Optional.of(place);
        open = Optional.empty();
        Optional<Meeting> meeting = item.provision().map(corpus::meetingOf);
        String heading =
                meeting.map(its -> MeetingLine.of(its, wording)).orElseGet(() -> wording.say("export.documents"));
        sections.add(new Section(MEETING, heading, meeting.map(this::instrument).orElse(List.of())));
    }

    private List<ExportedParagraph> instrument(Meeting meeting) {
        return meeting.instrument()
                .map(instrument -> Spans.runs(InstrumentLine.of(instrument).spans()))
                .map(runs -> runs.stream().map(this::inLanguage).toList())
                .map(runs -> List.of(new ExportedParagraph(Style.OWN, 0, runs, List.of())))
                .orElse(List.of());
    }

    /** A link to an official document in the language of the file. */
    private Run inLanguage(Run run) {
        return wording.isEnglish() && run.url().isPresent()
                ? Run.link(run.text(), Citation.englishUrl(run.url().get()))
                : run;
    }

    private static Object place(AnswerItem item) {
        return item.provision().<Object>map(ProvisionId::meeting).orElse("documents");
    }

    /** The text above, or else the decision or resolution. */
    private String parent(AnswerItem item) {
        ProvisionId id = item.provision().orElseThrow();
        return id.isTopLevel()
                ? corpus.meetingOf(id)
                        .instrument()
                        .map(Instrument::name)
                        .orElse(id.meeting().label())
                : id.parent().label();
    }

    private static List<ExportedParagraph> chapeau(List<String> chapeau) {
        return chapeau.stream()
                .map(words -> ExportedParagraph.of(Style.CHAPEAU, words))
                .toList();
    }

    private List<ExportedParagraph> text(AnswerItem item) {
        List<ExportedParagraph> paragraphs = new ArrayList<>();
        paragraphs.add(new ExportedParagraph(
                Style.OFFICIAL, 0, List.of(Run.plain(item.text())), List.of(facts.footnote(item))));
        List<Run> facts = this.facts.line(item);
        if (!facts.isEmpty()) {
            paragraphs.add(new ExportedParagraph(Style.OWN, 0, facts, List.of()));
        }
        return paragraphs;
    }
}
