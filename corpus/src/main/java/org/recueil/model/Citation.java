package org.recueil.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.id.Body;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.text.OrdinalWords;

/**
 * Writes the citation of a provision: the report and its paragraph ({@code CTOC/COP/WG.4/2010/6, par. 44}), or the
 * decision or resolution, its paragraph, and the report that prints it
 * ({@code résolution 5/2, par. 8 e) (CTOC/COP/2010/17)}). Citations are in French, as the texts are, and also in
 * English for people who write in English. Each citation of a meeting's provisions needs its instrument; without one, a
 * {@link java.util.NoSuchElementException} is thrown.
 */
public final class Citation {
    /** The kinds of places, each with its own word before the place. */
    private enum Unit {
        PARAGRAPH,
        SUBPARAGRAPH,
        RECOMMENDATION,
        /** A paragraph of the preamble, whose place already says what it is. */
        PREAMBLE
    }

    /** How one language writes the parts of a citation. */
    private enum Form {
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
            String to() {
                return " à ";
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
            String to() {
                return " to ";
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

        /** The words before one place or several places of a kind, with a blank; may be empty. */
        abstract String unit(Unit unit, boolean several);

        /** A place in this language, given as the source prints it in French: {@code 51 j) iv)}. */
        abstract String place(String printed);

        abstract String preamble(int number);

        abstract String and();

        abstract String to();

        /** The name by which people cite the instrument of a meeting. */
        abstract String name(Instrument instrument, Meeting meeting);
    }

    private static final String DOCUMENTS = "https://" + Body.HOSTS.get(0) + "/";

    private Citation() {}

    /** The citation of a provision of a meeting. */
    public static String of(Provision provision, Meeting meeting) {
        return of(List.of(provision), meeting);
    }

    /** The citation of a provision in English: {@code resolution 5/2, para. 8 (e) (CTOC/COP/2010/17)}. */
    public static String inEnglish(Provision provision, Meeting meeting) {
        return inEnglish(List.of(provision), meeting);
    }

    /**
     * One citation of several provisions of a meeting, in their order, with places of the same kind in one list:
     * {@code CTOC/COP/WG.4/2010/6, par. 44 à 46 et 57}; {@code CTOC/COP/WG.4/2011/8, par. 51 b) et g)}.
     */
    public static String of(List<Provision> provisions, Meeting meeting) {
        return of(provisions, meeting, Form.FRENCH);
    }

    /** The citation of several provisions in English: {@code CTOC/COP/WG.4/2010/6, paras. 44, 45 and 57}. */
    public static String inEnglish(List<Provision> provisions, Meeting meeting) {
        return of(provisions, meeting, Form.ENGLISH);
    }

    /**
     * The citation of a paragraph of a report in English: {@code CTOC/COP/WG.4/2010/6, para. 44}. Its label is the
     * French citation.
     */
    public static String inEnglish(ReportParagraphId id) {
        return id.report() + ", " + Form.ENGLISH.unit(Unit.PARAGRAPH, false) + id.number();
    }

    private static String of(List<Provision> provisions, Meeting meeting, Form form) {
        Instrument instrument = meeting.instrument().orElseThrow();
        Map<Unit, List<String>> places = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            places.computeIfAbsent(unit(provision, meeting), unit -> new ArrayList<>())
                    .add(place(provision, form));
        }
        StringBuilder citation = new StringBuilder(form.name(instrument, meeting));
        places.forEach((unit, its) ->
                citation.append(", ").append(form.unit(unit, its.size() > 1)).append(enumeration(unit, its, form)));
        return citation.append(inReport(instrument)).toString();
    }

    /** The citation of a whole instrument with the report that prints it: {@code résolution 5/2 (CTOC/COP/2010/17)}. */
    public static String of(Instrument instrument) {
        return instrument.name() + inReport(instrument);
    }

    /** The citation of the whole instrument of a meeting in English: {@code resolution 5/2 (CTOC/COP/2010/17)}. */
    public static String inEnglish(Meeting meeting) {
        Instrument instrument = meeting.instrument().orElseThrow();
        return Form.ENGLISH.name(instrument, meeting) + inReport(instrument);
    }

    private static String inReport(Instrument instrument) {
        return instrument
                .symbol()
                .filter(symbol -> !instrument.isNamedByItsSymbol())
                .map(symbol -> " (" + symbol + ")")
                .orElse("");
    }

    private static String enumeration(Unit unit, List<String> places, Form form) {
        if (unit != Unit.PREAMBLE) {
            return new CitedPlaces(form.to(), form.and(), form::place).merged(places);
        }
        int last = places.size() - 1;
        return last == 0 ? places.get(0) : String.join(", ", places.subList(0, last)) + form.and() + places.get(last);
    }

    private static Unit unit(Provision provision, Meeting meeting) {
        if (provision.id().isPreamble()) {
            return Unit.PREAMBLE;
        } else if (!Character.isDigit(provision.place().charAt(0))) {
            return Unit.SUBPARAGRAPH;
        }
        return meeting.unit() == Meeting.PlaceUnit.PARAGRAPH ? Unit.PARAGRAPH : Unit.RECOMMENDATION;
    }

    private static String place(Provision provision, Form form) {
        return provision.id().isPreamble()
                ? form.preamble(Integer.parseInt(provision.id().path().get(1)))
                : provision.place();
    }

    /** The address of the French version of a document: {@code https://undocs.org/fr/} and its symbol. */
    public static String url(String symbol) {
        return url(symbol, "fr");
    }

    /** The address of a document in one of the six official languages, given by its code: ar, en, es, fr, ru or zh. */
    public static String url(String symbol, String language) {
        return DOCUMENTS + language + "/" + symbol;
    }

    /** The address of the English version of a document, given the address of another version. */
    public static String englishUrl(String url) {
        return url(symbolIn(url), "en");
    }

    /** The symbol in an address that {@link #url} wrote. */
    public static String symbolIn(String url) {
        return url.substring(DOCUMENTS.length() + "fr/".length());
    }
}
