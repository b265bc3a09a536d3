/**
 * The small parts that many answers show: a meeting or an instrument on one line, counts and ranges, and actions. Most views
 * are made for one answer, with the corpus and the wording; a view that is costly to make is kept and takes the wording with
 * each call.
 */
package org.recueil.bot.view;
