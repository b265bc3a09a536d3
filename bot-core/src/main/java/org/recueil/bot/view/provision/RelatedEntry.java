package org.recueil.bot.view.provision;

import java.util.Optional;
import org.recueil.bot.answer.TextList;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;

/**
 * One thing that belongs with what was asked for.
 *
 * @param asked the label of what was asked for
 * @param section how the two belong together
 * @param provision the other one, where it is a provision and not a whole document
 * @param look what shows the other one
 */
public record RelatedEntry(
        String asked, String section, TextList.Entry entry, Optional<ProvisionId> provision, Action.Ask look) {}
