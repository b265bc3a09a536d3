/* What a line may name as it stands: a text, a meeting, an instrument, a theme. */

const LITTLE_IN_NAMES = new Set(
  "a an and at au aux by d dans de des du en et for from in l la le les of on or ou par pour sur the to un une with".split(" "));

/** In longer names, little words aside, the words on one side of "et" do not name the theme. */
const LONGEST_PAIR = 5;
const BRACKETS = /\(([^()]*)\)/;

const NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
const RECOMMENDATION = /^(?:la |the )?(?:recommandation|recommendation|rec)\.? (\d+(?:[ .]?[a-z]\b\)?)?),? (.+)$/;
const PARAGRAPH = /^(?:le |the )?(?:par|para|paragraph|paragraphe)\.? (\d+(?:[ .]?[a-z]\b\)?)?) (?:du|de la|de l'|de|of the|of|in) (.*\d\/\d+)$/;

/** Looks names up: `text(line)` is a text, or the page of a meeting; `themes(line)` are those of that name. */
function makeNames(data, texts, themes) {
  const byReference = new Map();
  const refer = (key, text) => key && !byReference.has(key) && byReference.set(key, text);
  texts.forEach(text => refer(referenceKey(text.path), text));
  texts.forEach(text => refer(referenceKey(text.label), text));
  texts.forEach(text => refer(referenceKey(text.citation.replace(/ \(.*$/, "")), text));
  const meetings = new Map();
  data.meetings.split("\n").map(row => row.split("\t")).forEach(([path, label, kind, year, meeting]) => {
    const page = { path, label, kind, year, text: "" };
    const numeral = NUMERALS[meeting.slice(1) - 1] || "";
    const brief = meeting[0] === "B" ? "b " + numeral : numeral;
    [path, label, brief].forEach(key => refer(referenceKey(key), page));
    meetings.set(meeting, page);
  });
  const singular = word => word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
  const nameKey = name => wordsOf(name).map(each => each.word).filter(word => !LITTLE_IN_NAMES.has(word))
    .map(singular).sort().join(" ");
  const byName = new Map();
  const byOtherWords = new Map();
  const name = (names, words, named) => {
    const known = names.get(nameKey(words)) || [];
    names.set(nameKey(words), known.concat(named.filter(theme => !known.includes(theme))));
  };
  themes.forEach(theme => theme.names.forEach(each => {
    const own = (BRACKETS.exec(each) || [each, each])[1];
    const halves = nameKey(own).split(" ").length <= LONGEST_PAIR ? own.split(/ (?:et|and) /) : [];
    [each, own].concat(halves).forEach(words => name(byName, words, [theme]));
  }));
  data.otherThemeWords.split("\n").map(row => row.split("\t"))
    .forEach(([words, its]) => name(byOtherWords, words, its.split(" ").map(at => themes[at])));
  const called = words => byName.get(nameKey(words)) || [];

  /** A reference in words: a recommendation of a meeting, a paragraph of a document. */
  function spelledOut(line) {
    const folded = foldLetters(line).trim();
    const ofMeeting = RECOMMENDATION.exec(folded);
    const held = ofMeeting && MEETING.exec(ofMeeting[2]);
    const meeting = held && meetings.get((held[2] === "session" ? "B" : "A") + ordinal(held[1]));
    const numeral = ofMeeting && !held && /\b([ivxl]+)$/.exec(ofMeeting[2]);
    const ofDocument = PARAGRAPH.exec(folded);
    return meeting ? meeting.path.replace("reunion/", "") + " " + ofMeeting[1]
      : numeral ? numeral[1] + " " + ofMeeting[1]
      : ofDocument ? ofDocument[2] + " " + ofDocument[1] : "";
  }

  return {
    text: line => byReference.get(referenceKey(line)) || byReference.get(referenceKey(spelledOut(line))) || null,
    meeting: brief => meetings.get(brief) || null,
    /** Whether a line is a reference, of a text that may not exist. */
    isReference: line => /^(?:[ab]\.? ?)?[ivxl]{1,5}[ .-]?\d+(?:[ .]?[a-z]\)?)*$/.test(foldLetters(line).trim()),
    /** The page of the meeting of a reference. */
    meetingOf: line => byReference.get(referenceKey(line).replace(/ \d.*$/, "")) || null,
    /** The themes that a line names: by their name, the words in its brackets, or one half of those. */
    themes: line => called(line),
    /** Those that a line names as it was understood: `said` has the readings of each of its notions. */
    themesRead: said => {
      const readings = said.length === 1 ? said[0] : [said.map(its => its[0]).join(" ")];
      return themes.filter(theme => readings.some(words => called(words).includes(theme)));
    },
    /** The themes that may be meant by other words. */
    themesMeant: line => byOtherWords.get(nameKey(line)) || []
  };
}
