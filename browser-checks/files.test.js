/** The written files: the same twice, light, and valid. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { none } from './none.js';
import { KINDS, SHELL, SITES, files } from './sites.js';

const HEAVIEST = 60_000;

test('the site is written with the same bytes twice', () => {
  const { french, again } = SITES;
  const names = files(french);
  assert.deepEqual(files(again), names);
  const differing = names.filter(
    (name) => !readFileSync(join(french.folder, name)).equals(readFileSync(join(again.folder, name))),
  );
  none(differing);
});

for (const name of ['french', 'english']) {
  const site = SITES[name];

  test(`each page weighs at most ${HEAVIEST} bytes with its style and script: ${name}`, (t) => {
    const bytes = (file) => statSync(join(site.folder, file)).size;
    const shared = bytes('recueil.css') + bytes('recueil.js');
    const weights = files(site, '.html').map((file) => [bytes(file) + shared, file]);
    const [most, heaviest] = weights.sort(([one], [other]) => other - one)[0];
    t.diagnostic(`${weights.length} pages; the heaviest: ${heaviest}, ${most} bytes, of which ${shared} are shared`);
    none(weights.filter(([weight]) => weight > HEAVIEST).map(([weight, file]) => `${file}: ${weight}`));
  });

  test(`every page, style and picture is valid: ${name}`, (t) => {
    const messages = validate(site.folder);
    t.diagnostic(`${files(site, '.html').length} pages`);
    none(messages);
  });
}

test('each kind of page is written, so that what is checked is not the page of a missing one', () => {
  const wanted = Object.values(KINDS).map((path) => join(path.split('?')[0].replace(/\/?index\.html$/, ''), 'index.html'));
  none(Object.values(SITES).flatMap(({ folder }) => wanted.filter((file) => !existsSync(join(folder, file)))));
});

test('the validator notices a page that is not valid', () => {
  assert.ok(validate(join(import.meta.dirname, 'wrong')).some((message) => message.includes('Stray end tag')));
});

/** What the Nu checker says of all files of a folder, the same message once with the first file that has it. */
function validate(folder) {
  const checked = spawnSync(
    'java',
    ['-Xss4m', '-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', '--format', 'json']
      .concat(['--also-check-css', '--also-check-svg', '--skip-non-html', folder]),
    { cwd: import.meta.dirname, encoding: 'utf8', maxBuffer: 1e9 },
  );
  const first = new Map();
  // The page without a network has no heading until its script has found the text.
  const { messages } = JSON.parse(checked.stderr);
  const unexpected = messages.filter(({ url, message }) => !(url.endsWith(SHELL.file) && message.startsWith('Article lacks')));
  for (const { url, type, message, lastLine } of unexpected) {
    const seen = first.get(message);
    const where = seen?.where ?? `${relative(folder, new URL(url).pathname)}:${lastLine}`;
    first.set(message, { where, count: (seen?.count ?? 0) + 1, type });
  }
  return [...first].map(([message, { where, count, type }]) => `${type}: ${message} ${where} (${count})`);
}
