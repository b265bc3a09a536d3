package org.recueil.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.CitationForm.Unit;
import org.recueil.model.id.Body;
import org.recueil.model.id.ReportParagraphId;

/**
 * Writes the citation of a provision: the report and its paragraph ({@code CTOC/COP/WG.4/2010/6, par. 44}), or the
 * decision or resolution, its paragraph, and the report that prints it
 * ({@code résolution 5/2, par. 8 e) (CTOC/COP/2010/17)}). Citations are in French, as the texts are, and also in
 * English for people who write in English. Each citation of a meeting's provisions needs its instrument; without one, a
 * {@link java.util.NoSuchElementException} is thrown.
 */
public final class Citation {
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
     * {@code CTOC/COP/WG.4/2010/6, par. 44, 45 et 57}.
     */
    public static String of(List<Provision> provisions, Meeting meeting) {
        return of(provisions, meeting, CitationForm.FRENCH);
    }

    /** The citation of several provisions in English: {@code CTOC/COP/WG.4/2010/6, paras. 44, 45 and 57}. */
    public static String inEnglish(List<Provision> provisions, Meeting meeting) {
        return of(provisions, meeting, CitationForm.ENGLISH);
    }

    /**
     * The citation of a paragraph of a report in English: {@code CTOC/COP/WG.4/2010/6, para. 44}. Its label is the
     * French citation.
     */
    public static String inEnglish(ReportParagraphId id) {
        return id.report() + ", " + CitationForm.ENGLISH.unit(Unit.PARAGRAPH, false) + id.number();
    }

    private static String of(List<Provision> provisions, Meeting meeting, CitationForm form) {
        Instrument instrument = meeting.instrument().orElseThrow();
        Map<Unit, List<String>> places = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            places.computeIfAbsent(unit(provision, meeting), unit -> new ArrayList<>())
                    .add(place(provision, form));
        }
        StringBuilder citation = new StringBuilder(form.name(instrument, meeting));
        places.forEach((unit, its) ->
                citation.append(", ").append(form.unit(unit, its.size() > 1)).append(enumeration(its, form)));
        return citation.append(inReport(instrument)).toString();
    }

    /** The citation of a whole instrument with the report that prints it: {@code résolution 5/2 (CTOC/COP/2010/17)}. */
    public static String of(Instrument instrument) {
        return instrument.name() + inReport(instrument);
    }

    /** The citation of the whole instrument of a meeting in English: {@code resolution 5/2 (CTOC/COP/2010/17)}. */
    public static String inEnglish(Meeting meeting) {
        Instrument instrument = meeting.instrument().orElseThrow();
        return CitationForm.ENGLISH.name(instrument, meeting) + inReport(instrument);
    }

    private static String inReport(Instrument instrument) {
        return instrument
                .symbol()
                .filter(symbol -> !instrument.isNamedByItsSymbol())
                .map(symbol -> " (" + symbol + ")")
                .orElse("");
    }

    private static String enumeration(List<String> places, CitationForm form) {
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

    private static String place(Provision provision, CitationForm form) {
        return provision.id().isPreamble()
                ? form.preamble(Integer.parseInt(provision.id().path().get(1)))
                : form.place(provision.place());
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
