package org.recueil.slack.show;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recueil.slack.render.Layout;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;

/** Adds to messages who shares them. */
final class SharedBy {
    private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{2,30}");

    private SharedBy() {}

    /** @param user an id; if it has another form, nobody is named */
    static List<SlackMessage> of(List<SlackMessage> messages, String user, Language language) {
        if (!PERSON.matcher(user).matches()) {
            return messages;
        }
        List<SlackMessage> shared = new ArrayList<>(messages);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.context(Words.in(language).say("shared.by", "<@" + user + ">")));
        blocks.addAll(messages.get(0).blocks());
        shared.set(0, new SlackMessage(messages.get(0).text(), blocks));
        return shared;
    }
}
