/*
 * The shell for pages that were not visited while there was a network: shows the text of this address below #hors-ligne,
 * from textes.js. The words that it says stand in the data attributes of #hors-ligne.
 */

function offlinePage(place) {
  const say = place.dataset;
  const texts = readTexts(recueil);
  const themes = readThemes(recueil, texts);
  const root = new URL(rootOfPages(), location.href).pathname;
  const path = location.pathname.slice(root.length).replace(/\/?(index\.html)?$/, "");
  const text = texts.find(each => each.path === path);
  const theme = themes.find(each => each.path === path);

  function quoted(mark, words) {
    return words.split("\n").map((line, at) => official("p", "",
      ...(mark && at === 0 ? [element("span", "n", mark), " "] : []), line));
  }

  function cited() {
    const link = element("a", "", text.citation);
    link.href = documentOf(text);
    return documentOf(text) ? link : text.citation;
  }

  function neighbour(step, role) {
    const beside = texts.filter(each =>
      each.parent === text.parent && each.line === text.line && each.source === text.source);
    const other = beside[beside.indexOf(text) + step];
    return other ? [linkTo(other.path, filled(say[role], other.label)), " "] : [];
  }

  function showText() {
    const heading = text.heading ? [" — ", official("span", "", text.heading)] : [];
    const citation = element("p", "citation", cited(), " ");
    const copy = element("button", "copy", say.copyLabel);
    copy.type = "button";
    copy.hidden = true;
    copy.dataset.copy = text.citation;
    copy.dataset.done = say.copied;
    citation.append(copy);
    place.append(
      element("h1", "", text.label, ...heading),
      element("p", "origin", text.line || text.kind + ", " + text.year),
      ...(text.mark && !text.line.includes(text.mark) ? [element("p", "mark", text.mark)] : []),
      ...chapeau(text).map((words, at) => element("blockquote", "chapeau", ...quoted(marksAbove(text)[at], words))),
      element("blockquote", "words", ...quoted(markOf(text), text.text)),
      citation,
      ...text.remarks.map(remark => official("p", "remark", remark)),
      ...text.themes.map(each => element("p", "theme", say.theme + " ", linkTo(each.path, each.name))));
    const children = texts.filter(each => each.parent === text);
    place.append(
      ...(children.length ? [listOf(children)] : []),
      element("p", "neighbours", ...neighbour(-1, "previous"), ...neighbour(1, "next")));
    document.title = text.label + " — " + document.title;
  }

  function listOf(its) {
    return element("ul", "hits", ...its.map(each => element("li", "", linkTo(each.path, each.label), " ",
      official("span", "passage", ...stretch(each.text, [], PASSAGE)))));
  }

  if (text) {
    showText();
  } else if (theme) {
    place.append(element("h1", "", theme.name), listOf(theme.listed.map(each => texts[each])));
    document.title = theme.name + " — " + document.title;
  } else {
    place.append(element("h1", "", say.absent));
  }
  if (text || theme) {
    place.append(element("p", "note", say.note));
  }
}

if (document.getElementById("hors-ligne")) {
  offlinePage(document.getElementById("hors-ligne"));
}
