/*
 * Conditions that people put into a question: a year or a period, a meeting or a session, a decision or a resolution, a kind
 * of text, the newest first. A question without them is what is searched. Words are folded. The commonest of what the
 * bot's own reader knows (org.recueil.bot.reading.question).
 */

const ORDINALS = ("premi|first deuxi|second troisi|third quatri|fourth cinqui|fifth sixi|sixth septi|seventh huiti|eighth " +
  "neuvi|ninth dixi|tenth onzi|eleventh douzi|twelfth treizi|thirteenth quatorzi|fourteenth quinzi|fifteenth")
  .split(" ").map(names => names.split("|"));
const AT_THE = "(?:\\b(?:a|lors de|pendant|dans|de|at|during|in|from|of) )?"
  + "(?:\\b(?:la|le|sa|the|its|l') ?)?(?:(?:toute|very) )?";
const ORDINAL = "(\\d{1,2} ?(?:ieme|eme|ere|re|er|e|st|nd|rd|th)"
  + "|[a-z]+(?:ieme|iere|ier|th)|seconde?|first|second|third)";
const MEETING = new RegExp(AT_THE + "\\b" + ORDINAL + " (reunion|session|meeting)\\b"
  + "(?: (?:du groupe(?: de travail)?|de la conference|of the working group|of the conference)\\b)?");
const INSTRUMENT = new RegExp("(?:\\b(?:dans|selon|in|under|from) )?(?:\\b(?:la|the) )?"
  + "\\b(decision|resolution) (\\d{1,2}) ?/ ?(\\d{1,2})\\b");
const YEAR = "((?:19|20)\\d\\d)";
const MONTH = "(?:\\b(?:janv|jan|fevr|feb|mars|march|avr|apr|mai|may|juin|june|juil|july|aout|aug|sept|oct|nov|dec)"
  + "[a-z]* )?";
const BETWEEN = new RegExp("\\b(?:entre|between|de|from) " + MONTH + YEAR + " (?:et|and|a|to) " + MONTH + YEAR + "\\b"
  + "|\\b" + YEAR + " ?[-–] ?" + YEAR + "\\b");
const SINCE = new RegExp("\\b(?:depuis|apres|a partir de|since|after) " + MONTH + YEAR + "\\b");
const UNTIL = new RegExp("\\b(?:avant|jusqu'en|jusqu'a|before|until) " + MONTH + YEAR + "\\b");
const IN_YEAR = new RegExp("(?:\\b(?:en|in|de|of|from) )?" + MONTH + "\\b" + YEAR + "\\b");
const DRAFT = new RegExp(AT_THE + "\\b(?:projet de rapport(?: de 20\\d\\d)?|projet de 20\\d\\d"
  + "|draft report|20\\d\\d draft(?: report)?)\\b");
const DOCUMENTS = new RegExp("(?:\\b(?:which|what|quels?|les|des|the|list) )*"
  + "\\b(?:(?:background|discussion|secretariat|information) "
  + "(?:papers?|documents?|notes?)|(?:papers?|documents?) (?:that )?the secretariat (?:wrote|prepared|issued)"
  + "|documents? (?:d'information|de fond|de reference)|notes? du secretariat)\\b"
  + "(?: (?:were|was) (?:written|prepared|issued))?(?: (?:for|pour))?");
const BODY = "(?:conference(?: des parties| of the parties)?|cop)";
const ACTS = "(?:decisions?|resolutions?)(?: (?:et|ou|and|or) (?:decisions?|resolutions?))?";
const CONFERENCE = new RegExp("\\b(?:did|has|does|had) (?:the )?" + BODY + "\\b(?: ever| already)?"
  + "|\\bla " + BODY + " (?:s'(?:en )?)?[a-z]+(?:-t)?-elle\\b|\\b" + ACTS + " (?:de la|of the|by the) " + BODY + "\\b"
  + "|\\b" + BODY + " " + ACTS + "\\b");
const TEXTS = "(?:recommendations?|recommandations?|textes?|texts?|decisions?|resolutions?|documents?|papers?|dispositions?)";
const NEWEST = new RegExp("(?:\\b(?:la|le|les|the) )?(?:" + TEXTS + " )?(?:\\b(?:la|le|les|the) )?"
  + "\\b(?:plus recente?s?|latest|newest|most recent)\\b(?: " + TEXTS + "\\b)?|\\b(?:la |les )?dernieres? " + TEXTS + "\\b");

/** Conditions as the bot's actions say them: theme:7, reunion:ii, partie:a, depuis:2015. */
const WRITTEN = /(?:^|\s)(theme|reunion|meeting|partie|part|depuis|since|apres|after|avant|before):(\S+)/;
const SEARCH_COMMAND = /^\/(?:search|chercher|cherche)\b/;
const ROMAN = { i: 1, v: 5, x: 10, l: 50 };

function numberOf(roman) {
  const digits = Array.from(roman).map(letter => ROMAN[letter]);
  return digits.reduce((sum, digit, at) => sum + (digit < digits[at + 1] ? -digit : digit), 0);
}

function isUnder(text, path) {
  return text.themes.some(theme => theme.path === path) || text.parent !== null && isUnder(text.parent, path);
}

/** The test that a written condition stands for; undefined if its value is none. */
function meaningOf(name, value) {
  if (name === "theme") {
    return /^\d+$/.test(value) ? text => isUnder(text, "theme/" + value) : undefined;
  } else if (name === "reunion" || name === "meeting") {
    const held = /^(?:([ab])\.)?([ivxl]+)$/.exec(value);
    const meeting = held && (held[1] || "a").toUpperCase() + numberOf(held[2]);
    return held ? text => text.meeting === meeting : undefined;
  } else if (name === "partie" || name === "part") {
    const adopted = { a: ["WORKING_GROUP", "DRAFT"], b: ["CONFERENCE"] }[value];
    return adopted && (text => adopted.includes(text.source));
  }
  const year = /^\d{4}$/.test(value) ? +value : NaN;
  const tests = {
    depuis: text => text.year >= year, since: text => text.year >= year,
    apres: text => text.year > year, after: text => text.year > year,
    avant: text => text.year < year, before: text => text.year < year
  };
  return year ? tests[name] : undefined;
}

function ordinal(said) {
  const digits = parseInt(said, 10);
  return digits || ORDINALS.findIndex(names => names.some(name => said.startsWith(name))) + 1;
}

/** Folded words as they were typed, if they stand so in the line. */
function asTyped(line, words) {
  const at = foldLetters(line).indexOf(words);
  return at < 0 || foldLetters(line).length !== line.length ? words : line.slice(at, at + words.length);
}

/**
 * Reads a question. words: those that are left to search for. said: the conditions, as typed. passes(text): whether a text
 * meets them. meeting: the one among them (A2, B5). newest: whether the newest comes first.
 *
 * years: the first and the last year of any text
 */
function readConditions(asked, years) {
  const read = { words: foldLetters(asked).replace(SEARCH_COMMAND, "").trim(), said: [], meeting: "", newest: false };
  const tests = [];
  /** Takes out what matches, if it means something. */
  const take = (pattern, meaning) => {
    const match = pattern.exec(read.words);
    const test = match && meaning(match);
    if (test) {
      tests.push(test);
      read.said.push(asTyped(asked, match[0].trim()));
      read.words = read.words.replace(match[0], " ").replace(/ +/g, " ").trim();
    }
  };
  for (let left = -1; left !== read.said.length;) {
    left = read.said.length;
    take(WRITTEN, match => meaningOf(match[1], match[2]));
  }
  const isYear = year => year >= years[0] && year <= years[1];
  const within = (first, last) => (isYear(first) || isYear(last)) && (text => text.year >= first && text.year <= last);

  take(INSTRUMENT, match => {
    const path = match[2] + "-" + match[3];
    return text => text.path === path || text.path.startsWith(path + "/");
  });
  take(DRAFT, () => text => text.source === "DRAFT");
  take(MEETING, match => {
    const number = ordinal(match[1]);
    const meeting = (match[2] === "session" ? "B" : "A") + number;
    read.meeting = meeting;
    return number > 0 && (text => text.meeting === meeting);
  });
  take(DOCUMENTS, () => text => text.source === "DOCUMENT");
  take(CONFERENCE, () => text => text.source === "CONFERENCE");
  take(BETWEEN, match => within(+(match[1] || match[3]), +(match[2] || match[4])));
  take(SINCE, match => within(+match[1], 9999));
  take(UNTIL, match => within(0, +match[1]));
  take(IN_YEAR, match => within(+match[1], +match[1]));
  take(NEWEST, () => {
    read.newest = true;
    return () => true;
  });
  read.passes = text => tests.every(test => test(text));
  return read;
}
