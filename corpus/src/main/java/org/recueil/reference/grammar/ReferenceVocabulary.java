package org.recueil.reference.grammar;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.recueil.model.id.Body;

/** The words and marks between the numbers of a reference, in lower case and without accents, except for "à". */
public final class ReferenceVocabulary {
    /** Between two elements of a list. */
    public static final Set<String> SEPARATORS = words(", ; / et and y & + puis then ainsi que ou or vs versus");

    /** Between the two ends of a range. */
    public static final Set<String> RANGES = words("à au aux - – — ‐ ‑ − to through hasta jusqu'à");

    /** Between a meeting and its number, or a number and its letter. */
    static final Set<String> GLUE = words(", / - – ‐ ‑ −");

    /** Announces a paragraph. */
    public static final Set<String> PARAGRAPH =
            words("§ ¶ par para paras pars paragraphe paragraphes paragraph paragraphs parag op operative"
                    + " parr parrs parrafo parrafos");

    /** Announces a recommendation. */
    public static final Set<String> RECOMMENDATION =
            words("rec recs reco recos recom recommandation recommandations recommendation recommendations"
                    + " recomendacion recomendaciones");

    /** Announces an alinea: one of a preamble if a number follows, otherwise one with a letter. */
    static final Set<String> ALINEA = words("al alinea alineas");

    /** Says that an alinea is one of a preamble. */
    static final Set<String> PREAMBULAR = words("preambule preamble preambular preambulaire preambulo pp");

    /** Says that a paragraph is not one of a preamble. */
    static final Set<String> OPERATIVE = words("dispositif");

    public static final Set<String> PREAMBLE = union(ALINEA, PREAMBULAR);

    /** Announces what stands below an alinea, or a letter. */
    public static final Set<String> BELOW = words(
            "sous-alinea sous-alineas sous-par sous-paragraphe sous-paragraphes"
                    + " subparagraph subparagraphs sub-paragraph sub-paragraphs subpara sub-para lettre letter point item apartado apartados");

    private static final Set<String> ARTICLES = words("le la les l' l’ the el los las");
    public static final Set<String> NUMBER = words("n° nº nᵒ no nos nr num numero numeros number numbers #");

    /** Words that announce what follows and have no meaning of their own. */
    static final Set<String> FILLERS =
            union(words(". ) ( [ ] < > : sous « » “ ” „ \" * _ `"), PARAGRAPH, RECOMMENDATION, BELOW, ARTICLES, NUMBER);

    /** All that may stand before a step of a path. */
    static final Set<String> BETWEEN = union(FILLERS, PREAMBLE);

    /** Says that a text was adopted; "by" or "par" and the body follow. */
    static final Set<String> ADOPTED =
            words("adoptee adoptees adopte adoptes approuvee approuvees formulee formulees adopted approved made");

    static final Set<String> BY = words("par by por");

    /** Raised endings that make a number an ordinal: {@code 2ᵉ}, {@code 2º}. */
    static final Set<String> RAISED_ENDINGS = words("ᵉ ᵉʳ ʳᵉ ᵉᵐᵉ ⁿᵈ ˢᵗ ʳᵈ ᵗʰ º ª °");

    /** Marks that may follow a reference and are not part of it. */
    public static final Set<String> CLOSING = union(words(") . ] > ? ! … » ” \" * _ `"), RAISED_ENDINGS);

    /** Announces the letter of a part. */
    public static final Set<String> PARTS = words("partie part");

    /** Announces a decision or a resolution. */
    public static final Set<String> INSTRUMENT =
            words("resolution resolutions res resolucion resoluciones decision decisions decisiones dec");

    /** A meeting of the Working Group. */
    public static final Set<String> MEETING = words("reunion meeting");

    /** A session of the Conference. */
    public static final Set<String> SESSION = words("session sesion sesiones");

    /** Words for a document, before its name. */
    static final Set<String> DOCUMENT = words("document doc cote symbol symbole documento signatura");

    /** Words for the report of a meeting, before the meeting. */
    public static final Set<String> REPORT = words("projet rapport draft report proyecto informe");

    /** Joins a place to the whole that is named after it. */
    static final Set<String> OF = union(words("de du des d' d’ of on from in dans en sur del"), ARTICLES);

    /** Names for the Working Group. */
    public static final Set<String> GROUP = words(Body.GROUP_AS_WRITTEN);

    public static final Set<String> CONFERENCE = words(Body.CONFERENCE_AS_WRITTEN);

    public static final Set<String> BODY = words(Body.NAMES_AS_WRITTEN);

    /** Words between a meeting and its date. */
    static final Set<String> HELD = union(
            words(
                    "qui du de d' d’ s ' ’ est a eu lieu tenue tenu held was took place at on to le les en in from au and et - –"
                            + " celebrada"),
            words(Body.SEAT_AS_WRITTEN),
            BODY);

    /** Points to what follows: {@code voir aussi}, {@code cf.}, {@code v.}. */
    static final Set<String> POINTING = words(
            "voir see cf cfr conf comp comparer compare aussi also ex exemple notamment" + " namely viz vease ver");

    /** Says that a list goes on: {@code II.37 et suiv.}, {@code II.37 ff}. */
    static final Set<String> FOLLOWING =
            words("suiv suivs suivants suivantes ff sqq sq ss seq seqq following onward onwards siguientes");

    private ReferenceVocabulary() {}

    /** The words of a list with blanks between them. */
    public static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    @SafeVarargs
    public static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
