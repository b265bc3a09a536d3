import axe from 'axe-core';

/** Levels A and AA of WCAG 2.0, 2.1 and 2.2, and what axe thinks good besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page: a rule and the elements that break it. */
export async function violations(page) {
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(
    (values) => axe.run({ runOnly: { type: 'tag', values }, rules: { 'target-size': { enabled: true } } }),
    RULES,
  );
  // Of words in a picture axe cannot say what is behind them.
  const unclear = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !html.startsWith('<text')) }));
  return [...violations, ...unclear]
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
