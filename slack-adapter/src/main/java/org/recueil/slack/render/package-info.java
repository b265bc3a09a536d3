/**
 * Replies as Slack shows them: blocks, and buttons that carry what they say ({@link org.recueil.slack.render.Press}).
 */
package org.recueil.slack.render;
