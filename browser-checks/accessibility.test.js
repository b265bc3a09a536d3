/** Accessibility: what axe finds, in both languages, light and dark, narrow and large; and what is read aloud, in order. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from './axe.js';
import { NARROW, launch, visit } from './chromium.js';
import { serve } from './file-server.js';
import { none } from './none.js';
import { KINDS, MISSING, SITES, addressOf } from './sites.js';
import { cut, tooWide } from './width.js';

const PAGES = Object.entries({ ...KINDS, 'missing page': MISSING });

let browser;
const servers = {};

before(async () => {
  browser = await launch();
  for (const name of ['french', 'english']) {
    servers[name] = await serve(SITES[name].folder);
  }
});
after(async () => {
  await browser.close();
  Object.values(servers).forEach((server) => server.close());
});

for (const language of ['french', 'english']) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [kind, path] of PAGES) {
      test(`axe finds nothing: ${kind}, ${language}, ${colorScheme}`, async () => {
        none(await visit(browser, address(language, path), { colorScheme }, violations));
      });
    }
  }
}

test('axe finds nothing on a phone with the folded table opened: theme, french', async () => {
  await visit(browser, address('french', KINDS.theme), { viewport: NARROW }, async (page) => {
    await page.locator('summary').first().click();
    none(await violations(page));
  });
});

for (const language of ['french', 'english']) {
  for (const [kind, path] of PAGES) {
    test(`fits ${NARROW.width} pixels, also with spaced text, and 200 %: ${kind}, ${language}`, async () => {
      await visit(browser, address(language, path), { viewport: NARROW }, async (page) => {
        none(await tooWide(page));
      });
    });
  }
}

/** What a screen reader is told, as a person judged it; with RECUEIL_JUDGE=1 it is written anew, to be read. */
const READ_ALOUD = {
  'provision-a.fr': ['french', KINDS['provision A']],
  'provision-a.en': ['english', KINDS['provision A']],
  'provision-b.fr': ['french', KINDS['provision B, chapeau and child']],
  'draft.fr': ['french', KINDS.draft],
  'theme.fr': ['french', KINDS.theme],
};

for (const [name, [language, path]] of Object.entries(READ_ALOUD)) {
  test(`is read aloud in order: ${name}`, async () => {
    const tree = await visit(browser, address(language, path), {}, (page) => page.locator('body').ariaSnapshot());
    const told = withoutAddresses(tree);
    if (process.env.RECUEIL_JUDGE) {
      writeFileSync(join(import.meta.dirname, `../read/${name}.txt`), told);
    } else {
      assert.equal(told, readFileSync(join(import.meta.dirname, `read/${name}.txt`), 'utf8'));
    }
  });
}

/** A tree without the addresses of links, which are not read aloud. */
function withoutAddresses(tree) {
  const lines = tree.split('\n').filter((line) => !/^ *- \/url: /.test(line));
  const depth = (line) => line?.search(/\S/) ?? 0;
  return lines.map((line, at) => (depth(lines[at + 1]) > depth(line) ? line : line.replace(/:$/, '')).concat('\n')).join('');
}

test('a link to a provision is named in words', async () => {
  for (const [language, name] of [
    ['french', 'recommandation 37 de la deuxième réunion'],
    ['english', 'recommendation 37 of the second meeting'],
  ]) {
    await visit(browser, address(language, 'II.36'), {}, async (page) => {
      const link = page.getByRole('link', { name });
      assert.match(await link.first().textContent(), /^\S*\s?II\.37/);
    });
  }
});

for (const language of ['french', 'english']) {
  test(`words of the United Nations are marked as French, the page as its own language: ${language}`, async () => {
    for (const path of [KINDS['provision A'], KINDS['parent with children'], KINDS['list of provisions'], KINDS.related]) {
      await visit(browser, address(language, path), {}, async (page) => {
        assert.equal(await page.getAttribute('html', 'lang'), SITES[language].language);
        const quotations = await page.locator('blockquote').evaluateAll((found) =>
          found.flatMap((one) => [...one.querySelectorAll('p')].map((p) => p.closest('[lang]').lang)),
        );
        assert.ok(quotations.length > 0);
        assert.deepEqual([...new Set(quotations)], ['fr'], path);
      });
    }
  });
}

test('the checks notice a page with faults', async () => {
  const server = await serve(join(import.meta.dirname, 'wrong'));
  try {
    await visit(browser, server.root, { viewport: NARROW }, async (page) => {
      const found = (await violations(page)).join('\n');
      for (const rule of ['color-contrast', 'html-has-lang', 'image-alt', 'landmark-one-main', 'target-size']) {
        assert.match(found, new RegExp(`^${rule}:`, 'm'));
      }
      assert.notDeepEqual(await cut(page, 'narrow'), []);
    });
  } finally {
    server.close();
  }
});

function address(language, path) {
  return servers[language].root + addressOf(path);
}
