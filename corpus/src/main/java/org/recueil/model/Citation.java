package org.recueil.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.text.OrdinalWords;

/**
 * How a provision is quoted: the report and its paragraph ({@code CTOC/COP/WG.4/2010/6, par. 44}), or the decision or
 * resolution, its paragraph, and the report that prints it ({@code résolution 5/2, par. 8 e) (CTOC/COP/2010/17)}).
 * Always in French, as the texts are.
 */
public final class Citation {
    private static final String FRENCH = "https://undocs.org/fr/";
    private static final String ENGLISH = "https://undocs.org/en/";
    private static final String RECOMMENDATION = "recommandation ";

    private Citation() {}

    /** The citation of a provision whose meeting is given; a meeting with provisions has an instrument. */
    public static String of(Provision provision, Meeting meeting) {
        return of(List.of(provision), meeting);
    }

    /**
     * One citation of several provisions of a meeting, in their order, their places gathered by what they are called:
     * {@code CTOC/COP/WG.4/2010/6, par. 44, 45 et 57}.
     */
    public static String of(List<Provision> provisions, Meeting meeting) {
        Instrument instrument = meeting.instrument().orElseThrow();
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            places.computeIfAbsent(unit(provision, meeting), unit -> new ArrayList<>())
                    .add(place(provision));
        }
        String citation = instrument.name();
        for (Map.Entry<String, List<String>> unit : places.entrySet()) {
            boolean plural =
                    unit.getKey().equals(RECOMMENDATION) && unit.getValue().size() > 1;
            citation += ", " + (plural ? "recommandations " : unit.getKey()) + enumeration(unit.getValue());
        }
        return citation + inReport(instrument);
    }

    /** A whole instrument, with the report that prints it: {@code résolution 5/2 (CTOC/COP/2010/17)}. */
    public static String of(Instrument instrument) {
        return instrument.name() + inReport(instrument);
    }

    private static String inReport(Instrument instrument) {
        return instrument
                .symbol()
                .filter(symbol -> !symbol.equals(instrument.name()))
                .map(symbol -> " (" + symbol + ")")
                .orElse("");
    }

    private static String enumeration(List<String> places) {
        int last = places.size() - 1;
        return last == 0 ? places.get(0) : String.join(", ", places.subList(0, last)) + " et " + places.get(last);
    }

    /** What a place is called, to be said before it; an alinea of the preamble says so itself. */
    private static String unit(Provision provision, Meeting meeting) {
        if (provision.id().isPreamble()) {
            return "";
        } else if (!Character.isDigit(provision.place().charAt(0))) {
            return "al. ";
        }
        return meeting.unit() == Meeting.PlaceUnit.PARAGRAPH ? "par. " : RECOMMENDATION;
    }

    private static String place(Provision provision) {
        if (!provision.id().isPreamble()) {
            return provision.place();
        }
        int number = Integer.parseInt(provision.id().path().get(1));
        return OrdinalWords.french(number) + " alinéa du préambule";
    }

    /** The address of an official document in French: {@code https://undocs.org/fr/} and its symbol. */
    public static String url(String symbol) {
        return FRENCH + symbol;
    }

    /** The same document in English. */
    public static String englishUrl(String url) {
        return url.replace(FRENCH, ENGLISH);
    }
}
