/** Slack: events in, blocks out. The only package that knows Slack. */
package org.recueil.slack;
