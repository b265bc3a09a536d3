/**
 * Pages: every intent of the bot has an address that opens in a browser. The pages are the bot's own answers; nothing here
 * decides what is said about a text.
 */
package org.recueil.web;
