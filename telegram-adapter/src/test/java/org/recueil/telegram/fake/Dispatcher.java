package org.recueil.telegram.fake;

import java.util.Map;
import java.util.Optional;

/** From a request to its answer: the journal, the ordered faults, the token, the method. */
final class Dispatcher {
    /** What goes out; {@code how} says how much of it. */
    record Reply(int code, String body, String contentType, Fault.How how) {}

    private static final String JSON = "application/json";

    private final World world;
    private final Methods methods;
    private final Faults faults;

    Dispatcher(World world, Methods methods, Faults faults) {
        this.world = world;
        this.methods = methods;
        this.faults = faults;
    }

    Reply reply(String token, Call call) {
        world.journal.arrived(call);
        Optional<Fault> ordered = faults.next(call);
        if (ordered.isEmpty()) {
            return perform(token, call, Fault.How.ANSWER);
        }
        Fault fault = ordered.get();
        world.guard.await(fault.delay(), () -> world.closed ? Optional.of(true) : Optional.empty());
        if (fault.performs()) {
            return perform(token, call, fault.how());
        }
        return new Reply(fault.code(), fault.body(), fault.contentType(), fault.how());
    }

    /** A request whose parameters cannot be read at all. */
    Reply unreadable(String method, Refused why) {
        world.journal.refused(new Call(method, Json.object(), Map.of()), why);
        return new Reply(why.code(), why.body(), JSON, Fault.How.ANSWER);
    }

    private Reply perform(String token, Call call, Fault.How how) {
        try {
            if (!token.equals(world.bot.token())) {
                throw Refused.unauthorized();
            }
            if (call.has("method")) {
                call.tolerate("method is no parameter");
            }
            String body = methods.answer(call);
            world.journal.tolerated(call);
            return new Reply(200, body, JSON, how);
        } catch (Refused refused) {
            world.journal.refused(call, refused);
            return new Reply(refused.code(), refused.body(), JSON, how);
        }
    }
}
