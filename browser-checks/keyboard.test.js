/** The keyboard alone: the way around, in order, with a focus that one sees. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, launch, visit } from './chromium.js';
import { serve } from './file-server.js';
import { tabThrough } from './keyboard.js';
import { none } from './none.js';
import { KINDS, SITES, addressOf } from './sites.js';

let browser;
let server;

before(async () => {
  browser = await launch();
  server = await serve(SITES.french.folder);
});
after(async () => {
  await browser.close();
  server.close();
});

test('the first key shows a way past the header, which leads to the text', async () => {
  await visit(browser, address(KINDS['provision A']), {}, async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    assert.equal(await skip.evaluate((node) => node === document.activeElement), true);
    assert.ok(await isOnScreen(skip));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)), true);
  });
});

for (const kind of ['home', 'provision A', 'provision B, chapeau and child', 'theme', 'meeting', 'search']) {
  for (const viewport of [undefined, PHONE]) {
    test(`every control is reached once, in order, and shows its focus: ${kind}${viewport ? ', phone' : ''}`, async () => {
      await visit(browser, address(KINDS[kind]), viewport ? { viewport } : {}, async (page) => {
        const { controls, wrong } = await tabThrough(page);
        none(wrong);
        assert.ok(controls > 8, `only ${controls} controls`);
      });
    });
  }
}

test('a table of a theme opens with a key', async () => {
  await visit(browser, address(KINDS.theme), {}, async (page) => {
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.getByRole('table').first().isVisible());
  });
});

test('Enter in the box asks for a search', async () => {
  await visit(browser, address(KINDS.theme), {}, async (page) => {
    await page.locator('#q').focus();
    await page.keyboard.type('inspection du travail');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/chercher/index.html?q=inspection+du+travail');
  });
});

function address(path) {
  return server.root + addressOf(path);
}

function isOnScreen(locator) {
  return locator.evaluate((node) => {
    const { top, left, bottom, right } = node.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
}
