/**
 * What an answer looks like: a small closed tree of plain, typed text, and the renderers that need no platform.
 *
 * <p>A {@link org.recueil.reply.Reply} holds {@link org.recueil.reply.Block}s made of {@link org.recueil.reply.Span}s, and the
 * {@link org.recueil.reply.Action}s that a reader may take next. No string in the tree holds markup. A renderer therefore
 * repairs nothing: it escapes the characters that have a meaning on its platform, and decides no wording. Constructors check
 * that all strings are legible ({@link org.recueil.reply.Legible}).
 */
package org.recueil.reply;
