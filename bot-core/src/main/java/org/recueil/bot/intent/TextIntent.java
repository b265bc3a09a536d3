package org.recueil.bot.intent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;
import org.recueil.reference.ReferencePrinter;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.PartialReferences;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;

/** Questions about the texts that references name. */
public sealed interface TextIntent extends Intent {
    /** One provision by its label, {@code II.37}, as every button says it. References that name no more are read as this. */
    record OneProvision(ProvisionId id) implements TextIntent {
        @Override
        public String says() {
            return Verb.LOOK.says(id.label());
        }

        @Override
        public String line() {
            return id.label();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneProvision(this);
        }
    }

    /**
     * The provisions, documents or meetings that references name.
     *
     * @param references at least one
     * @param rest what follows the references and is not one; mostly empty
     * @param languages the other languages in which the official text is asked for; mostly empty
     */
    record LookUp(List<Reference> references, String rest, List<OfficialLanguage> languages, int page)
            implements TextIntent {
        public LookUp {
            references = List.copyOf(references);
            languages = List.copyOf(languages);
        }

        public LookUp(List<Reference> references) {
            this(references, "", List.of(), 1);
        }

        public static LookUp of(ProvisionId id) {
            return new LookUp(List.of(reference(id.meeting(), id.path())));
        }

        /** A whole meeting. */
        public static LookUp of(MeetingId id) {
            return new LookUp(List.of(reference(id, List.of())));
        }

        /**
         * This text and no other. The part of a provision or meeting is named, so that the answer does not mention the other
         * part.
         */
        public static LookUp exactly(TextId id) {
            if (id instanceof ProvisionId provision) {
                return new LookUp(List.of(exactly(provision.meeting(), provision.path())));
            } else if (id instanceof MeetingId meeting) {
                return new LookUp(List.of(exactly(meeting, List.of())));
            } else if (id instanceof ReportParagraphId paragraph) {
                List<String> path = List.of(String.valueOf(paragraph.number()));
                return new LookUp(List.of(inDocument(paragraph.report(), path)));
            }
            return new LookUp(List.of(inDocument((DocumentId) id, List.of())));
        }

        private static Reference exactly(MeetingId meeting, List<String> path) {
            return new Reference.Single(
                    new Place(new Anchor.InMeeting(Optional.of(meeting.part()), meeting.number()), path));
        }

        private static Reference inDocument(DocumentId document, List<String> path) {
            return new Reference.Single(new Place(new Anchor.InDocument(document.symbol()), path));
        }

        private static Reference reference(MeetingId meeting, List<String> path) {
            Optional<Part> part = Optional.of(meeting.part()).filter(Part.B::equals);
            return new Reference.Single(new Place(new Anchor.InMeeting(part, meeting.number()), path));
        }

        private String asked() {
            String its = languages.stream()
                    .map(language -> " en " + language.inFrench())
                    .collect(Collectors.joining());
            return Intent.paged(ReferencePrinter.line(references, rest) + its, page);
        }

        @Override
        public String says() {
            return Verb.LOOK.says(asked());
        }

        /** {@code réunion de 2010} without the command asks for an overview. */
        @Override
        public String line() {
            boolean alone = rest.isEmpty() && !(references.get(0).first().anchor() instanceof Anchor.InMeetingOf);
            return alone ? asked() : says();
        }

        @Override
        public LookUp onPage(int number) {
            return new LookUp(references, rest, languages, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lookUp(this);
        }
    }

    /**
     * A number without its text: {@code recommandation 37}.
     *
     * @param written as it was written
     */
    record ByNumber(PartialReferences number, String written) implements TextIntent {
        @Override
        public String says() {
            return Verb.LOOK.says(written);
        }

        @Override
        public String line() {
            return written;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byNumber(this);
        }
    }

    /**
     * The texts that repeat, reword, cite or resemble what the references name.
     *
     * @param references at least one
     */
    record Related(List<Reference> references, String rest, int page) implements TextIntent {
        public Related {
            references = List.copyOf(references);
        }

        @Override
        public String says() {
            return Intent.paged(Verb.RELATED.says(ReferencePrinter.line(references, rest)), page);
        }

        @Override
        public Related onPage(int number) {
            return new Related(references, rest, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.related(this);
        }
    }

    /**
     * The citations of what the references name.
     *
     * @param references at least one
     * @param quoted whether the texts come with them
     */
    record Cite(List<Reference> references, String rest, boolean quoted, int page) implements TextIntent {
        /** The word after the references that asks for the texts too. */
        public static final String TEXT = "texte";

        public Cite {
            references = List.copyOf(references);
        }

        @Override
        public String says() {
            String cited = ReferencePrinter.line(references, rest);
            return Intent.paged(Verb.CITE.says(quoted ? cited + " " + TEXT : cited), page);
        }

        @Override
        public Cite onPage(int number) {
            return new Cite(references, rest, quoted, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cite(this);
        }
    }

    /** A command for references, followed by words that hold none. */
    record NoReference(Verb verb, String written) implements TextIntent {
        @Override
        public String says() {
            return verb.says(written);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noReference(this);
        }
    }
}
