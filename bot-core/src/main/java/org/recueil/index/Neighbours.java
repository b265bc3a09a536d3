package org.recueil.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which texts have a neighbour that says a stem which they do not say. Kept beside Lucene, since it is sooner filled and
 * read where the texts are few. Safe for several threads.
 */
final class Neighbours {
    private final List<BitSet> besideStem = new ArrayList<>();

    Neighbours(List<IndexedText> texts) {
        for (int place = 0; place < texts.size(); place++) {
            Profile profile = texts.get(place).profile();
            for (int i = profile.said(); i < profile.stems().length; i++) {
                beside(profile.stems()[i]).set(place);
            }
        }
    }

    private BitSet beside(int stem) {
        while (besideStem.size() <= stem) {
            besideStem.add(new BitSet());
        }
        return besideStem.get(stem);
    }

    /** Adds the places of the texts that stand beside some stems. */
    void addTo(BitSet found, BitSet stems) {
        for (int stem = stems.nextSetBit(0); stem >= 0 && stem < besideStem.size(); stem = stems.nextSetBit(stem + 1)) {
            found.or(besideStem.get(stem));
        }
    }
}
