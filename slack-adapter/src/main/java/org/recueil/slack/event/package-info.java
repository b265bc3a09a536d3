/** What people do in Slack: they write messages and mentions, type slash commands, press buttons, use shortcuts. */
package org.recueil.slack.event;
