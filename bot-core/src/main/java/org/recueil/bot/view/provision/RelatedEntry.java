package org.recueil.bot.view.provision;

import java.util.Optional;
import org.recueil.bot.answer.TextList;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;

/**
 * A related text.
 *
 * @param asked the label of the text that was asked for
 * @param section the kind of relation
 * @param provision the related text, if it is a provision
 * @param look shows the related text
 */
public record RelatedEntry(
        String asked, String section, TextList.Entry entry, Optional<ProvisionId> provision, Action.Ask look) {}
