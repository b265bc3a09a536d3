/**
 * What front ends share: when a platform's limits allow the next request, bounded queues for each destination, repeated
 * events, and what may be confirmed. It knows no platform; clocks and limits are given to it.
 */
package org.recueil.delivery;
