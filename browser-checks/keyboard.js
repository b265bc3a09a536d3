/** What a person meets who has a keyboard alone. */

/** Presses Tab through a page; returns how many controls it has, and each that is not reached in its turn or does not show its focus. */
export async function tabThrough(page) {
  const controls = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, textarea, summary, [tabindex]')];
    const seen = all.filter((node) => node.checkVisibility() && node.tabIndex >= 0);
    seen.forEach((node, at) => node.setAttribute('data-at', at));
    return seen.length;
  });
  const wrong = [];
  for (let at = 0; at < controls; at++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(focus);
    if (focused.at !== at) {
      wrong.push(`control ${at}: the focus is on ${focused.at}, ${focused.html}`);
      break;
    } else if (!focused.isSeen) {
      wrong.push(`control ${at} does not show its focus: ${focused.html}`);
    }
  }
  return { controls, wrong };
}

/** In the page: which control has the focus, and whether one sees it, by an outline that nothing covers. */
function focus() {
  const node = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  const box = [...node.getClientRects()][0] ?? node.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    at: Number(node.dataset.at ?? -1),
    html: node.outerHTML.slice(0, 150),
    isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && (top === node || node.contains(top)),
  };
}
