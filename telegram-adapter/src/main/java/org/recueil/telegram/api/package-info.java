/** Requests to the Bot API: how they are made, how they fail, and the limits of the server. */
package org.recueil.telegram.api;
