/**
 * The bot as a service: it serves platforms side by side ({@code serve}), checks them before they start ({@code doctor}), reads
 * the configuration and watches them. It knows no platform: an adapter brings a {@link org.recueil.service.Platform}.
 */
package org.recueil.service;
