package org.recueil.meetings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.data.DataException;
import org.recueil.meetings.FurtherFile.Kind;
import org.recueil.text.Bilingual;
import org.recueil.text.EditDistance;
import org.recueil.text.Folding;
import org.recueil.text.NormalForm;

/** Finds the files of a folder that are further texts, and tells their kinds. */
final class FurtherFolder {
    private static final String ENDING = ".txt";
    /** The first key of a head, after remarks. It shows the kind of a file whose name does not end as it should. */
    private static final Pattern FIRST_KEY = Pattern.compile(
            "(?U)\\uFEFF?(?:\\s*" + TextFile.REMARK + "[^\\n]*+\\n)*+\\s*(?<key>[\\p{L}\\p{M}]+)\\s*:.*",
            Pattern.DOTALL);

    private static final int FIRST_BYTES = 1_024;

    private FurtherFolder() {}

    /** The files to be read, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        List<Path> texts = new ArrayList<>();
        for (Path file : all) {
            String name = file.getFileName().toString();
            if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                texts.add(file);
            } else if (beginning(file).isPresent()) {
                Bilingual described = beginning(file).get().described();
                throw new DataException(
                        name,
                        1,
                        Bilingual.of("ce fichier décrit ", "this file describes ")
                                .and(described)
                                .and(Bilingual.of(
                                        ", mais son nom ne finit pas par « " + ENDING + " »",
                                        ", but its name does not end in “" + ENDING + "”")));
            }
        }
        return texts;
    }

    /** The kind of file that its first words announce, if they do. */
    private static Optional<Kind> beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher first = FIRST_KEY.matcher(new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8));
            return first.matches() ? kind(List.of(NormalForm.composed(first.group("key")))) : Optional.empty();
        }
    }

    /**
     * Reads a file as the kind that the keys of its head announce. A file without such a key is read as that of a
     * meeting, and refused as such.
     */
    static FurtherFile read(Path path) throws IOException {
        TextFile file = TextFile.read(path);
        List<String> keys = FileHead.writtenKeys(file);
        return switch (kind(keys).or(() -> nearestKind(keys)).orElse(Kind.MEETING)) {
            case MEETING -> MeetingFile.ofMeeting(file);
            case SESSION -> MeetingFile.ofSession(file);
            case INDEX -> IndexFile.read(file);
            case LANGUAGE -> LanguageFile.read(file);
        };
    }

    /** The kind of a file whose first key is misspelt, so that messages about it name the right keys. */
    private static Optional<Kind> nearestKind(List<String> writtenKeys) {
        List<String> keys = Stream.of(Kind.values()).map(Kind::key).toList();
        return writtenKeys.stream()
                .flatMap(written -> EditDistance.nearest(Folding.letters(written), keys, 1).stream())
                .findFirst()
                .flatMap(key -> kind(List.of(key)));
    }

    private static Optional<Kind> kind(List<String> writtenKeys) {
        return writtenKeys.stream()
                .map(Folding::letters)
                .flatMap(written -> Stream.of(Kind.values())
                        .filter(kind -> Folding.letters(kind.key()).equals(written)))
                .findFirst();
    }
}
