package org.recueil.model;

import org.recueil.text.OrdinalWords;

/** How one language writes the parts of a citation. */
enum CitationForm {
    /** {@code résolution 5/2, par. 8 e)}. */
    FRENCH {
        @Override
        String unit(Unit unit, boolean several) {
            return switch (unit) {
                case PARAGRAPH -> "par. ";
                case SUBPARAGRAPH -> "al. ";
                case RECOMMENDATION -> several ? "recommandations " : "recommandation ";
                case PREAMBLE -> "";
            };
        }

        @Override
        String place(String printed) {
            return printed;
        }

        @Override
        String preamble(int number) {
            return OrdinalWords.french(number) + " alinéa du préambule";
        }

        @Override
        String and() {
            return " et ";
        }

        @Override
        String name(Instrument instrument, Meeting meeting) {
            return instrument.name();
        }
    },
    /** {@code resolution 5/2, para. 8 (e)}, as English documents of the United Nations have it. */
    ENGLISH {
        @Override
        String unit(Unit unit, boolean several) {
            return switch (unit) {
                case PARAGRAPH, SUBPARAGRAPH -> several ? "paras. " : "para. ";
                case RECOMMENDATION -> several ? "recommendations " : "recommendation ";
                case PREAMBLE -> "";
            };
        }

        @Override
        String place(String printed) {
            return printed.replaceAll("(\\p{L}+)\\)", "($1)");
        }

        @Override
        String preamble(int number) {
            return OrdinalWords.english(number) + " preambular paragraph";
        }

        @Override
        String and() {
            return " and ";
        }

        @Override
        String name(Instrument instrument, Meeting meeting) {
            if (meeting.draft() && instrument.symbol().isEmpty()) {
                String ordinal = OrdinalWords.english(meeting.id().number());
                return "draft report of the " + ordinal + " meeting (" + meeting.year() + ")";
            }
            return instrument
                    .name()
                    .replaceFirst("^résolution ", "resolution ")
                    .replaceFirst("^décision ", "decision ");
        }
    };

    /** The kinds of places, each with its own word before the place. */
    enum Unit {
        PARAGRAPH,
        SUBPARAGRAPH,
        RECOMMENDATION,
        /** A paragraph of the preamble, whose place already says what it is. */
        PREAMBLE
    }

    /** The words before one place or several places of a kind, with a blank; may be empty. */
    abstract String unit(Unit unit, boolean several);

    /** A place in this language, given as the source prints it in French: {@code 51 j) iv)}. */
    abstract String place(String printed);

    abstract String preamble(int number);

    abstract String and();

    /** The name by which people cite the instrument of a meeting. */
    abstract String name(Instrument instrument, Meeting meeting);
}
