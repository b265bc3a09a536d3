/* Words, folded, and the stems that textes.js gives them: nothing here knows a language. */

const ELIDED = new Set("l m t qu n s j d c jusqu quoiqu lorsqu puisqu".split(" "));
/** Letters of all alphabets that people may type; the classes of Unicode are not known to every engine. */
const LETTER = "A-Za-z_\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6"
  + "\\u00f8-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff\\uf900-\\ufdff";
const WORDS = new RegExp("[" + LETTER + "0-9]+(?:['’.,:·][" + LETTER + "0-9]+)*", "g");
const JOINTS = /[.,:·]/g;
const DIGIT = /[0-9]/;

/** The words of a text, folded, with the places where they begin and end; an elided article is cut off. */
function wordsOf(text) {
  const words = [];
  for (let found = WORDS.exec(text); found; found = WORDS.exec(text)) {
    let start = found.index;
    let joined = found[0];
    for (let joint = JOINTS.exec(joined); joint; joint = JOINTS.exec(joined)) {
      if (DIGIT.test(joined[joint.index - 1]) !== DIGIT.test(joined[joint.index + 1])) {
        addWord(words, joined.slice(0, joint.index), start);
        start += joint.index + 1;
        joined = joined.slice(joint.index + 1);
        JOINTS.lastIndex = 0;
      }
    }
    addWord(words, joined, start);
  }
  return words;
}

function addWord(words, typed, at) {
  let word = typed;
  let start = at;
  const apostrophe = word.search(/['’]/);
  if (apostrophe > 0 && ELIDED.has(word.slice(0, apostrophe).toLowerCase())) {
    start += apostrophe + 1;
    word = word.slice(apostrophe + 1);
  }
  const folded = foldLetters(word.replace(/['’][sS]$/, ""));
  words.push({ word: folded, start, end: at + typed.length });
}

/** The words of one language: which stem each has, and which stems are of one root. */
function makeLanguage(packed) {
  const words = frontDecoded(packed.words);
  const stems = new Map();
  let count = 0;
  unpacked(packed.stems).forEach((back, at) => {
    stems.set(words[at], back === 0 ? count++ : count - back);
  });
  const relatives = new Map();
  const roots = unpacked(packed.roots);
  for (let at = 0; at < roots.length;) {
    let stem = 0;
    let related = roots.slice(at + 1, at + 1 + roots[at]).map(distance => stem += distance);
    at += 1 + roots[at];
    related.forEach(each => relatives.set(each, (relatives.get(each) || []).concat(related)));
  }
  return { words, stems, relatives, count };
}

/** The number of a word's stem; -1 if nobody knows the word. */
function stemOf(language, word) {
  const stem = language.stems.get(word);
  return stem === undefined ? -1 : stem;
}

/** How many letters were inserted, left out, replaced or swapped; more than `most` if it is more. */
function distanceBetween(one, other, most) {
  let beforeLast = [];
  let last = Array.from({ length: other.length + 1 }, (unused, at) => at);
  for (let i = 1; i <= one.length; i++) {
    let row = [i];
    for (let j = 1; j <= other.length; j++) {
      let replaced = last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    if (row.every(each => each > most)) {
      return most + 1;
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length];
}

/** The nearest words of a language to one that nobody knows, the most frequent first: what was misspelt, or another form. */
function nearWords(word, language, frequency) {
  const allowed = word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2;
  let best = allowed;
  let found = [];
  if (allowed > 0 && word.length <= 40) {
    language.words.forEach(known => {
      if (Math.abs(known.length - word.length) <= best && beginAlike(word, known)) {
        const distance = distanceBetween(word, known, best);
        if (distance <= best) {
          found = distance < best ? [] : found;
          found.push({ word: known, distance });
          best = distance;
        }
      }
    });
  }
  found = found.filter(each => each.distance === best);
  if (found.length === 0 || best > 1) {
    const related = sharingBeginning(word, language);
    found = related ? [{ word: related, distance: 1 }] : found;
  }
  const oftenFirst = (one, other) => frequency(other.word) - frequency(one.word);
  return found.sort(oftenFirst).slice(0, 3);
}

/** A mistake seldom touches both of the first letters, and most words need no further look. */
function beginAlike(one, other) {
  return one[0] === other[0] || one[1] === other[1] || one[0] === other[1] || one[1] === other[0];
}

/** The known word that is most likely another form of this one; undefined if none is. */
function sharingBeginning(word, language) {
  let best;
  let most = 0;
  language.words.forEach(known => {
    if (known[0] === word[0] && known[1] === word[1]) {
      let shared = 2;
      while (shared < known.length && known[shared] === word[shared]) {
        shared++;
      }
      const longest = Math.max(known.length, word.length);
      if (shared >= 5 && longest - shared <= 5 && shared / longest >= 0.6 && shared / longest > most) {
        most = shared / longest;
        best = known;
      }
    }
  });
  return best;
}
