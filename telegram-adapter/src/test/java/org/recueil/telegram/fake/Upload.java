package org.recueil.telegram.fake;

/**
 * A file that came beside the parameters of a request ("Sending files").
 *
 * @param name as its part names it
 * @param mediaType of its part
 */
record Upload(String name, String mediaType, byte[] content) {}
