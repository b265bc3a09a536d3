package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.Source.Kind;
import org.recueil.quotation.value.Stretch;
import org.recueil.reference.value.ResolvedReference;

/** The sources that the sentences of a draft name outside their quotations. Those of a sentence are sought once. */
final class Mentions {
    private final String text;
    private final InOrder<ResolvedReference> references;
    private final InOrder<MarkedPassage> passages;
    private final MeetingWords meetings;
    private final Map<Stretch, List<Mention>> bySentence = new HashMap<>();

    Mentions(
            String text,
            InOrder<ResolvedReference> references,
            InOrder<MarkedPassage> passages,
            MeetingWords meetings) {
        this.text = text;
        this.references = references;
        this.passages = passages;
        this.meetings = meetings;
    }

    /** The sources that a sentence names between two places, in order. */
    List<Mention> in(Stretch sentence, int start, int end) {
        return bySentence.computeIfAbsent(sentence, this::all).stream()
                .filter(mention -> mention.start() >= start && mention.end() <= end)
                .toList();
    }

    /** The texts that a sentence names by references. */
    List<TextId> referredTo(Stretch sentence) {
        return references.between(sentence.start(), sentence.end()).stream()
                .filter(reference -> isOutside(reference.start()))
                .flatMap(reference -> SourceFinder.ids(reference).stream())
                .toList();
    }

    private List<Mention> all(Stretch sentence) {
        List<Mention> found = new ArrayList<>();
        for (ResolvedReference reference : references.between(sentence.start(), sentence.end())) {
            if (isOutside(reference.start())) {
                found.add(new Mention(reference.start(), reference.end(), Kind.TEXT, SourceFinder.ids(reference)));
            }
        }
        List<FoldedWord> words = FoldedWord.in(text, sentence.start(), sentence.end(), this::isOutside);
        for (List<Mention> others : List.of(SourceWords.in(words), meetings.in(words))) {
            others.stream()
                    .filter(mention -> references.at(mention.start()).isEmpty())
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(Mention::start));
        return found;
    }

    private boolean isOutside(int at) {
        return passages.at(at).isEmpty();
    }
}
