/**
 * The Slack app as it was approved in a workspace: its scopes, what the bot may do with them, the names of its commands, its
 * manifest. Pure values; nothing here talks to Slack.
 */
package org.recueil.slack.app;
