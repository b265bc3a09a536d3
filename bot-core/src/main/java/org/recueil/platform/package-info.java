/**
 * What every adapter needs, whatever its platform: the way back to earlier answers, single requests, timed answers, failures
 * that end with one event. It knows no platform.
 */
package org.recueil.platform;
