/** Shows the sources of provisions: meetings, instruments, reports and background documents; and says what does not exist. */
package org.recueil.bot.view.source;
