/**
 * The way to the platforms: addresses, proxies, trusted certificates, and the HTTP client that uses them. The only package that
 * knows the HTTP client. The adapters bring that client; a look-up does not need it on the class path.
 */
package org.recueil.platform.network;
