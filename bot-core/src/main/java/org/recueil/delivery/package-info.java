/**
 * What every adapter needs to deliver answers: rate limits, bounded queues for each destination, retries, expiring memory, and
 * what may be confirmed to the platform. It knows no platform and no answers; clocks and limits are given to it.
 */
package org.recueil.delivery;
