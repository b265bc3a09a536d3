/* What a line may name as it stands: a text, a meeting, an instrument, a theme. */

const LITTLE_IN_NAMES = new Set(
  "a an and at au aux by d dans de des du en et for from in l la le les of on or ou par pour sur the to un une with".split(" "));

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
    [path, label].forEach(key => refer(referenceKey(key), page));
    meetings.set(meeting, page);
  });
  const nameKey = name => wordsOf(name).map(each => each.word).filter(word => !LITTLE_IN_NAMES.has(word)).join(" ");
  const byName = new Map();
  const name = (words, named) => byName.has(nameKey(words)) || nameKey(words) && byName.set(nameKey(words), named);
  themes.forEach(theme => theme.names.forEach(each => name(each, [theme])));
  data.otherThemeWords.split("\n").map(row => row.split("\t"))
    .forEach(([words, its]) => name(words, its.split(" ").map(at => themes[at])));

  return {
    text: line => byReference.get(referenceKey(line)) || null,
    meeting: brief => meetings.get(brief) || null,
    themes: line => byName.get(nameKey(line)) || []
  };
}
