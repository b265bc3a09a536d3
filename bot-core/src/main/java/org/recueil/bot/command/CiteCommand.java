package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.provision.CitationList;
import org.recueil.bot.view.provision.QuotedTexts;
import org.recueil.bot.view.source.MissView;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** {@code /citer}: citations of what references name, with links, ready to paste. */
final class CiteCommand {
    private final Corpus corpus;
    private final ReferenceResolver resolver;

    CiteCommand(Corpus corpus) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
    }

    Answer answer(TextIntent.Cite asked, AskedIntent line, Wording wording) {
        ResolvedReferences gathered =
                new ResolvedReferences(resolver.resolve(asked.references()), asked.rest(), corpus, wording);
        List<ProvisionId> provisions = new ArrayList<>(gathered.provisions());
        for (MeetingId meeting : gathered.meetings()) {
            provisions.addAll(corpus.topLevel(meeting));
            sayWhole(corpus.meeting(meeting).orElseThrow(), gathered, wording);
        }
        List<AnswerItem> items = new ArrayList<>(AnswerItem.all(corpus, provisions));
        items.addAll(gathered.documents());

        if (items.isEmpty()) {
            return gathered.notFound(Verb.CITE);
        }
        if (asked.quoted()) {
            return gathered.before(
                    new QuotedTexts(corpus, wording).answer(items, Verb.CITE.says(line.written()), asked.page()));
        }
        return gathered.before(
                new CitationList(corpus, wording).answer(items, Verb.CITE.says(line.written()), asked.page()));
    }

    /** Cites a whole instrument by its own citation. For a meeting without one, says where its provisions are. */
    private void sayWhole(Meeting meeting, ResolvedReferences gathered, Wording wording) {
        meeting.instrument().ifPresent(instrument -> {
            List<Span> spans = new ArrayList<>();
            boolean english = wording.isEnglish();
            String citation = english ? Citation.inEnglish(meeting) : Citation.of(instrument);
            spans.add(new Span.Plain(wording.say("cite.whole") + " " + citation));
            instrument.symbol().ifPresent(symbol -> {
                spans.add(new Span.Plain(", "));
                spans.add(new Span.Link(Citation.url(symbol, wording.language().code())));
            });
            gathered.say(new Block.Paragraph(spans));
        });
        if (meeting.instrument().isEmpty()) {
            MissView misses = new MissView(corpus, wording);
            gathered.miss(misses.emptyMeeting(meeting), misses.nextMeeting(meeting.id()), List.of());
        }
    }
}
