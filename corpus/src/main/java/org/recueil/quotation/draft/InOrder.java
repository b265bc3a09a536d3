package org.recueil.quotation.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Things that stand in a text one after another, without overlap, found by their places. */
public final class InOrder<T> {
    private final List<T> all;
    private final ToIntFunction<T> start;
    private final ToIntFunction<T> end;

    public InOrder(List<T> all, ToIntFunction<T> start, ToIntFunction<T> end) {
        this.all = List.copyOf(all);
        this.start = start;
        this.end = end;
    }

    /** The index of the first one that ends after a place. */
    private int firstEndingAfter(int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (end.applyAsInt(all.get(middle)) <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<T> get(int index) {
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** The one that holds a place. */
    public Optional<T> at(int place) {
        return get(firstEndingAfter(place)).filter(found -> start.applyAsInt(found) <= place);
    }

    /** The last one that ends at a place or before it. */
    Optional<T> lastBefore(int place) {
        return get(firstEndingAfter(place) - 1);
    }

    /** The first one that begins at a place or after it. */
    Optional<T> firstFrom(int place) {
        return get(indexFrom(place));
    }

    private int indexFrom(int place) {
        int index = firstEndingAfter(place);
        return index < all.size() && start.applyAsInt(all.get(index)) < place ? index + 1 : index;
    }

    /** Those that stand wholly between two places. */
    List<T> between(int from, int to) {
        int first = indexFrom(from);
        int last = first;
        while (last < all.size() && end.applyAsInt(all.get(last)) <= to) {
            last++;
        }
        return all.subList(first, last);
    }
}
