package org.recueil.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.Resolution;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;

/** {@code /themes II.37}: the themes under which the index lists a provision, one above it or one below it. */
final class ProvisionThemes {
    private final Corpus corpus;
    private final ReferenceResolver resolver;

    ProvisionThemes(Corpus corpus) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
    }

    /** What answers a reference to one provision; empty for anything else. */
    Optional<Answer> answer(String argument, Wording wording) {
        Parsed parsed = ReferenceParser.parse(argument);
        if (!parsed.isComplete() || parsed.references().size() != 1) {
            return Optional.empty();
        }
        return resolver.resolve(parsed.references()).get(0) instanceof Resolution.Found found
                        && found.ids().size() == 1
                ? Optional.of(show(found.ids().get(0), wording))
                : Optional.empty();
    }

    private Answer show(ProvisionId id, Wording wording) {
        Map<Theme, List<ProvisionId>> themes = of(id, corpus);
        List<Theme> listed = List.copyOf(themes.keySet());
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        List<Block> blocks = new ArrayList<>();
        if (listed.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.say("themes.of.none", id.label())));
        } else {
            blocks.add(new Block.Heading(wording.say("themes.of", id.label())));
            blocks.add(new Block.Items(listed.stream()
                    .map(theme -> entry(theme, id, themes.get(theme), wording))
                    .toList()));
        }
        suggestions.of(id).ifPresent(blocks::add);
        List<Action> actions = new ArrayList<>(ThemeChoice.actions(listed, "/theme ", wording));
        actions.addAll(suggestions.actions(id));
        actions.add(ProvisionActions.look(id.label(), id));
        return ThemeChoice.answer(listed, new Reply(blocks, actions));
    }

    /** A theme that does not list the provision itself says what it lists instead. */
    private Item entry(Theme theme, ProvisionId id, List<ProvisionId> places, Wording wording) {
        String where = places.contains(id) ? "" : " (" + LabelRanges.of(places, corpus, wording) + ")";
        return new Item(theme.number() + ".", ThemeChoice.nameIn(theme, wording) + where);
    }

    /** The themes, each with what it lists: the provision, what it is part of, its parts; in this order. */
    static Map<Theme, List<ProvisionId>> of(ProvisionId id, Corpus corpus) {
        List<ProvisionId> places = new ArrayList<>(ProvisionView.upwards(id));
        corpus.descendants(id).forEach(below -> places.add(below.id()));
        Map<Theme, List<ProvisionId>> themes = new LinkedHashMap<>();
        for (ProvisionId at : places) {
            for (Theme theme : corpus.themesOf(at, ThemeFinder.EDITION)) {
                themes.computeIfAbsent(theme, first -> new ArrayList<>()).add(at);
            }
        }
        return themes;
    }

    /** Leads to them, where so many are too many to be offered each. */
    static Action action(ProvisionId id, int themes, Wording wording) {
        return new Action.Ask(wording.say("themes.of.action", themes), "/themes " + id.label());
    }
}
