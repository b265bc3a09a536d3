/**
 * Takes in what Slack sends, by a socket or by HTTP, acknowledges it in time, and hands it to the class that handles its kind.
 */
package org.recueil.slack.entrance;
