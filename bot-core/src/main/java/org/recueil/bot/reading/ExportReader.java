package org.recueil.bot.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.export.FileFormat;
import org.recueil.text.Folding;

/** Reads what follows {@code /exporter}: a list, then the format of its file. */
final class ExportReader {
    /** {@code en word}, {@code au format csv}. */
    private static final Pattern BEFORE_FORMAT =
            Pattern.compile("(?:^|\\s+)(?:en|au format|en format|format|in|as)$", Pattern.CASE_INSENSITIVE);

    /** What people call the thematic index as a whole, folded. */
    private static final Set<String> INDEX = Set.of(
            "index",
            "l index",
            "index thematique",
            "l index thematique",
            "tout l index",
            "l index entier",
            "the index",
            "the whole index",
            "thematic index",
            "the thematic index");

    /** And the check of a draft. */
    private static final Set<String> CHECK = Set.of("verification", "la verification", "check", "the check");

    private final Function<String, AskedIntent> lists;

    /** @param lists reads any line without a page */
    ExportReader(Function<String, AskedIntent> lists) {
        this.lists = lists;
    }

    /** A format that we do not write is as none, so that the ones that we write are offered. */
    AskedIntent read(String argument) {
        boolean said = ExportIntent.endsWithFormat(argument);
        int last = argument.lastIndexOf(' ') + 1;
        Optional<FileFormat> format = FileFormat.named(argument.substring(last));
        String named = said
                ? BEFORE_FORMAT.matcher(argument.substring(0, last).strip()).replaceFirst("")
                : argument;
        if (named.isEmpty()) {
            return new AskedIntent(new TalkIntent.Usage(Verb.EXPORT), argument);
        }
        AskedIntent list = list(named);
        return list.intent() instanceof ExportIntent again
                ? list.as(format.map(again::as).orElse(again), list.written())
                : list.as(new ExportIntent(list.intent(), format), list.written());
    }

    private AskedIntent list(String named) {
        String folded = Folding.fold(named);
        if (INDEX.contains(folded)) {
            return new AskedIntent(new ThemeIntent.AllThemes(1), named);
        } else if (CHECK.contains(folded)) {
            return new AskedIntent(ExportIntent.ofCheck(Optional.empty()), named);
        }
        return lists.apply(Intent.Paged.read(named).map(Intent.Paged::argument).orElse(named));
    }
}
