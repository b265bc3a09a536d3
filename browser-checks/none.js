import assert from 'node:assert/strict';

const SHOWN = 20;

/** Fails with the first of these, and how many there are, if there is any. */
export function none(faults) {
  const shown = faults.slice(0, SHOWN).map((fault) => `\n  ${fault}`);
  assert.ok(faults.length === 0, `${faults.length} of these:${shown.join('')}${faults.length > SHOWN ? '\n  …' : ''}`);
}
