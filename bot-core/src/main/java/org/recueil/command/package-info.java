/**
 * What the bot can be asked and what it answers, as a function: {@link org.recueil.command.Bot} from a {@link
 * org.recueil.command.Message} to an {@link org.recueil.command.Answer}. No session, no state, no markup.
 *
 * <ul>
 *   <li><b>In</b>: {@code Typed} cleans the line, {@code Bot} finds the {@code Command} that it means and hands it a
 *       {@code Request}; {@code Courtesy} knows greetings, {@code Completion} how a line may go on.
 *   <li><b>Commands</b>, one a class: {@code Rec}, {@code Theme}, {@code Search}, {@code Related}, {@code Cite}, {@code
 *       Meeting}, {@code Instrument}, {@code Doc}, {@code Help} and {@code AboutCommand}.
 *   <li><b>What a line means</b>: {@code ReferenceReading} and what it {@code Gathered}; {@code QueryLine}, {@code
 *       Mentioned} and {@code NamedThemes} for a question; {@code ThemeFinder}, {@code ThemeFamily} and {@code
 *       DocumentFinder} for names; {@code Spelling} and {@code Folding} for what is spelt otherwise.
 *   <li><b>What is shown</b>: the classes named {@code View}, {@code List}, {@code Line}, {@code Overview} and {@code
 *       Profile} make blocks and whole answers; {@code Passage}, {@code FirstWords} and {@code LabelRanges} shorten;
 *
 * import org.recueil.text.Folding;
 *       {@code Page} divides; {@code Abridged} is what a group sees.
 *   <li><b>What is said where something fails</b>: {@code MissView} of a reference, {@code MissedDocument} of a symbol, {@code
 *       NotUnderstood} of a command, {@code Readings} of the words of a question.
 *   <li><b>What is offered next</b>: {@code ProvisionActions}, {@code Narrower}, and a method {@code show} or {@code
 *       action} in the class that knows the line to ask.
 *   <li><b>Words</b>: {@code Wording} in a {@code Language}. Every sentence comes from there.
 * </ul>
 *
 * <p>A command decides, a view shows; neither reads the other's line. Official texts are never altered on the way.
 */
package org.recueil.command;
