/**
 * What can be set from outside, by variables of the environment or in a file of settings. A
 * {@link org.recueil.platform.settings.Setting} is one of them, a {@link org.recueil.platform.settings.SettingsFile} the file.
 */
package org.recueil.platform.settings;
