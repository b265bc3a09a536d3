/** Whether a page fits the width of a narrow phone, and what a reader makes of it. */
import { DESKTOP } from './chromium.js';

/** Spacing that a reader may set, of criterion 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-bottom: 2em !important; }`;

/** What does not fit a page that is narrow: as it is, with spaced text, zoomed, and with large text. */
export async function tooWide(page) {
  const found = await cut(page, 'narrow');
  const style = await page.addStyleTag({ content: SPACED });
  found.push(...(await cut(page, 'narrow and spaced')));
  await style.evaluate((node) => node.remove());
  // A browser's zoom halves the width that the page has; a larger font does not.
  await page.setViewportSize({ width: DESKTOP.width / 2, height: DESKTOP.height / 2 });
  found.push(...(await cut(page, 'zoomed')));
  await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  found.push(...(await cut(page, 'with large text')));
  return found;
}

/** What does not fit the width: the page, or the words of an element that hides what is too much. */
export function cut(page, state) {
  return page.evaluate((state) => {
    const wide = (node) => node.getBoundingClientRect().right > innerWidth + 0.5 && node.getBoundingClientRect().width > 1;
    const clipped = (node) =>
      getComputedStyle(node).overflowX !== 'visible' && node.clientWidth > 1 && node.scrollWidth > node.clientWidth + 1;
    const faults = [...document.body.querySelectorAll('*')]
      .filter((node) => node.tagName !== 'INPUT' && node.checkVisibility() && (wide(node) || clipped(node)))
      .map((node) => `${state}: ${node.outerHTML.slice(0, 200)}`);
    return document.documentElement.scrollWidth > innerWidth ? [`${state}: the page scrolls sideways`, ...faults] : faults;
  }, state);
}
