/**
 * The command line: {@link org.recueil.cli.Main} starts a {@link org.recueil.cli.SubCommand}, such as {@code ask} or {@code
 * export}. Others come from a {@link org.recueil.cli.FrontEnd} on the class path.
 */
package org.recueil.cli;
