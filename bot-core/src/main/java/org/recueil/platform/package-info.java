/**
 * What all adapters need, whatever their platform: the way that led to an answer, requests to a platform's API, answers that are
 * timed, failures that end with one event. It knows no platform.
 */
package org.recueil.platform;
