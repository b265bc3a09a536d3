/** Requests to the Bot API: how they are made, what may go wrong, what the server takes and how fast. */
package org.recueil.telegram.api;
