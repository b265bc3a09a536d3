package org.recueil.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.CitationForm.Unit;
import org.recueil.model.id.Body;
import org.recueil.model.id.ReportParagraphId;

/**
 * How a provision is quoted: the report and its paragraph ({@code CTOC/COP/WG.4/2010/6, par. 44}), or the decision or
 * resolution, its paragraph, and the report that prints it ({@code résolution 5/2, par. 8 e) (CTOC/COP/2010/17)}). In
 * French, as the texts are; for people who write in English, in English as well.
 */
public final class Citation {
    private static final String DOCUMENTS = "https://" + Body.HOSTS.get(0) + "/";

    private Citation() {}

    /** The citation of a provision whose meeting is given; a meeting with provisions has an instrument. */
    public static String of(Provision provision, Meeting meeting) {
        return of(List.of(provision), meeting);
    }

    /** The same in English: {@code resolution 5/2, para. 8 (e) (CTOC/COP/2010/17)}. */
    public static String inEnglish(Provision provision, Meeting meeting) {
        return inEnglish(List.of(provision), meeting);
    }

    /**
     * One citation of several provisions of a meeting, in their order, their places gathered by what they are called:
     * {@code CTOC/COP/WG.4/2010/6, par. 44, 45 et 57}.
     */
    public static String of(List<Provision> provisions, Meeting meeting) {
        return of(provisions, meeting, CitationForm.FRENCH);
    }

    /** The same in English: {@code CTOC/COP/WG.4/2010/6, paras. 44, 45 and 57}. */
    public static String inEnglish(List<Provision> provisions, Meeting meeting) {
        return of(provisions, meeting, CitationForm.ENGLISH);
    }

    /** A paragraph of a report in English: {@code CTOC/COP/WG.4/2010/6, para. 44}; its label cites it in French. */
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

    /** A whole instrument, with the report that prints it: {@code résolution 5/2 (CTOC/COP/2010/17)}. */
    public static String of(Instrument instrument) {
        return instrument.name() + inReport(instrument);
    }

    /** The same in English, of a meeting that has one: {@code resolution 5/2 (CTOC/COP/2010/17)}. */
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

    /** The address of an official document in French: {@code https://undocs.org/fr/} and its symbol. */
    public static String url(String symbol) {
        return url(symbol, "fr");
    }

    /** The same document in one of the six official languages, by its code: ar, en, es, fr, ru or zh. */
    public static String url(String symbol, String language) {
        return DOCUMENTS + language + "/" + symbol;
    }

    /** The same document in English. */
    public static String englishUrl(String url) {
        return url(symbolIn(url), "en");
    }

    /** The symbol of the document that has this address. */
    public static String symbolIn(String url) {
        return url.substring(DOCUMENTS.length() + "fr/".length());
    }
}
