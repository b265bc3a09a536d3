package org.recueil.telegram.fake;

/** Opens groups and channels, numbered as Telegram does: basic groups below zero, the others below -10¹². */
final class Groups {
    private static final long SUPERGROUPS = -1_002_000_000_000L;

    private final World world;
    private long last = 4_500_000;

    Groups(World world) {
        this.world = world;
    }

    Chat open(String title, Chat.Kind kind, boolean forum, Standing standing) {
        return world.guard.change(() -> {
            last++;
            long id = kind == Chat.Kind.GROUP ? -last : SUPERGROUPS - last;
            return world.add(new Chat(world, id, kind, title, forum, standing));
        });
    }
}
