package org.recueil.telegram.fake;

import java.util.concurrent.atomic.AtomicLong;

/** Everybody who uses this Telegram. A person's number is also that of the private chat with the bot. */
final class People {
    private final World world;
    private final AtomicLong lastId = new AtomicLong(6_000_000_000L);

    People(World world) {
        this.world = world;
    }

    Person add(String firstName, String languageCode) {
        return new Person(world, lastId.incrementAndGet(), firstName, languageCode);
    }
}
