/** Requests to Slack: how they are made, how they fail, and Slack's limits. */
package org.recueil.slack.api;
