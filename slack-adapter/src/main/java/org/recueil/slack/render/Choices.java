package org.recueil.slack.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.platform.ChatDrafts;
import org.recueil.reply.Action;
import org.recueil.reply.ActionMenu;
import org.recueil.slack.api.SlackLimits;

/** The actions of a reply as choices, as long as there is room for what they carry. */
final class Choices {
    private final AnswerPlace place;
    private final int room;
    private final List<Choice> entries = new ArrayList<>();
    private final List<List<Choice>> shown = new ArrayList<>();
    private final List<Choice> more = new ArrayList<>();
    private final List<Choice> narrow = new ArrayList<>();
    private final List<Action> unheld = new ArrayList<>();
    private int copies;
    private int count;
    private int characters;

    private Choices(AnswerPlace place, int room) {
        this.place = place;
        this.room = room;
    }

    /** @param room how many characters they may have, as if each were a button */
    static Choices of(ActionMenu menu, AnswerPlace place, int room) {
        Choices choices = new Choices(place, room);
        boolean isTurning = false;
        for (Action action : menu.shown()) {
            boolean turns = action instanceof Action.Ask ask && (ask.isNext() || ask.isPrevious());
            boolean isEntry = action instanceof Action.Ask ask && ask.isEntry();
            choices.add(action, isEntry ? choices.entries : choices.group(turns && isTurning));
            isTurning = turns;
        }
        choices.shown.removeIf(List::isEmpty);
        choices.hideLongLabels();
        menu.more().forEach(action -> choices.add(action, choices.more));
        menu.narrow().forEach(action -> choices.add(action, choices.narrow));
        return choices;
    }

    /** Moves labels into the menu that a row would cut. */
    private void hideLongLabels() {
        if (!place.isUnfolded()) {
            for (List<Choice> group : shown) {
                group.stream().filter(Choices::isCut).forEach(more::add);
                group.removeIf(Choices::isCut);
            }
            shown.removeIf(List::isEmpty);
        }
    }

    private static boolean isCut(Choice choice) {
        return choice.label().length() > Rows.WIDTH && choice.isOption() && !choice.opens();
    }

    /** The entries of the list above the buttons, by their numbers. */
    List<Choice> entries() {
        return List.copyOf(entries);
    }

    /** The other choices that are shown at once, in groups that stand side by side. */
    List<List<Choice>> shown() {
        return shown.stream().map(List::copyOf).toList();
    }

    List<Choice> more() {
        return List.copyOf(more);
    }

    List<Choice> narrow() {
        return List.copyOf(narrow);
    }

    /** The actions that no button can hold, or for which there is no room. */
    List<Action> unheld() {
        return List.copyOf(unheld);
    }

    private List<Choice> group(boolean isLast) {
        if (!isLast || shown.isEmpty()) {
            shown.add(new ArrayList<>());
        }
        return shown.get(shown.size() - 1);
    }

    private void add(Action action, List<Choice> to) {
        Choice choice = action.accept(new Choosing());
        int length = choice.characters();
        if (choice.isHeld() && count < SlackLimits.BUTTONS && characters + length <= room) {
            count++;
            characters += length;
            to.add(choice);
        } else {
            unheld.add(action);
        }
    }

    /** Makes a choice of each kind of action. */
    private final class Choosing implements Action.Visitor<Choice> {
        @Override
        public Choice ask(Action.Ask ask) {
            Press says = place.press(place.on(ask), place.readers().asking());
            Optional<Press> checks = ask.role() == Action.Role.VERIFY
                    ? place.checking()
                    : ChatDrafts.formatOfDraft(ask.says()).flatMap(place::checkingAs);
            return choice(label(ask), ask, checks.orElse(says));
        }

        private String label(Action.Ask ask) {
            return ask.isEntry() ? Integer.toString(ask.place()) : ask.label(SlackLimits.BUTTON_LABEL);
        }

        @Override
        public Choice open(Action.Open open) {
            return choice(open.label(SlackLimits.BUTTON_LABEL), open, new Press(Press.Kind.OPEN, open.url()));
        }

        @Override
        public Choice copy(Action.Copy copy) {
            String again = new CopyValue(
                            place.readers().audience(), copies++, place.way().line())
                    .toString();
            Press asked = new Press(Press.Kind.COPY_OF, again);
            Press whole = new Press(Press.Kind.COPY, copy.text());
            boolean canAsk = !place.way().line().isEmpty() && asked.fits(SlackLimits.BUTTON_VALUE);
            return choice(copy.label(SlackLimits.BUTTON_LABEL), copy, whole.isOption() || !canAsk ? whole : asked);
        }

        @Override
        public Choice share(Action.Share share) {
            Press press = new Press(place.readers().sharing(), share.says(), place.thread());
            return choice(share.label(SlackLimits.BUTTON_LABEL), share, press);
        }

        private Choice choice(String label, Action action, Press press) {
            return new Choice(label, action.label(SlackLimits.BUTTON_LABEL), press);
        }
    }
}
