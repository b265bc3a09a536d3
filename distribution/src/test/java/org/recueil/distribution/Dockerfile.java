package org.recueil.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the archive's Dockerfile says, for those who have no engine at hand. */
final class Dockerfile {
    private static final Pattern CONTINUED = Pattern.compile("\\\\\\s*\n\\s*");
    private static final Pattern JLINK = Pattern.compile("^RUN jlink (.*?) --output /java", Pattern.MULTILINE);
    private static final Pattern COPY = Pattern.compile("^COPY (?!--from)(.+) \\S+$", Pattern.MULTILINE);

    private final String text;

    Dockerfile(Path home) throws IOException {
        text = CONTINUED.matcher(Files.readString(home.resolve("Dockerfile"))).replaceAll(" ");
    }

    String text() {
        return text;
    }

    /** How its Java is made. */
    List<String> jlinkArguments() {
        return words(JLINK.matcher(text).results().findFirst().orElseThrow());
    }

    /** What it takes from the archive. */
    List<String> copied() {
        return COPY.matcher(text)
                .results()
                .flatMap(copy -> words(copy).stream())
                .toList();
    }

    private static List<String> words(MatchResult found) {
        return Arrays.asList(found.group(1).trim().split("\\s+"));
    }
}
