package org.recueil.reply;

import java.util.ArrayList;
import java.util.List;

/** The words of a reply in reading order, whatever they look like: for each block or entry, its label and spans. */
record Words(String label, List<Span> spans) {
    static List<Words> of(Reply reply) {
        return reply.blocks().stream()
                .flatMap(block -> block.accept(new Reader()).stream())
                .toList();
    }

    private static final class Reader implements Block.Visitor<List<Words>> {
        @Override
        public List<Words> heading(Block.Heading heading) {
            return List.of(new Words("", heading.spans()));
        }

        @Override
        public List<Words> paragraph(Block.Paragraph paragraph) {
            return List.of(new Words("", paragraph.spans()));
        }

        @Override
        public List<Words> quotation(Block.Quotation quotation) {
            return List.of(new Words(quotation.label(), quotation.spans()));
        }

        @Override
        public List<Words> items(Block.Items items) {
            List<Words> words = new ArrayList<>();
            for (Item item : items.items()) {
                boolean alone = item.spans().isEmpty();
                if (!alone) {
                    words.add(new Words(item.label(), item.spans()));
                }
                if (!item.official().isEmpty()) {
                    words.add(new Words(alone ? item.label() : "", item.official()));
                }
            }
            return words;
        }

        @Override
        public List<Words> note(Block.Note note) {
            return List.of(new Words("", note.spans()));
        }
    }
}
