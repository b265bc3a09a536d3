/**
 * What an answer looks like: a small closed tree of plain, typed text, and the renderers that need no platform.
 *
 * <p>A {@link org.recueil.reply.Reply} holds {@link org.recueil.reply.Block}s made of {@link
 * org.recueil.reply.Span}s, and the {@link org.recueil.reply.Action}s that a reader may take next. No string in the
 * tree holds markup, so a renderer has nothing to repair; it escapes what its platform gives a meaning to, and
 * decides no wording. All strings are legible ({@link org.recueil.reply.Legible}), which their constructors check.
 */
package org.recueil.reply;
