/*
 * References and paths in one loose spelling: "II.37", "ii-37" and "II37" are "ii 37"; "5-2/8.e" and
 * "résolution 5/2, par. 8 e)" are "5 2 8 e".
 */

const NAMES_OF_PLACES = new Set((
  "cf de decision decisions du la le no numero par para paragraph paragraphe " +
  "rec recommandation recommendation res resolution resolutions section the").split(" "));

/** Letters without case and accents; all other characters stay. */
function foldLetters(text) {
  if (!/[^ -~]/.test(text)) {
    return text.toLowerCase(); // most words, and much sooner
  }
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").replace(/ø/g, "o").replace(/ł/g, "l")
    .replace(/’/g, "'");
}

/**
 * The parts of a reference or of a path, a space between two; words that name a kind of place are left out. "al" stays before
 * the number of a preamble's alinea, and "n" where it is the letter of a paragraph.
 */
function referenceKey(text) {
  const parts = foldLetters(text).replace(/(ctoc\/cop\/)?wg\.?4\//, "").replace(/\bn ?[°º]/g, " ").match(/[a-z]+|[0-9]+/g) || [];
  return parts
    .map((part, at) => part === "alinea" || part === "al" ? /^\d/.test(parts[at + 1] || "") ? "al" : "" : part)
    .filter(part => part !== "" && !NAMES_OF_PLACES.has(part))
    .join(" ");
}
