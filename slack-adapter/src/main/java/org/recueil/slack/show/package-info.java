/**
 * Shows answers in Slack and remembers them: an answer on its way ({@link org.recueil.slack.show.Showing}), the messages that
 * hold it, the Home, and the questions that it answers.
 */
package org.recueil.slack.show;
