package org.recueil.bot.reading.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.TextId;
import org.recueil.reference.ReferenceFinder;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.FoundReference;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.Resolution.Level;
import org.recueil.reference.value.Resolution.Missed;

/** The references among the words of a question, such as "general II.37", and what they name. */
public record ReferencesInQuestion(String question, List<Reference> references) {
    /** If a reference fails at one of these levels, it may belong to another body and stays a word of the question. */
    private static final Set<Level> PERHAPS_ELSEWHERE = Set.of(Level.MEETING, Level.INSTRUMENT, Level.DOCUMENT);

    private static final Set<String> LINKS = Set.of("et", "ou", "and", "or", ",", ";");
    /** A reference as typed and what it means. */
    public record Reference(FoundReference found, String typed, Resolution resolution) {
        public boolean isOurs() {
            return ReferencesInQuestion.isOurs(resolution);
        }
    }

    /** Whether a reference is to our texts: it names one, or fails in a way that only a reference to them can. */
    public static boolean isOurs(Resolution resolution) {
        return !(resolution instanceof Missed missed && PERHAPS_ELSEWHERE.contains(missed.level()));
    }

    public ReferencesInQuestion {
        references = List.copyOf(references);
    }

    /** Finds the references in a question. A question without any digit is not parsed and counts as having none. */
    public static ReferencesInQuestion in(String question, Corpus corpus) {
        if (question.chars().noneMatch(Character::isDigit)) {
            return new ReferencesInQuestion(question, List.of());
        }
        ReferenceResolver resolver = new ReferenceResolver(corpus);
        List<Reference> references = new ArrayList<>();
        for (FoundReference found : ReferenceFinder.findIn(question)) {
            String typed = question.substring(found.start(), found.end());
            references.add(new Reference(
                    found, typed, resolver.resolve(List.of(found.reference())).get(0)));
        }
        return new ReferencesInQuestion(question, references);
    }

    public boolean isEmpty() {
        return references.isEmpty();
    }

    /** The references to our texts. */
    public ReferencesInQuestion ours() {
        return new ReferencesInQuestion(
                question, references.stream().filter(Reference::isOurs).toList());
    }

    /** All references, each once. */
    public List<org.recueil.reference.value.Reference> all() {
        return references.stream()
                .map(reference -> reference.found().reference())
                .distinct()
                .toList();
    }

    /** The texts that they name; of a range, the first. */
    public List<TextId> texts() {
        return references.stream()
                .flatMap(reference -> text(reference.resolution()).stream())
                .distinct()
                .toList();
    }

    private static Optional<TextId> text(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return Optional.of(found.ids().get(0));
        } else if (resolution instanceof Resolution.Document found) {
            return Optional.of(found.document().id());
        }
        return resolution instanceof Resolution.Paragraph found
                ? Optional.of(found.paragraph().id())
                : Optional.empty();
    }

    /** A meeting, decision or resolution named as a whole. */
    record Whole(MeetingId meeting, String typed) {}

    /** The whole text that is named, if it is the only reference. */
    Optional<Whole> whole() {
        return references.size() == 1 && references.get(0).resolution() instanceof Resolution.Whole its
                ? Optional.of(new Whole(its.meeting(), references.get(0).typed()))
                : Optional.empty();
    }

    /** All references as they were written. */
    public String line() {
        return references.stream().map(Reference::typed).distinct().collect(Collectors.joining(", "));
    }

    /** The question without references. */
    public String otherWords() {
        return without(reference -> true);
    }

    /** The question without references to our texts. */
    String wordsToSearch() {
        return without(Reference::isOurs);
    }

    private String without(Predicate<Reference> left) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Reference reference : references) {
            if (left.test(reference)) {
                words.append(question, at, reference.found().start());
                at = reference.found().end();
            }
        }
        return withoutLinksAtTheEnd(words.append(question.substring(at)).toString());
    }

    /** Removes linking words at the end, where a reference followed. */
    private static String withoutLinksAtTheEnd(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        int end = words.size();
        while (end > 0 && LINKS.contains(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }
}
