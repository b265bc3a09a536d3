package org.recueil.web.live;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.delivery.PlatformObserver;
import org.recueil.service.IndexOpening;
import org.recueil.service.ListenAddress;
import org.recueil.service.PlatformSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the pages from the moment the engine is loaded until it is closed. */
public final class WebSession implements PlatformSession {
    private static final Logger LOG = LoggerFactory.getLogger("web");

    private final Supplier<Engine> engine;
    private final ListenAddress address;
    private final PlatformObserver observer;
    private final CountDownLatch closed = new CountDownLatch(1);

    public WebSession(Supplier<Engine> engine, ListenAddress address, PlatformObserver observer) {
        this.engine = engine;
        this.address = address;
        this.observer = observer;
    }

    @Override
    public void run() throws InterruptedException {
        Engine loaded = engine.get();
        try (PageServer server = new PageServer(loaded, address, observer)) {
            LOG.info("the pages are at http://{}/", address.atPort(server.port()));
            observer.connected();
            IndexOpening.begin(loaded.bot());
            Thread ahead = ahead(server);
            closed.await();
            ahead.interrupt();
        }
    }

    /** Makes pages in a thread that leaves all others first. */
    private static Thread ahead(PageServer server) {
        Thread ahead = new Thread(server::makeAhead, "web-ahead");
        ahead.setDaemon(true);
        ahead.setPriority(Thread.MIN_PRIORITY);
        ahead.start();
        return ahead;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
