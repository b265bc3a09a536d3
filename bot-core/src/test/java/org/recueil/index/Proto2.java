package org.recueil.index;

import java.util.*;
import org.recueil.command.TestCorpus;
import org.recueil.model.*;

public class Proto2 {
    public static void main(String[] a) throws Exception {
        Corpus c = TestCorpus.get();
        var ev = new KnownItemEvaluation(c);
        double[] w = {0.7, 0.5, 0.15, 0.3, 0.5, 8, 0.5, 0.8, 0.3, 0.6};
        run(ev, c, w);
        for (String kv : a) {
            double[] v = w.clone();
            for (String p : kv.split(",")) v[Integer.parseInt(p.split("=")[0])] = Double.parseDouble(p.split("=")[1]);
            System.out.print(kv + "  ");
            run(ev, c, v);
        }
    }

    static void run(KnownItemEvaluation ev, Corpus c, double[] w) {
        Ranking r = new Ranking(c, new Weights(w[0], w[1], w[2], w[3], w[4], (int) w[5], w[6], w[7], w[8], w[9]));
        for (var t : KnownItemEvaluation.Typed.values()) {
            double s = 0;
            int n = 3;
            for (int seed = 1; seed <= n; seed++)
                s += ev.meanReciprocalRank(
                        t,
                        seed,
                        q -> r.rank(q, Searchable::leaf).stream()
                                .limit(10)
                                .map(x -> x.text().text())
                                .toList());
            System.out.printf(Locale.ROOT, "%s %.3f  ", t, s / n);
        }
        System.out.println();
    }
}
