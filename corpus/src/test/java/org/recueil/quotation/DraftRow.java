package org.recueil.quotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;
import org.recueil.text.Table;

/**
 * A row of {@code drafts/expected.tsv}: what a check must find at one place of a draft.
 *
 * @param row the row, which names itself if it fails
 * @param place where {@code said} begins in the draft
 * @param end where it ends
 */
record DraftRow(Table.Row row, int place, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    static String draftOf(Table.Row row) {
        return row.cell(0);
    }

    /** A row beside its draft, in which its words must stand once. */
    static DraftRow in(String draft, Table.Row row) {
        String said = row.cell(2).replace("\\n", "\n");
        int place = draft.indexOf(said);
        if (place < 0 || draft.indexOf(said, place + 1) >= 0) {
            throw row.wrong("\"" + said + "\" must stand once in the draft");
        }
        return new DraftRow(row, place, place + said.length());
    }

    private Verdict verdict() {
        return Verdict.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    }

    private boolean isFlagged(String flag) {
        return Arrays.asList(row.cell(5).split(" ")).contains(flag);
    }

    /** Whether a finding is at the place of this row and has its verdict. */
    boolean isAbout(Finding finding) {
        return finding.verdict() == verdict() && isAt(finding);
    }

    private boolean isAt(Finding finding) {
        return finding.start() < end && place < finding.end();
    }

    /** What is wrong with the findings of a draft at this place; empty if they are as the row says. */
    Optional<String> missedBy(List<Finding> findings) {
        List<Finding> here = findings.stream().filter(this::isAbout).toList();
        List<String> ids = here.stream()
                .flatMap(finding -> finding.ids().stream())
                .map(TextId::toString)
                .toList();
        List<String> wrong = new ArrayList<>();
        if (here.isEmpty()) {
            wrong.add("nothing is " + row.cell(1) + " here");
        }
        Stream.of(row.cell(3).split(" "))
                .filter(id -> !id.isEmpty() && Stream.of(id.split("\\|")).noneMatch(ids::contains))
                .forEach(id -> wrong.add("names no " + id));
        for (Finding finding : here) {
            if (finding.changesObligation() != isFlagged("obligation")) {
                wrong.add("obligation is wrong");
            }
            if (finding.external() != isFlagged("external")) {
                wrong.add("external is wrong");
            }
            if (!row.cell(4).isEmpty() && !found(finding).isAs(expected())) {
                wrong.add("marks " + found(finding) + ", not " + expected());
            }
        }
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        findings.stream().filter(this::isAt).map(Finding::toString).forEach(wrong::add);
        return Optional.of(row + " " + row.cells() + "\n    " + String.join("\n    ", wrong));
    }

    /** The words that differ. Case, punctuation and words that both sides of a difference share do not count. */
    private Differing expected() {
        Differing all = new Differing();
        for (String pair : row.cell(4).split(" \\| ", -1)) {
            int arrow = pair.indexOf('→');
            if (arrow < 0) {
                throw row.wrong("\"" + pair + "\" has no arrow");
            }
            all.add(pair.substring(0, arrow), pair.substring(arrow + 1));
        }
        return all;
    }

    private static Differing found(Finding finding) {
        Differing all = new Differing();
        finding.differences().forEach(difference -> all.add(difference.said(), difference.official()));
        return all;
    }

    /** Words of a draft and the official words for them, each in alphabetical order. */
    private record Differing(List<String> said, List<String> official) {
        Differing() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(String one, String other) {
            List<String> ours = words(one);
            List<String> theirs = words(other);
            List<String> shared = new ArrayList<>(ours);
            shared.removeIf(word -> !theirs.remove(word));
            shared.forEach(ours::remove);
            said.addAll(ours);
            official.addAll(theirs);
            said.sort(null);
            official.sort(null);
        }

        /** Words that only changed their places may be cut out anywhere. */
        boolean isAs(Differing expected) {
            boolean moved = !said.isEmpty() && said.equals(official) && expected.said.equals(expected.official);
            return moved || equals(expected);
        }

        private static List<String> words(String text) {
            return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        @Override
        public String toString() {
            return said + " → " + official;
        }
    }

    @Override
    public String toString() {
        return row + " " + row.cell(1) + " " + row.cell(2);
    }
}
