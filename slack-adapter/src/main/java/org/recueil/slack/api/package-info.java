/** Requests to Slack: how they are made, what may go wrong, what Slack takes and how fast. */
package org.recueil.slack.api;
