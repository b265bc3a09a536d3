/**
 * An HTTP server for a port that anybody may reach. Its clients can neither fill the memory nor hold each other up, whatever
 * they send and however slowly. It knows nothing of what is asked and answered.
 *
 * <p>Undertow reads and writes. {@link org.recueil.platform.http.Visitors} counts how many clients there are, how much of their
 * requests is held, and how long they take, from the first byte on. Undertow has no such limit before the head of a request is
 * whole.
 */
package org.recueil.platform.http;
