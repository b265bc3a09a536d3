package org.recueil.relation;

import java.util.function.Supplier;

/** Makes a value when it is first asked for, and that one ever after. Safe for several threads. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        if (known == null) {
            synchronized (this) {
                known = made;
                if (known == null) {
                    known = maker.get();
                    made = known;
                }
            }
        }
        return known;
    }
}
