package org.recueil.reference.grammar;

import java.util.Set;

/**
 * Words in running text that tell a reference from something that only looks like one, in lower case and without
 * accents.
 */
public final class ProseWords {
    /** Words whose number is not that of a provision: {@code section II.3}, {@code article II.3}. */
    public static final Set<String> OTHER_UNITS = ReferenceVocabulary.words(
            "annex annexe annexes appendice appendix appendices art arts"
                    + " article articles book box chap chapitre chapitres chapter chapters ch encadre fascicule fig figure"
                    + " figures graphique graph level livre niveau norme partie part phase principe principle regle regles rule"
                    + " rules sect section sections sec standard standards tab table tableau tableaux tables titre title tome"
                    + " type vol volume version edition acte act scene grade groupe group classe class etape step opus op psaume psalm symphonie symphony chant canto acts");

    /** Plurals that announce several instruments, so that each needs no word of its own. */
    static final Set<String> INSTRUMENTS = ReferenceVocabulary.words("resolutions decisions");

    /** Words that may stand before the numeral of a meeting if a paragraph follows it. */
    static final Set<String> BEFORE_MEETING = ReferenceVocabulary.words(
            "voir see cf et and ou or selon aussi also comme as in" + " de du of par by notamment recueil compendium");

    /** Units of measure, which follow a number. */
    static final Set<String> UNITS = ReferenceVocabulary.words("% ‰ € $ £ ° h");

    /** Words for other bodies, whose texts are numbered like ours. */
    public static final Set<String> FOREIGN =
            ReferenceVocabulary.words("assemblee assembly ag conseil council comite committee commission"
                    + " oit ilo omi imo oms who hcr unhcr unesco interpol osce union parlement parliament cedaw gafi fatf g7 g20"
                    + " general human security economic ecosoc");

    static final Set<String> STATES = ReferenceVocabulary.words("etats states");

    /** Words that may follow a number that does not count anything. */
    static final Set<String> AFTER_NUMBER =
            ReferenceVocabulary.words("et ou a au aux de du des d l la le les en sur qui que dont"
                    + " dans pour par avec sont ont est etaient etait seront sera relatif relatifs relative relatives concernant"
                    + " portant portent porte visent vise traitent traite encouragent encourage invitent prevoient rappellent"
                    + " rappelle soulignent recommandent demandent figurent restent reste ainsi comme mais ne se puis ci and or"
                    + " to of are is were was which that in on for from by with as concerning relating deal deals call calls"
                    + " also both should remain apply overlap affirment reaffirment confirment forment expriment resument proclament"
                    + " recall stress state provide urge encourage invite request refer address cover contain affirm reaffirm"
                    + " note emphasize mention describe recommend repeat say read");

    /** Words before the numbers of several provisions. */
    static final Set<String> SEVERAL = ReferenceVocabulary.words(
            "par paras pars paragraphes paragraphs §" + " recs recos recoms recommandations recommendations");

    /** What may be counted or measured behind the number of a paragraph, as in {@code à 15 heures}. */
    static final Set<String> MEASURED = ReferenceVocabulary.words(
            "heure heures hour hours voix vote votes an ans annee annees year years jour jours day"
                    + " days mois month months minute minutes min semaine semaines week weeks fois reprises times pays"
                    + " country countries etat etats state states personne personnes person persons people victime"
                    + " victimes victim victims delegation delegations membre membres member members participants experts"
                    + " femmes hommes enfants women men children euro euros dollar dollars francs pour cent percent per"
                    + " mille million millions milliard milliards thousand km kg");

    /** English words that look like French verbs and may stand before what is counted: {@code 12 different States}. */
    static final Set<String> ADJECTIVES_LIKE_VERBS = ReferenceVocabulary.words(
            "absent ancient consistent current decent dependent different efficient equivalent"
                    + " excellent frequent independent latent patent percent permanent present prominent recent resident"
                    + " silent subsequent sufficient urgent violent accent agent client parent student talent"
                    + " transparent cent");

    private ProseWords() {}
}
