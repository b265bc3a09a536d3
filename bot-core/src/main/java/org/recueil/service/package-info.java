/**
 * The bot as a service: platforms served side by side ({@code serve}), looked at before they start ({@code doctor}), configured,
 * watched. It knows no platform: an adapter brings a {@link org.recueil.service.Platform}.
 */
package org.recueil.service;
