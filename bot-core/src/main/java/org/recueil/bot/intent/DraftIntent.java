package org.recueil.bot.intent;

/** Lines that bring a text of their own, with its line ends. They have no short line and no address. */
public sealed interface DraftIntent extends Intent {
    /** The most characters of a text that are read from a message. */
    int LONGEST = 40_000;

    /**
     * What a draft quotes and cites.
     *
     * @param draft as it was written, at most {@link #LONGEST} characters
     * @param leftOut whether more was written
     */
    record Verify(String draft, boolean leftOut) implements DraftIntent {
        /** A draft of any length. */
        public static Verify of(String draft) {
            if (draft.length() <= LONGEST) {
                return new Verify(draft, false);
            }
            int line = draft.lastIndexOf('\n', LONGEST);
            int word = draft.lastIndexOf(' ', LONGEST);
            return new Verify(draft.substring(0, line > 0 ? line : word > 0 ? word : LONGEST), true);
        }

        @Override
        public String says() {
            return Verb.VERIFY.says(draft);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.verify(this);
        }
    }

    /** What was adopted that is nearest to a text, clause by clause. */
    record Agree(String text) implements DraftIntent {
        @Override
        public String says() {
            return Verb.AGREE.says(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.agree(this);
        }
    }
}
