/**
 * An HTTP server for a port that anybody may reach. Its visitors can neither fill the memory nor hold each other up, whatever
 * they send and however slowly. It knows nothing of what is asked and answered.
 *
 * <p>Undertow reads and writes. How many may come, how much of their requests is held, and how long they may take is counted
 * here ({@link org.recueil.platform.http.Visitors}), from the first byte on: Undertow has no such bound before a request's head is
 * whole.
 */
package org.recueil.platform.http;
