package org.recueil.bot.intent;

import java.util.List;
import java.util.Optional;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.reference.ReferencePrinter;
import org.recueil.reference.value.Reference;

/** Questions about meetings, instruments and documents as a whole. */
public sealed interface SourceIntent extends Intent {
    /** All meetings and sessions. */
    record Meetings() implements SourceIntent {
        @Override
        public String says() {
            return Verb.MEETING.says("");
        }

        @Override
        public String line() {
            return "réunions";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.meetings(this);
        }
    }

    /** An overview of a meeting or session. */
    record AtMeeting(Reference meeting, int page) implements SourceIntent {
        public static AtMeeting of(MeetingId id) {
            return new AtMeeting(TextIntent.LookUp.of(id).references().get(0), 1);
        }

        private String asked() {
            return Intent.paged(ReferencePrinter.line(List.of(meeting), "").replaceFirst("^réunion ", ""), page);
        }

        @Override
        public String says() {
            return Verb.MEETING.says(asked());
        }

        @Override
        public String line() {
            return "réunion " + asked();
        }

        @Override
        public AtMeeting onPage(int number) {
            return new AtMeeting(meeting, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atMeeting(this);
        }
    }

    /** A name that no meeting has. */
    record NoMeeting(String written) implements SourceIntent {
        @Override
        public String says() {
            return Verb.MEETING.says(written);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noMeeting(this);
        }
    }

    /** All decisions and resolutions. */
    record Instruments() implements SourceIntent {
        @Override
        public String says() {
            return Verb.INSTRUMENT.says("");
        }

        @Override
        public String line() {
            return "résolutions";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.instruments(this);
        }
    }

    /**
     * What a decision or resolution holds.
     *
     * @param session the session of the Conference that adopted it
     */
    record OfInstrument(Meeting session, int page) implements SourceIntent {
        public OfInstrument(Meeting session) {
            this(session, 1);
        }

        private Instrument instrument() {
            return session.instrument().orElseThrow();
        }

        @Override
        public String says() {
            String name = instrument().name();
            int number = name.indexOf(' ');
            String command = instrument().isDecision() ? "/decision" : "/resolution";
            return Intent.paged(number < 0 ? command : command + name.substring(number), page);
        }

        @Override
        public String line() {
            return Intent.paged(instrument().name(), page);
        }

        @Override
        public OfInstrument onPage(int number) {
            return new OfInstrument(session, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofInstrument(this);
        }
    }

    /**
     * A decision or resolution that does not exist.
     *
     * @param written {@code 9/9}, or words that are not a number
     * @param session of the Conference that would have adopted it, if the number tells
     */
    record NoInstrument(String written, Optional<Integer> session) implements SourceIntent {
        @Override
        public String says() {
            return Verb.INSTRUMENT.says(written);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noInstrument(this);
        }
    }

    /** All background documents. */
    record Documents(int page) implements SourceIntent {
        @Override
        public String says() {
            return Intent.paged(Verb.DOCUMENT.says(""), page);
        }

        @Override
        public String line() {
            return Intent.paged("documents", page);
        }

        @Override
        public Documents onPage(int number) {
            return new Documents(number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.documents(this);
        }
    }

    /**
     * A document, paragraphs of a report or the documents of a meeting.
     *
     * @param references at least one
     */
    record DocumentOf(List<Reference> references, int page) implements SourceIntent {
        public DocumentOf {
            references = List.copyOf(references);
        }

        @Override
        public String says() {
            return Intent.paged(Verb.DOCUMENT.says(ReferencePrinter.line(references, "")), page);
        }

        @Override
        public DocumentOf onPage(int number) {
            return new DocumentOf(references, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.documentOf(this);
        }
    }

    /**
     * Documents by their number in the list, their year or words.
     *
     * @param fitting empty if none fits
     */
    record DocumentsCalled(String written, List<BackgroundDocument> fitting, int page) implements SourceIntent {
        public DocumentsCalled {
            fitting = List.copyOf(fitting);
        }

        @Override
        public String says() {
            return Intent.paged(Verb.DOCUMENT.says(written), page);
        }

        @Override
        public DocumentsCalled onPage(int number) {
            return new DocumentsCalled(written, fitting, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.documentsCalled(this);
        }
    }
}
