package org.recueil.index;

import java.util.*;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.*;
import org.recueil.command.TestCorpus;
import org.recueil.model.*;

public class Proto3 {
    public static void main(String[] a) throws Exception {
        Corpus c = TestCorpus.get();
        var ev = new KnownItemEvaluation(c);
        var leaves = Searchables.of(c).stream().filter(Searchable::leaf).toList();
        var dir = new ByteBuffersDirectory();
        var an = new FrenchAnalyzer();
        try (IndexWriter iw = new IndexWriter(dir, new IndexWriterConfig(an))) {
            for (var l : leaves) {
                Document d = new Document();
                d.add(new TextField("t", l.text(), Field.Store.NO));
                iw.addDocument(d);
            }
        }
        var s = new IndexSearcher(DirectoryReader.open(dir));
        int[] shown = {0};
        Ranking r = new Ranking(c, Weights.TUNED);
        for (var t : KnownItemEvaluation.Typed.values())
            System.out.printf(
                    "%s %.3f  ",
                    t, ev.meanReciprocalRank(t, 1, q -> {
                        try {
                            BooleanQuery.Builder b = new BooleanQuery.Builder();
                            try (var ts = an.tokenStream("t", q)) {
                                var term = ts.addAttribute(
                                        org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
                                ts.reset();
                                while (ts.incrementToken())
                                    b.add(
                                            new TermQuery(new org.apache.lucene.index.Term("t", term.toString())),
                                            BooleanClause.Occur.SHOULD);
                            }
                            List<String> l = new ArrayList<>();
                            for (var h : s.search(b.build(), 10).scoreDocs)
                                l.add(leaves.get(h.doc).text());
                            if (shown[0]++ < 12)
                                System.out.println(q + " | "
                                        + l.get(0)
                                                .substring(
                                                        0, Math.min(60, l.get(0).length())) + " | "
                                        + r.read(q).stream()
                                                .map(x -> x.alternatives().toString())
                                                .toList());
                            return l;
                        } catch (Exception e) {
                            throw new RuntimeException(e);
                        }
                    }));
    }
}
