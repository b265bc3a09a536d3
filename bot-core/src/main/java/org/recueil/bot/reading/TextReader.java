package org.recueil.bot.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.ReferencesInQuestion;
import org.recueil.bot.reading.words.CitingWords;
import org.recueil.bot.reading.words.Courtesy;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Reference;
import org.recueil.reference.value.Resolution;
import org.recueil.text.Folding;

/** Reads questions about references: those of a line, and those that a sentence cites. */
final class TextReader {
    /** Asks for texts beside their citations: {@code II.37 texte}, {@code II.37 with the text}. */
    private static final Pattern WITH_TEXT = Pattern.compile(
            "[\\s,]+(?:(?:avec|with) )?(?:le |les |the |their |its |en )?(?:textes?|texts?|toutes lettres|full text)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE =
            Pattern.compile("(?U)[\"“«(\\s]*\\p{Lu}.*\\p{Ll}.*[.,;:…»]\\s*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}/.-])20[0-4]\\d(?![\\p{N}/])");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d[^/]*");

    private final Corpus corpus;
    private final ReferenceResolver resolver;

    TextReader(Corpus corpus) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
    }

    /** Reads what follows {@code /rec}. */
    AskedIntent look(String argument, int page) {
        if (argument.isEmpty()) {
            return new AskedIntent(new TalkIntent.Usage(Verb.LOOK), argument);
        }
        Parsed parsed = ReferenceParser.parse(argument);
        return parsed.isComplete()
                ? lookUp(parsed, argument, page)
                : meetingsOrOtherLanguage(argument, page).orElseGet(() -> look(parsed, argument, page));
    }

    /** Reads several meetings by their numbers, or references with a language; empty for any other line. */
    Optional<AskedIntent> meetingsOrOtherLanguage(String argument, int page) {
        List<Reference> meetings = SourceReader.meetings(argument);
        return meetings.isEmpty()
                ? OfficialText.asked(argument).map(official -> official.read(page))
                : Optional.of(lookUp(new Parsed(meetings, ""), argument, page));
    }

    /**
     * Reads references with something after them, a number alone, or a sentence. The name of the command may belong to the
     * reference: {@code rec 44 du rapport de 2010}.
     *
     * @param parsed the argument as parsed, incomplete
     */
    AskedIntent look(Parsed parsed, String argument, int page) {
        String announced = "rec " + argument;
        Parsed more = ReferenceParser.parse(announced);
        if (more.isComplete()) {
            return lookUp(more, announced, page);
        } else if (!parsed.references().isEmpty()) {
            return lookUp(parsed, argument, page);
        }
        String number = BARE_NUMBER.matcher(argument).matches() ? announced : argument;
        return byNumber(number)
                .map(intent -> new AskedIntent(intent, argument))
                .or(() -> cited(argument, page))
                .orElseGet(() -> new AskedIntent(new TextIntent.NoReference(Verb.LOOK, argument), argument));
    }

    /** Reads the references that a sentence cites: {@code Nous rappelons II.37 et V.35.} */
    Optional<AskedIntent> cited(String sentence, int page) {
        ReferencesInQuestion mentioned =
                ReferencesInQuestion.in(sentence, corpus).ours();
        Intent intent = new TextIntent.LookUp(mentioned.all(), "", List.of(), page);
        return mentioned.isEmpty() ? Optional.empty() : Optional.of(new AskedIntent(intent, mentioned.line()));
    }

    /** The same, if the line is a sentence or has no words except those used for citing: {@code Rappelant II.37 et V.35,}. */
    Optional<AskedIntent> citing(String line, int page) {
        ReferencesInQuestion mentioned = ReferencesInQuestion.in(line, corpus);
        boolean shown = !mentioned.ours().isEmpty()
                && (SENTENCE.matcher(line).matches() || CitingWords.areAllOf(mentioned.otherWords()));
        return shown ? cited(line, page) : Optional.empty();
    }

    /** Reads a number without its text. */
    static Optional<Intent> byNumber(String written) {
        return ReferenceParser.parsePartial(written).map(number -> new TextIntent.ByNumber(number, written));
    }

    AskedIntent lookUp(Parsed parsed, String written, int page) {
        boolean whole = parsed.isComplete() || Courtesy.isPolite(Folding.fold(parsed.rest()));
        String rest = whole ? otherYear(parsed.references(), written) : parsed.rest();
        return new AskedIntent(new TextIntent.LookUp(parsed.references(), rest, List.of(), page), written);
    }

    /** A year that contradicts the references beside it, {@code II.37 (2013)}; empty if there is none. */
    private String otherYear(List<Reference> references, String written) {
        Matcher year = YEAR.matcher(written);
        if (!year.find()) {
            return "";
        }
        Set<String> held = new HashSet<>();
        for (Resolution resolution : resolver.resolve(references)) {
            if (resolution instanceof Resolution.Found found) {
                found.ids().forEach(id -> held.add(yearOf(id.meeting())));
            } else if (resolution instanceof Resolution.Whole whole) {
                held.add(yearOf(whole.meeting()));
            } else if (!(resolution instanceof Resolution.ReadAs)) {
                return "";
            }
        }
        return YEAR.matcher(written)
                .results()
                .map(MatchResult::group)
                .filter(named -> !held.contains(named))
                .findFirst()
                .orElse("");
    }

    private String yearOf(MeetingId id) {
        return corpus.meeting(id).map(Meeting::year).map(String::valueOf).orElse("");
    }

    /** Reads what follows {@code /liees}. */
    Intent related(String argument, int page) {
        if (argument.isEmpty()) {
            return new TalkIntent.Usage(Verb.RELATED);
        }
        Parsed parsed = ReferenceParser.parse(argument);
        if (parsed.references().isEmpty()) {
            List<Reference> cited =
                    ReferencesInQuestion.in(argument, corpus).ours().all();
            return cited.isEmpty()
                    ? new TextIntent.NoReference(Verb.RELATED, argument)
                    : new TextIntent.Related(cited, "", page);
        }
        return new TextIntent.Related(parsed.references(), parsed.rest(), page);
    }

    /** What follows {@code /citer} without the words that ask for the texts too. */
    static String withoutText(String argument) {
        return WITH_TEXT.matcher(argument).replaceFirst("");
    }

    /** Reads what follows {@code /citer}; empty if it holds no reference. */
    Optional<Intent> cite(String argument, int page) {
        String named = withoutText(argument);
        boolean quoted = !named.equals(argument);
        Parsed parsed = ReferenceParser.parse(named);
        if (!parsed.references().isEmpty()) {
            return Optional.of(new TextIntent.Cite(parsed.references(), parsed.rest(), quoted, page));
        }
        List<Reference> cited = ReferencesInQuestion.in(named, corpus).ours().all();
        return cited.isEmpty() ? Optional.empty() : Optional.of(new TextIntent.Cite(cited, "", quoted, page));
    }
}
