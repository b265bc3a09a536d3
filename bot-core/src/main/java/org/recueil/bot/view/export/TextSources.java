package org.recueil.bot.view.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.view.MeetingLine;
import org.recueil.export.CitedSource;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.Part;
import org.recueil.wording.Wording;

/** Texts as entries of a bibliography. */
public final class TextSources {
    private static final Pattern YEAR = Pattern.compile("/(20\\d\\d)/");

    private final Corpus corpus;
    private final Wording wording;
    private final ItemFacts facts;

    public TextSources(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.facts = new ItemFacts(corpus, wording);
    }

    public List<CitedSource> of(List<AnswerItem> items) {
        return items.stream().map(this::source).toList();
    }

    private CitedSource source(AnswerItem item) {
        Optional<Meeting> meeting = item.provision().map(corpus::meetingOf);
        String title = meeting.map(its -> item.label() + " — " + MeetingLine.of(its, wording))
                .orElseGet(() -> corpus.nameOf(item.id()));
        return new CitedSource(
                item.id().toString(),
                title,
                wording.say(
                        meeting.filter(its -> its.id().part() == Part.B).isPresent()
                                ? "export.body.b"
                                : "export.body.a"),
                wording.say("export.publisher"),
                year(item, meeting),
                facts.citation(item),
                item.url().map(Citation::symbolIn),
                chapeauAndText(item),
                facts.page(item).or(() -> facts.url(item)),
                item.themes());
    }

    /** A UN symbol says the year of a document: {@code CTOC/COP/WG.4/2010/2}. */
    private static String year(AnswerItem item, Optional<Meeting> meeting) {
        Matcher year = YEAR.matcher(item.label());
        return meeting.map(its -> String.valueOf(its.year())).orElseGet(() -> year.find() ? year.group(1) : "");
    }

    private static String chapeauAndText(AnswerItem item) {
        return item.chapeau().isEmpty() ? item.text() : String.join(" ", item.chapeau()) + " " + item.text();
    }
}
