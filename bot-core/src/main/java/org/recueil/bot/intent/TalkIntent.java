package org.recueil.bot.intent;

import java.util.Set;
import org.recueil.bot.reading.words.Courtesy;
import org.recueil.text.Folding;

/** Lines that ask for no text: courtesies, questions about the bot itself, and commands that do not exist. */
public sealed interface TalkIntent extends Intent {
    /** A command without the words that it needs. The answer explains its use. */
    record Usage(Verb verb) implements TalkIntent {
        @Override
        public String says() {
            return verb.says("");
        }

        @Override
        public String line() {
            return verb.firstName();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.usage(this);
        }
    }

    /**
     * How to ask.
     *
     * @param topic a command, another word for it, or a word for all commands; empty for the beginning of the help
     */
    record Help(String topic) implements TalkIntent {
        private static final Set<String> EVERYTHING =
                Set.of("tout", "tous", "toutes", "commandes", "all", "everything");

        /** Whether the topic is all commands. */
        public boolean isOfEverything() {
            return EVERYTHING.contains(Folding.fold(topic));
        }

        /** Whether the topic is a command, all commands, or empty. */
        public boolean isKnown() {
            String folded = Folding.fold(topic);
            return folded.isEmpty() || isOfEverything() || Verb.named(folded).isPresent();
        }

        @Override
        public String says() {
            return Verb.HELP.says(topic);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.help(this);
        }
    }

    /** An empty line. */
    record Silence() implements TalkIntent {
        @Override
        public String says() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.silence(this);
        }
    }

    /** Where the answers come from, and which version this is. */
    record About() implements TalkIntent {
        @Override
        public String says() {
            return Verb.ABOUT.says("");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.about(this);
        }
    }

    /** What was corrected in the texts, and what is doubtful in them. */
    record Corrections(int page) implements TalkIntent {
        /** The word after the command. */
        public static final String WORD = "corrections";

        @Override
        public String says() {
            return Intent.paged(Verb.ABOUT.says(WORD), page);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.corrections(this);
        }
    }

    /** A line that holds only greetings, thanks or farewells. */
    record Polite(Courtesy.Kind kind) implements TalkIntent {
        @Override
        public String says() {
            return kind.example();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.polite(this);
        }
    }

    /** A word that only a front end that remembers its last answer can obey. The bot answers what to write instead. */
    record Turned(TurnWord word) implements TalkIntent {
        @Override
        public String says() {
            return word.example();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.turned(this);
        }
    }

    /**
     * A command that does not exist.
     *
     * @param name in lower case
     * @param argument what follows it
     */
    record NoCommand(String name, String argument) implements TalkIntent {
        @Override
        public String says() {
            return ("/" + name + " " + argument).strip();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noCommand(this);
        }
    }

    /** A line of signs without a word. */
    record NoWords(String written) implements TalkIntent {
        @Override
        public String says() {
            return written;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noWords(this);
        }
    }
}
