package org.recueil.bot.intent;

import java.util.Set;
import org.recueil.bot.reading.words.Courtesy;
import org.recueil.text.Folding;

/** What asks for no text: courtesies, how to ask, and commands that there are not. */
public sealed interface TalkIntent extends Intent {
    /** A command alone that needs more words: how they are asked for. */
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
     * @param topic a command, what people call it, or a word for all of them; empty for the beginning
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

    /** A line that says nothing. */
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

    /** Where the answers come from. */
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

    /** A line that says nothing but a greeting, thanks or a farewell. */
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

    /** A word that only a front end can obey which remembers its last answer: what to write instead. */
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

    /** A command that there is not, in lower case, with what follows it. */
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

    /** A line of signs without any word. */
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
