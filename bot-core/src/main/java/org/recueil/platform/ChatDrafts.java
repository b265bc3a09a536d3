package org.recueil.platform;

import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.draft.Draft;
import org.recueil.platform.settings.Setting;
import org.recueil.reply.Block;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * Checks the drafts that people send in a chat. Each answer says that the text passed through the platform's servers. An
 * organisation may forbid it ({@link #SETTING}); then the answer says what works. Safe for use by several threads.
 */
public final class ChatDrafts {
    /** Says whether drafts are checked in chats. They are unless it is {@code off}. */
    public static final Setting SETTING = Setting.open(
            "RECUEIL_CHAT_DRAFTS",
            Bilingual.of(
                    "off : un projet ne se vérifie pas dans une discussion, où il passerait par d’autres serveurs",
                    "off: drafts are not checked in chats, where they would pass through other servers"));

    private static final String OFF = "off";

    private final Bot bot;
    private final String platform;
    private final boolean allowed;

    /**
     * @param platform its name for people: {@code Telegram}
     * @param setting the value of {@link #SETTING}; empty if it is not set
     */
    public ChatDrafts(Bot bot, String platform, String setting) {
        this.bot = bot;
        this.platform = platform;
        this.allowed = !OFF.equalsIgnoreCase(setting.strip());
    }

    /** Whether drafts are checked here. */
    public boolean areChecked() {
        return allowed;
    }

    /** Answers any message. A draft is checked, or the answer says why not. */
    public Answer answer(Message message) {
        if (!bot.isDraft(message.text())) {
            return bot.answer(message);
        }
        return allowed ? told(bot.answer(message), message.language()) : refusal(message.language());
    }

    /** Checks the draft of a file. */
    public Answer answer(Draft draft, Language language) {
        return allowed ? told(bot.verifyBriefly(draft, language), language) : refusal(language);
    }

    private Answer told(Answer answer, Language language) {
        Block passed = new Block.Note(Wording.in(language).say("verify.passed", platform));
        return answer.failure().isPresent() ? answer : answer.before(passed);
    }

    private static Answer refusal(Language language) {
        return Answer.of(
                Answer.Kind.HELP, new Block.Paragraph(Wording.in(language).say("verify.off")));
    }
}
