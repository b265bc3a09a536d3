package org.recueil.bot.view.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.view.LabelRanges;
import org.recueil.bot.view.MeetingLine;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Theme;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Folding;
import org.recueil.wording.Wording;

/**
 * What a file is called.
 *
 * @param text its title, on one line
 * @param slug the same in a few ASCII letters, for the name of the file: {@code theme-enfants}
 */
public record ListTitle(String text, String slug) {
    private static final int LONGEST_SLUG = 48;
    private static final int LONGEST_TEXT = 400;

    /** @param listed the texts of all pages of the answer */
    public static ListTitle of(Intent list, Answer answer, List<AnswerItem> listed, Corpus corpus, Wording wording) {
        String text = text(list, answer, listed, corpus, wording);
        return new ListTitle(FirstWords.within(text, LONGEST_TEXT), slug(name(list, answer, corpus)));
    }

    /** {@code recueil-theme-enfants-2021.docx}. */
    public String fileName(FileFormat format, Corpus corpus) {
        String middle = slug.isEmpty() ? "" : slug + "-";
        return "recueil-" + middle + corpus.edition() + "." + format.extension();
    }

    private static String text(Intent list, Answer answer, List<AnswerItem> listed, Corpus corpus, Wording wording) {
        if (list instanceof Intent.Corrected corrected) {
            return text(corrected.meant(), answer, listed, corpus, wording);
        } else if (list instanceof Intent.Search search) {
            return wording.say("export.title.search", search.question());
        } else if (list instanceof TextIntent.Related) {
            return wording.say("export.title.related", list.line().replaceFirst("^/\\S+ ", ""));
        } else if (list instanceof ThemeIntent.ThemeOf asked) {
            return themeTitle(asked.theme(), asked.listing(), wording);
        } else if (list instanceof SourceIntent.Documents) {
            return wording.say("export.title.documents");
        } else if (list instanceof SourceIntent.OfInstrument asked) {
            return instrumentTitle(asked.session());
        }
        return wholeMeeting(answer, corpus)
                .map(its -> whole(its, wording))
                .or(answer::theme)
                .orElseGet(() -> labels(listed, corpus, wording));
    }

    /** A decision or resolution by its title, any other meeting by its name. */
    private static String whole(Meeting meeting, Wording wording) {
        boolean numbered = meeting.instrument().flatMap(Instrument::number).isPresent();
        return numbered ? instrumentTitle(meeting) : MeetingLine.of(meeting, wording);
    }

    private static String themeTitle(Theme theme, ThemeIntent.Listing listing, Wording wording) {
        String key = listing == ThemeIntent.Listing.SUGGESTED ? "export.title.suggested" : "export.title.theme";
        return wording.say(key, ThemeName.inFull(theme, wording));
    }

    private static String instrumentTitle(Meeting session) {
        String name = session.instrument().orElseThrow().name();
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return session.instrument()
                .orElseThrow()
                .title()
                .map(title -> capital + " : " + title)
                .orElse(capital);
    }

    /** The meeting or session of which an answer lists all texts. */
    private static Optional<Meeting> wholeMeeting(Answer answer, Corpus corpus) {
        boolean whole = answer.kind() == Answer.Kind.MEETING || answer.kind() == Answer.Kind.INSTRUMENT;
        return answer.items().stream()
                .filter(item -> whole)
                .flatMap(item -> item.provision().stream())
                .findFirst()
                .map(corpus::meetingOf);
    }

    /** The labels, without those that stand below another one. */
    private static String labels(List<AnswerItem> listed, Corpus corpus, Wording wording) {
        List<ProvisionId> all =
                listed.stream().flatMap(item -> item.provision().stream()).toList();
        List<ProvisionId> highest = all.stream()
                .filter(id -> id.upwards().stream().skip(1).noneMatch(all::contains))
                .toList();
        return Stream.concat(
                        Stream.of(LabelRanges.of(highest, corpus, wording)),
                        listed.stream()
                                .filter(item -> item.provision().isEmpty())
                                .map(AnswerItem::label))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What the name of the file says of it. */
    private static String name(Intent list, Answer answer, Corpus corpus) {
        if (list instanceof Intent.Corrected corrected) {
            return name(corrected.meant(), answer, corpus);
        } else if (list instanceof ThemeIntent.ThemeOf asked) {
            String which = asked.listing() == ThemeIntent.Listing.SUGGESTED ? "suggestions " : "theme ";
            return which + asked.theme().name();
        } else if (list instanceof Intent.Search search) {
            return "recherche " + search.question();
        }
        return wholeMeeting(answer, corpus).map(ListTitle::name).orElseGet(list::line);
    }

    private static String name(Meeting meeting) {
        return meeting.instrument()
                .filter(instrument -> instrument.number().isPresent())
                .map(Instrument::name)
                .orElseGet(() -> (meeting.id().part() == Part.A ? "réunion " : "session ")
                        + meeting.id().label());
    }

    private static String slug(String name) {
        String plain = Folding.fold(name).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (plain.length() <= LONGEST_SLUG) {
            return plain;
        }
        int word = plain.lastIndexOf('-', LONGEST_SLUG);
        return plain.substring(0, word > 0 ? word : LONGEST_SLUG);
    }
}
