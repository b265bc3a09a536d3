package org.recueil.quotation.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.Source.Kind;
import org.recueil.quotation.draft.Source.Nearness;

/** Chooses among the sources that a sentence names before or after a quotation. */
final class NamedSource {
    /** Words by which a text is quoted, after its name: {@code le Protocole, qui dispose que}. */
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)\\b(?:selon|laquelle|lequel|dispos|énonc|défini|prévoi|stipul|proclam|affirm|déclar|range|provid|state|accord|declar|read)");

    private final String text;
    private final ReferenceList list;

    NamedSource(String text, ReferenceList list) {
        this.text = text;
        this.list = list;
    }

    /**
     * The source that is named last. A text counts more than a body that is named after it. A body of ours counts more
     * than another one, whose Convention or Protocol it may speak of, unless that one is said to say it.
     *
     * @param end where the mentions end
     */
    Optional<Source> last(List<Mention> mentions, int end, Nearness nearness) {
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        int at = mentions.size() - 1;
        while (at > 0 && (mentions.get(at).kind() == Kind.KIND || isOursAfterText(mentions, at))) {
            at--;
        }
        Mention last = mentions.get(at);
        if (last.kind() == Kind.TEXT) {
            return Optional.of(
                    new Source(Kind.TEXT, texts(mentions.subList(list.begin(mentions, at), at + 1)), nearness));
        }
        List<Mention> before = mentions.subList(0, at);
        boolean ours = last.kind() != Kind.OURS
                && before.stream().anyMatch(Mention::isOurs)
                && !SAYS.matcher(text.substring(last.end(), end)).find();
        if (ours) {
            List<TextId> named = texts(before);
            return Optional.of(new Source(named.isEmpty() ? Kind.OURS : Kind.TEXT, named, weaker(nearness)));
        }
        return Optional.of(new Source(last.kind() == Kind.KIND ? Kind.OURS : last.kind(), List.of(), nearness));
    }

    private static Nearness weaker(Nearness nearness) {
        return nearness == Nearness.BESIDE ? Nearness.IN_SENTENCE : nearness;
    }

    /** Whether a mention only says whose the text is that is named before it. */
    private static boolean isOursAfterText(List<Mention> mentions, int at) {
        int before = at - 1;
        while (before > 0 && mentions.get(before).kind() == Kind.OURS) {
            before--;
        }
        Mention text = mentions.get(before);
        boolean rightBefore = before == at - 1;
        return mentions.get(at).kind() == Kind.OURS
                && text.kind() == Kind.TEXT
                && (rightBefore || text.named().stream().anyMatch(MeetingId.class::isInstance));
    }

    /** The source that is named first. A text counts more than a body. */
    Optional<Source> first(List<Mention> mentions, Nearness nearness) {
        List<TextId> named = texts(mentions);
        if (mentions.isEmpty()) {
            return Optional.empty();
        } else if (!named.isEmpty()) {
            return Optional.of(new Source(Kind.TEXT, named, nearness));
        }
        Kind kind = mentions.get(0).kind();
        return Optional.of(new Source(kind == Kind.KIND ? Kind.OURS : kind, List.of(), nearness));
    }

    /** The texts that are named. */
    static List<TextId> texts(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.named().stream()).toList();
    }
}
