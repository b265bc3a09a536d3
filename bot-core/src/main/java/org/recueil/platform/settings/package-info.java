/**
 * Settings, which variables of the environment or a file set. A {@link org.recueil.platform.settings.Setting} is one of them, a
 * {@link org.recueil.platform.settings.SettingsFile} is the file.
 */
package org.recueil.platform.settings;
