/* The index: how often each text says each stem, by itself and in its asked lines. Scores are those of BM25. */

const BM25 = { k1: 0.9, b: 0.6 };

const least = numbers => numbers.reduce((one, other) => Math.min(one, other), Infinity);
const greatest = numbers => numbers.reduce((one, other) => Math.max(one, other), 0);

/** What documents say in one field: of each term the documents, and how often each has it. */
function makeField(size) {
  return { postings: new Map(), lengths: new Array(size).fill(0), documents: 0, average: 0 };
}

function count(field, term, document, times) {
  let its = field.postings.get(term);
  if (!its) {
    field.postings.set(term, its = new Map());
  }
  its.set(document, (its.get(document) || 0) + times);
  field.lengths[document] += times;
}

function finish(field) {
  const lengths = field.lengths.filter(length => length > 0);
  field.documents = lengths.length;
  field.average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** Adds what the file counts: the asked lines above all. */
function countPacked(field, packed) {
  let term = 0;
  let document = -1;
  const numbers = unpacked(packed);
  for (let at = 0; at < numbers.length; at++) {
    if (numbers[at] === 0) {
      term++;
      document = -1;
    } else {
      document += numbers[at] >> 1;
      count(field, term, document, numbers[at] % 2 ? numbers[++at] + 2 : 1);
    }
  }
}

function postingsOf(field, term) {
  return field.postings.get(term) || new Map();
}

function documentsOf(field, term) {
  return postingsOf(field, term).size;
}

function rarityOf(all, documents) {
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
}

/** Adds what a term scores, given how often each document has it. */
function addScores(scores, field, its, weight) {
  const rarity = rarityOf(field.documents, its.size) * weight;
  its.forEach((times, document) => {
    const length = BM25.k1 * (1 - BM25.b + BM25.b * field.lengths[document] / field.average);
    scores[document] += rarity * times / (times + length);
  });
}

/**
 * The index of the texts and, after them, of the topics that no text treats. A document's number is its place in that order;
 * the first `searched` are texts that a search finds. `passage(text)` cuts a text into the words that say something.
 */
function makeIndex(data, texts) {
  const size = texts.length + data.topics.split("\n").length;
  const searched = data.searched;
  const stopWords = new Set(data.stopWords.split(" "));
  const french = makeLanguage(data.french);
  const english = makeLanguage(data.english);
  const inFrench = makeField(size);
  const inEnglish = makeField(size);
  const inText = makeField(size);
  const asWritten = makeField(size);
  const passages = new Map();

  function passage(text) {
    let its = passages.get(text);
    if (!its) {
      its = wordsOf(text).filter(each => !stopWords.has(each.word))
        .map(each => Object.assign(each, { stem: stemOf(french, each.word) }));
      passages.set(text, its);
    }
    return its;
  }

  function countText(text, place) {
    passage(text.text).forEach(each => {
      count(inText, each.stem, place, 1);
      count(inFrench, each.stem, place, 1);
      count(asWritten, each.word, place, 1);
    });
    wordsAbove(text).forEach(words => passage(words).forEach(each => {
      count(inFrench, each.stem, place, 1);
      if (text.source !== "DEBATE") {
        count(asWritten, each.word, place, 1);
      }
    }));
  }

  /** How often documents have a stem or one of the same root. */
  function rootPostings(stem) {
    const union = new Map();
    (french.relatives.get(stem) || [stem]).forEach(related => {
      postingsOf(inFrench, related)
        .forEach((times, document) => union.set(document, (union.get(document) || 0) + times));
    });
    return union;
  }

  countPacked(inFrench, data.french.counts);
  countPacked(inEnglish, data.english.counts);
  texts.slice(0, searched).forEach(countText);
  [inFrench, inEnglish, inText, asWritten].forEach(finish);
  return {
    size, searched, texts, stopWords, french, english, inFrench, inEnglish, inText, asWritten, passage, rootPostings,
    fieldOf: alternative => alternative.english ? inEnglish : inFrench,
    stemsOf: alternative => alternative.words.map(word => stemOf(alternative.english ? english : french, word))
  };
}
