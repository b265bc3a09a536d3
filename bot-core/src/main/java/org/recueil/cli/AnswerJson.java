package org.recueil.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Finding;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** An answer as one line of JSON, in a form that scripts rely on ({@code AskJsonContractTest}). */
public final class AnswerJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerJson() {}

    /** @param corpus whose pages the items link to, if it says where they are */
    public static String of(Message message, Answer answer, Corpus corpus) {
        return of(message, answer, corpus, Optional.empty());
    }

    /** @param written where the file of the answer is, if it was written */
    static String of(Message message, Answer answer, Corpus corpus, Optional<Path> written) {
        ObjectNode line = JSON.createObjectNode();
        line.put("query", message.text());
        line.put("lang", message.language().code());
        line.put("kind", answer.kind().toString());
        line.put("confidence", answer.confidence().toString());
        ArrayNode items = line.putArray("items");
        answer.items().forEach(item -> items.add(item(item, message.language(), corpus.pageOf(item.id()))));
        if (answer.kind() == Answer.Kind.VERIFICATION) {
            ArrayNode findings = line.putArray("findings");
            answer.findings().forEach(finding -> findings.add(finding(finding)));
        }
        answer.theme().ifPresent(theme -> line.put("theme", theme));
        JsonLists.put(line, "choices", answer.choices());
        written.ifPresent(path -> line.put("file", path.toString()));
        line.put("page", answer.page());
        line.put("pages", answer.pages());
        line.put("total", answer.total());
        ArrayNode actions = line.putArray("actions");
        for (Action action : answer.reply().actions()) {
            if (action instanceof Action.Ask ask) {
                actions.addObject()
                        .put("label", ask.label())
                        .put("says", ask.says())
                        .put("role", ask.role().toString());
            }
        }
        line.put("text", PlainTextRenderer.ofBlocks().text(answer.reply()));
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", impossible);
        }
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JSON.createObjectNode();
        node.put("verdict", finding.verdict().toString());
        node.put("start", finding.start());
        node.put("end", finding.end());
        node.put("said", finding.said());
        JsonLists.put(node, "ids", finding.ids().stream().map(TextId::toString).toList());
        ArrayNode differs = node.putArray("differs");
        finding.differences()
                .forEach(each -> differs.addObject().put("said", each.said()).put("official", each.official()));
        node.put("obligation", finding.changesObligation());
        node.put("external", finding.external());
        return node;
    }

    private static ObjectNode item(AnswerItem item, Language language, Optional<String> page) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", item.id().toString());
        node.put("label", item.label());
        node.put("text", item.text());
        JsonLists.put(node, "chapeau", item.chapeau());
        node.put("citation", item.citation());
        item.url().ifPresent(url -> node.put("url", url));
        page.ifPresent(address -> node.put("address", address));
        JsonLists.put(node, "themes", item.themes());
        if (language == Language.ENGLISH) {
            node.put("citation_en", item.citationInEnglish());
            item.urlInEnglish().ifPresent(url -> node.put("url_en", url));
        }
        if (!item.official().isEmpty()) {
            ObjectNode official = node.putObject("official");
            item.official()
                    .forEach(text -> official.putObject(text.language())
                            .put("text", text.words())
                            .put("source", text.source()));
        }
        return node;
    }
}
