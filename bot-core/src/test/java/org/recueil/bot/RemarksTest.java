package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Provision;
import org.recueil.model.Remark;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Block;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.reply.Reply;
import org.recueil.wording.Language;

/** However short an answer is, every remark on a doubt of the source stands in it. */
class RemarksTest {
    private static final Corpus CORPUS = TestCorpus.get();

    static Stream<Arguments> everywhere() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Audience.values()).map(audience -> Arguments.of(language, audience)));
    }

    /** Those of a provision and of all below it. */
    @ParameterizedTest
    @MethodSource("everywhere")
    void everyRemarkStandsInTheFirstAnswer(Language language, Audience audience) {
        int remarks = 0;
        List<String> missing = new ArrayList<>();
        for (Provision provision : CORPUS.provisions()) {
            String line = "/rec " + provision.id().label();
            String text = PlainTextRenderer.ofBlocks()
                    .text(TestCorpus.bot()
                            .answer(new Message(line, language, audience))
                            .reply());
            for (Provision doubted : withAllBelow(provision)) {
                for (Remark remark : doubted.remarks()) {
                    remarks++;
                    if (!text.contains(remark.text()) && !text.contains(withoutItsSymbol(remark, doubted.id()))) {
                        missing.add(line + ": " + remark.text());
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(remarks
                > CORPUS.provisions().stream()
                        .mapToInt(provision -> provision.remarks().size())
                        .sum());
    }

    private static List<Provision> withAllBelow(Provision provision) {
        List<Provision> all = new ArrayList<>(List.of(provision));
        all.addAll(CORPUS.descendants(provision.id()));
        return all;
    }

    /** The document of the citation, which stands there already. */
    private static String withoutItsSymbol(Remark remark, ProvisionId id) {
        return CORPUS.meetingOf(id)
                .instrument()
                .flatMap(Instrument::symbol)
                .map(symbol -> remark.text().replace(" " + symbol + ",", ","))
                .orElse(remark.text());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSymbolOfItsDocumentStandsOnce(Language language) {
        for (Provision provision : CORPUS.provisions()) {
            Optional<String> symbol =
                    CORPUS.meetingOf(provision.id()).instrument().flatMap(Instrument::symbol);
            String label = provision.id().label();
            String ours = TestCorpus.bot().answer(new Message("/rec " + label, language)).reply().blocks().stream()
                    .filter(block -> !(block instanceof Block.Quotation))
                    .map(block -> PlainTextRenderer.ofBlocks().text(Reply.of(block)))
                    .map(text -> text.replaceAll("<http\\S+>", ""))
                    .collect(Collectors.joining("\n"));
            symbol.ifPresent(its -> assertEquals(1, ours.split(Pattern.quote(its), -1).length - 1, ours));
        }
    }
}
