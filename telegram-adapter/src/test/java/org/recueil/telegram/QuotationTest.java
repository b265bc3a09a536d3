package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.TelegramMessage.Entity;
import org.recueil.telegram.show.Composer;
import org.recueil.wording.Language;

/** The words of the United Nations are quotations, and no other words are. */
class QuotationTest {
    private static final String WHOLE = "blockquote";
    private static final String COLLAPSED = "expandable_blockquote";
    private static final Composer COMPOSER = Trial.composer(new Self(123_456, "RecueilBot", true));

    private static Answer answer(String line, Audience audience) {
        return COMPOSER.answer(inquiry(line, audience));
    }

    private static Inquiry inquiry(String line, Audience audience) {
        return Inquiry.of(line, Language.FRENCH, audience);
    }

    private static List<TelegramMessage> messages(Answer answer, String line, Audience audience) {
        return COMPOSER.messages(answer, inquiry(line, audience), PressEffect.CLOSE);
    }

    /** What stands in quotations of that type. */
    private static List<String> quoted(List<TelegramMessage> messages, String... types) {
        List<String> quoted = new ArrayList<>();
        for (TelegramMessage message : messages) {
            for (Entity entity : message.entities()) {
                if (List.of(types).contains(entity.type())) {
                    quoted.add(message.text().substring(entity.offset(), entity.offset() + entity.length()));
                }
            }
        }
        return quoted;
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void eachTextIsQuotedWholeAndCollapsedIfItIsLong(Audience audience) {
        int most = audience == Audience.PRIVATE ? 600 : 300;
        Set<String> wrong = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        for (Provision provision : Trial.ENGINE.corpus().provisions()) {
            String line = provision.id().toString();
            Answer answer = answer(line, audience);
            List<TelegramMessage> messages = messages(answer, line, audience);
            String official = official(answer);
            String type = official.length() > most ? COLLAPSED : WHOLE;
            types.add(type);
            String inQuotations = letters(String.join("", quoted(messages, type)));
            for (AnswerItem item : answer.items()) {
                if (!inQuotations.contains(letters(item.text()))) {
                    wrong.add(line + ": " + item.text());
                }
            }
            if (!quoted(messages, type.equals(WHOLE) ? COLLAPSED : WHOLE).isEmpty()) {
                wrong.add(line + ": " + official.length() + " characters, but not all are " + type);
            }
        }
        assertEquals(Set.of(), wrong);
        assertEquals(Set.of(WHOLE, COLLAPSED), types);
    }

    private static String official(Answer answer) {
        StringBuilder official = new StringBuilder();
        for (Block block : answer.reply().blocks()) {
            if (block instanceof Block.Quotation quotation) {
                quotation.spans().forEach(span -> official.append(span.text()));
            }
        }
        return official.toString();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void inAListEachPassageIsQuotedAndNoWordOfOurs(Audience audience) {
        List<String> lines = new ArrayList<>(List.of("/liees II.37", "/resolution 5/2", "/reunion VII"));
        for (Theme theme : Trial.ENGINE.corpus().themes(Theme.NEWEST)) {
            lines.add("/theme " + theme.number());
            lines.add("/search " + theme.name());
        }
        int passages = 0;
        for (String line : lines) {
            Answer answer = answer(line, audience);
            List<TelegramMessage> messages = messages(answer, line, audience);
            String quoted = String.join("\n", quoted(messages, WHOLE));
            assertEquals(List.of(), quoted(messages, COLLAPSED), line);
            for (Block block : answer.reply().blocks()) {
                if (block instanceof Block.Items items) {
                    for (Item item : items.items()) {
                        passages += item.official().isEmpty() ? 0 : 1;
                        assertTrue(quoted.contains(text(item.official())), () -> line + ": " + item + " in " + quoted);
                        assertTrue(
                                item.spans().isEmpty() || !quoted.contains(item.label() + " " + text(item.spans())),
                                () -> line + ": " + item);
                    }
                }
            }
        }
        assertTrue(passages > 200, passages + " passages");
    }

    private static String text(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theChildrenOfATextStandApartInOneQuotation(Audience audience) {
        String line = "VII.2.o";
        List<String> quoted = quoted(messages(answer(line, audience), line, audience), WHOLE, COLLAPSED);
        assertEquals(1, quoted.size(), quoted.toString());
        assertTrue(quoted.get(0).contains("\n\n    o) Reconnaître"), quoted.get(0));
    }
}
