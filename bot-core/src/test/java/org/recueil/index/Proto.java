package org.recueil.index;

import java.util.*;
import org.recueil.command.TestCorpus;
import org.recueil.model.*;

public class Proto {
    public static void main(String[] a) throws Exception {
        Corpus c = TestCorpus.get();
        var ev = new ThemeEvaluation(c);
        var base = ev.baseline();
        var b1 = ev.figures(1, base);
        var b0 = ev.figures(0, base);
        double[] w = {0.7, 0.5, 0.15, 0.3, 0.5, 8, 0.5, 0.8, 0.3, 0.6};
        System.out.println(ev.poolSize() + " " + b1 + b0);
        run(c, ev, b0, b1, w);
        for (String kv : a) {
            double[] v = w.clone();
            for (String p : kv.split(",")) v[Integer.parseInt(p.split("=")[0])] = Double.parseDouble(p.split("=")[1]);
            System.out.print(kv + "  ");
            run(c, ev, b0, b1, v);
        }
    }

    static void run(Corpus c, ThemeEvaluation ev, ThemeEvaluation.Figures b0, ThemeEvaluation.Figures b1, double[] w) {
        Ranking r = new Ranking(c, new Weights(w[0], w[1], w[2], w[3], w[4], (int) w[5], w[6], w[7], w[8], w[9]));
        var e = ev.figures(
                0,
                t -> r.rank(t, ThemeEvaluation::inPool).stream()
                        .map(x -> x.text().id())
                        .toList());
        var o = ev.figures(
                1,
                t -> r.rank(t, ThemeEvaluation::inPool).stream()
                        .map(x -> x.text().id())
                        .toList());
        System.out.printf(
                Locale.ROOT,
                "even %.3f %.3f odd %.3f %.3f ratios even %.3f %.3f odd %.3f %.3f%n",
                e.map(),
                e.ndcg(),
                o.map(),
                o.ndcg(),
                e.map() / b0.map(),
                e.ndcg() / b0.ndcg(),
                o.map() / b1.map(),
                o.ndcg() / b1.ndcg());
    }
}
