package org.recueil.bot.view.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recueil.bot.answer.ThemeName;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Block;
import org.recueil.text.Folding;
import org.recueil.wording.Wording;

/** Facts about a theme: its provisions by meeting, its other names, and the themes that often occur with it. */
public final class ThemeProfile {
    private static final int MOST_NEIGHBOURS = 3;
    private static final int OFTEN = 2;

    private final Corpus corpus;
    private final Theme theme;
    private final Wording wording;

    public ThemeProfile(Corpus corpus, Theme theme, Wording wording) {
        this.corpus = corpus;
        this.theme = theme;
        this.wording = wording;
    }

    /** How many of its provisions are from each meeting: {@code I 1, II 3, V 6, B 2}. Empty if it has none. */
    public Optional<Block> byMeeting() {
        if (theme.references().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ProvisionId id : theme.references().stream().sorted().toList()) {
            boolean conference = id.meeting().part() == Part.B;
            counts.merge(conference ? Part.B.name() : id.meeting().numeral(), 1, Integer::sum);
        }
        String line = counts.entrySet().stream()
                .map(meeting -> meeting.getKey() + " " + meeting.getValue())
                .collect(Collectors.joining(", "));
        return Optional.of(new Block.Paragraph(wording.say("theme.by.meeting", line)));
    }

    /** Its other names in other indexes and in English; empty if there are none. */
    public Optional<Block> otherNames() {
        List<String> names = new ArrayList<>();
        Map<Integer, List<String>> others = new TreeMap<>(Comparator.reverseOrder());
        theme.otherNames().stream()
                .filter(other -> !Folding.fold(other).equals(Folding.fold(theme.name())))
                .forEach(other -> others.computeIfAbsent(editionOf(other), edition -> new ArrayList<>())
                        .add(other));
        others.forEach((edition, its) -> names.add(
                wording.say("theme.other.edition", String.valueOf(edition), String.join(wording.semicolon(), its))));
        if (!wording.isEnglish() && !theme.englishName().equals(theme.name())) {
            names.add(wording.say("theme.english", theme.englishName()));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(String.join(". ", names)));
    }

    /** The newest of the other indexes with this name. */
    private int editionOf(String name) {
        return corpus.themes().stream()
                .filter(other ->
                        other.edition() != theme.edition() && other.name().equals(name))
                .mapToInt(Theme::edition)
                .max()
                .orElse(theme.edition());
    }

    /** The three themes that have the most provisions in common with it, at least two, and how many these are. */
    public Map<Theme, Integer> neighbours() {
        Map<Theme, Integer> shared = new TreeMap<>(Comparator.comparingInt(Theme::number));
        theme.references().stream()
                .distinct()
                .flatMap(id -> corpus.themesOf(id).stream())
                .filter(other -> !other.equals(theme))
                .forEach(other -> shared.merge(other, 1, Integer::sum));
        Map<Theme, Integer> most = new LinkedHashMap<>();
        shared.entrySet().stream()
                .filter(other -> other.getValue() >= OFTEN)
                .sorted(Map.Entry.<Theme, Integer>comparingByValue().reversed())
                .limit(MOST_NEIGHBOURS)
                .forEach(other -> most.put(other.getKey(), other.getValue()));
        return most;
    }

    /** Names these themes. */
    public Optional<Block> often(Map<Theme, Integer> neighbours) {
        String named = neighbours.entrySet().stream()
                .map(other -> ThemeName.of(other.getKey(), wording) + " (" + other.getValue() + ")")
                .collect(Collectors.joining(wording.semicolon()));
        return named.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(wording.say("theme.often.with", named)));
    }
}
