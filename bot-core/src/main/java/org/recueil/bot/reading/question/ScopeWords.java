package org.recueil.bot.reading.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.Resolution.Missed;
import org.recueil.search.text.TextSource;
import org.recueil.text.Folding;

/**
 * Finds the words that limit a question, in both languages: to a meeting or instrument ({@code à la 4e réunion}, {@code in
 * decision 4/4}), to the Conference ({@code la Conférence a-t-elle …}), to background documents ({@code quels documents …}), to
 * a report ({@code dans le rapport de 2010}); or that ask for the newest first ({@code la plus récente}). Meetings are read as
 * references. Safe for use by several threads.
 */
final class ScopeWords {
    /**
     * Words that limit a question.
     *
     * @param start in UTF-16 units from 0
     * @param end exclusive
     * @param meeting the only meeting wanted, whether or not it exists
     * @param sources the only kinds of texts wanted; empty for all
     * @param newest whether the newest come first
     */
    record Scope(int start, int end, Optional<MeetingId> meeting, Set<TextSource> sources, boolean newest) {}

    private static final Set<TextSource> OF_REPORT =
            Set.of(TextSource.WORKING_GROUP, TextSource.DRAFT, TextSource.DEBATE);

    private final Corpus corpus;
    private final ReferenceResolver resolver;

    ScopeWords(Corpus corpus) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
    }

    /** The limits of a question, in order and without overlap. */
    List<Scope> in(String question) {
        if (!ScopePatterns.HINT.matcher(question).find()) {
            return List.of();
        }
        List<Scope> scopes = new ArrayList<>();
        each(ScopePatterns.MEETING, question, found -> {
            if (!ScopePatterns.BOUND
                    .matcher(question.substring(0, found.start()))
                    .find()) {
                String core = found.group("core");
                boolean report = core.toLowerCase(Locale.ROOT).startsWith("rapport");
                meeting(core)
                        .ifPresent(id -> add(scopes, found, Optional.of(id), report ? OF_REPORT : Set.of(), false));
            }
        });
        each(ScopePatterns.ENGLISH_REPORT, question, found -> {
            String draft = found.group("draft") == null ? "" : "projet de ";
            meeting(draft + "rapport de " + found.group("year"))
                    .ifPresent(id -> add(scopes, found, Optional.of(id), OF_REPORT, false));
        });
        each(
                ScopePatterns.DRAFT,
                question,
                found -> add(scopes, found, Optional.empty(), EnumSet.of(TextSource.DRAFT), false));
        each(ScopePatterns.LAST_MEETING, question, found -> {
            boolean session = found.group("noun").equalsIgnoreCase("session");
            add(scopes, found, last(session ? Part.B : Part.A), Set.of(), false);
        });
        each(
                ScopePatterns.DOCUMENTS,
                question,
                found -> add(scopes, found, Optional.empty(), EnumSet.of(TextSource.DOCUMENT), false));
        each(
                ScopePatterns.CONFERENCE,
                question,
                found -> add(scopes, found, Optional.empty(), EnumSet.of(TextSource.CONFERENCE), false));
        each(
                ScopePatterns.NEWEST,
                question,
                found -> add(scopes, found, Optional.empty(), newest(found.group()), true));
        scopes.sort(Comparator.comparingInt(Scope::start));
        return scopes;
    }

    private static void each(Pattern pattern, String question, Consumer<Matcher> read) {
        for (Matcher found = pattern.matcher(question); found.find(); ) {
            read.accept(found);
        }
    }

    private static void add(
            List<Scope> scopes, Matcher found, Optional<MeetingId> meeting, Set<TextSource> sources, boolean newest) {
        boolean free = scopes.stream().allMatch(other -> found.end() <= other.start() || other.end() <= found.start());
        if (free && !found.group().isBlank()) {
            scopes.add(new Scope(found.start(), found.end(), meeting, sources, newest));
        }
    }

    private static Set<TextSource> newest(String words) {
        String folded = Folding.fold(words);
        if (folded.matches(".*\\b(?:decision|resolution)s?\\b.*")) {
            return EnumSet.of(TextSource.CONFERENCE);
        }
        return folded.matches(".*\\brecomm[ae]ndations?\\b.*")
                ? EnumSet.of(TextSource.WORKING_GROUP, TextSource.DRAFT, TextSource.CONFERENCE)
                : Set.of();
    }

    /** The meeting that a reference names, whether or not it exists. */
    private Optional<MeetingId> meeting(String reference) {
        Parsed parsed = ReferenceParser.parse(reference);
        if (!parsed.isComplete() || parsed.references().size() != 1) {
            return Optional.empty();
        }
        Resolution resolution = resolver.resolve(parsed.references()).get(0);
        if (resolution instanceof Resolution.Whole whole) {
            return Optional.of(whole.meeting());
        }
        return resolution instanceof Missed missed && missed.place().anchor() instanceof Anchor.InMeeting unknown
                ? Optional.of(new MeetingId(unknown.part().orElse(Part.A), unknown.number()))
                : Optional.empty();
    }

    /** The last meeting with texts. */
    private Optional<MeetingId> last(Part part) {
        return corpus.meetings().stream()
                .filter(meeting -> meeting.id().part() == part)
                .filter(meeting -> !corpus.provisionsOf(meeting.id()).isEmpty())
                .max(Comparator.comparingInt(meeting -> meeting.id().number()))
                .map(Meeting::id);
    }
}
