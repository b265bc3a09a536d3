/** What people do in Slack: messages and mentions, slash commands, presses of buttons, shortcuts. */
package org.recueil.slack.event;
