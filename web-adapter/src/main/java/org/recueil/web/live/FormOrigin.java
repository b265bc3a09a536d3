package org.recueil.web.live;

import java.util.Optional;
import org.recueil.platform.http.Incoming;

/** Whether a form was sent from a page of ours. No other site should make a browser send drafts here. */
final class FormOrigin {
    private FormOrigin() {}

    /**
     * A browser says it in {@code Sec-Fetch-Site}, or else in {@code Origin}. A program that is no browser sends neither, and
     * is welcome.
     *
     * @param root the address of all pages, if somebody has said it
     */
    static boolean isOurs(Incoming request, Optional<String> root) {
        return isOurs(
                request.header("Sec-Fetch-Site"),
                request.header("Origin"),
                request.header("Host").orElse(""),
                root);
    }

    static boolean isOurs(Optional<String> site, Optional<String> origin, String host, Optional<String> root) {
        if (site.isPresent()) {
            return site.get().equals("same-origin") || site.get().equals("none");
        }
        return origin.isEmpty()
                || origin.get().equals("http://" + host)
                || origin.get().equals("https://" + host)
                || root.filter(address -> address.startsWith(origin.get() + "/"))
                        .isPresent();
    }
}
