package org.recueil.model;

import java.util.List;

/**
 * How a provision is quoted: the report and its paragraph ({@code CTOC/COP/WG.4/2010/6, par. 44}), or the decision or
 * resolution, its paragraph, and the report that prints it ({@code résolution 5/2, par. 8 e) (CTOC/COP/2010/17)}).
 * Always in French, as the texts are.
 */
public final class Citation {
    private static final List<String> ORDINALS = List.of(
            "premier",
            "deuxième",
            "troisième",
            "quatrième",
            "cinquième",
            "sixième",
            "septième",
            "huitième",
            "neuvième",
            "dixième",
            "onzième",
            "douzième",
            "treizième",
            "quatorzième",
            "quinzième",
            "seizième",
            "dix-septième",
            "dix-huitième",
            "dix-neuvième",
            "vingtième");

    private Citation() {}

    /** The citation of a provision whose meeting is given; a meeting with provisions has an instrument. */
    public static String of(Provision provision, Meeting meeting) {
        Instrument instrument = meeting.instrument().orElseThrow();
        String citation = instrument.name() + ", " + place(provision, meeting);
        boolean inReport = instrument.symbol().filter(instrument.name()::equals).isPresent();
        return inReport || instrument.symbol().isEmpty()
                ? citation
                : citation + " (" + instrument.symbol().get() + ")";
    }

    private static String place(Provision provision, Meeting meeting) {
        ProvisionId id = provision.id();
        if (id.isPreamble()) {
            int number = Integer.parseInt(id.path().get(1));
            String ordinal = number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "e";
            return ordinal + " alinéa du préambule";
        } else if (!Character.isDigit(provision.place().charAt(0))) {
            return "al. " + provision.place();
        }
        String unit = meeting.unit() == Meeting.PlaceUnit.PARAGRAPH ? "par. " : "recommandation ";
        return unit + provision.place();
    }

    /** The address of an official document in French: {@code https://undocs.org/fr/} and its symbol. */
    public static String url(String symbol) {
        return "https://undocs.org/fr/" + symbol;
    }
}
