/**
 * The way out to the platforms: addresses, proxies, trusted certificates, and the HTTP client that takes it. The only package that
 * knows the client, which whoever serves has from the adapters; a look-up has no use for it on its class path.
 */
package org.recueil.platform.network;
