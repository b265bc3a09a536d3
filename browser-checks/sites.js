/** The sites that the program writes for the checks, and the kinds of pages that each site has. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const built = resolve(here, '../../web-adapter/target');
const documents = resolve(here, '../../documents/target/documents');

/** Where the addressed site says that it is; nobody asks there. */
export const ADDRESS = 'https://recueil.example/pages/';

export const SITES = {
  french: { folder: join(here, 'sites/french'), language: 'fr' },
  again: { folder: join(here, 'sites/again'), language: 'fr' },
  english: { folder: join(here, 'sites/english'), language: 'en' },
  addressed: { folder: join(here, 'sites/addressed'), language: 'fr', address: ADDRESS },
};

/** One page of each kind: its name, and its path in a site. */
export const KINDS = {
  home: '',
  'provision A': 'II.37',
  'provision B, chapeau and child': '5-2/8.e',
  'parent with children': '5-2/8',
  'preamble': '5-2/al.2',
  draft: 'X.12',
  'list of provisions': 'II.52-II.58',
  citations: 'theme/7/citations',
  related: 'II.37/liees',
  themes: 'themes',
  theme: 'theme/7',
  'theme, page 2': 'theme/7/2',
  meetings: 'reunions',
  meeting: 'reunion/II',
  resolutions: 'resolutions',
  resolution: '5-2',
  documents: 'documents',
  document: 'doc/2010/5',
  'paragraph of a report': '2010/6/96',
  corrections: 'corrections',
  about: 'a_propos',
  help: 'aide',
  search: 'chercher',
  'search, found': 'chercher/index.html?q=inspection+du+travail',
};

/** The page that shows any text without a network, and what stands in it for the way to the root of the site. */
export const SHELL = { file: 'hors-ligne.html', root: '/__recueil__/' };

export const MISSING = 'no/such/page';

/** The address of a page below the root of its site, as plain hosts have it. */
export function addressOf(path) {
  return path === '' || path.includes('.html') ? path : `${path}/`;
}

/** What Java is given to run the program with these arguments. */
export function program(...args) {
  const jars = readdirSync(built).filter((name) => /^web-adapter-[0-9.]+\.jar$/.test(name));
  const classPath = [...jars.map((jar) => join(built, jar)), join(built, 'lib/*')].join(':');
  const written = `-Drecueil.documents=${documents}`;
  return ['-Dfile.encoding=UTF-8', written, '-cp', classPath, 'org.recueil.cli.Main', ...args];
}

/** Writes a site anew; returns for how long the program ran, in milliseconds. */
export function write({ folder, language, address }) {
  rmSync(folder, { recursive: true, force: true });
  const environment = { ...process.env, RECUEIL_PAGES_URL: address };
  if (!address) {
    delete environment.RECUEIL_PAGES_URL;
  }
  const started = performance.now();
  const run = spawnSync('java', program('pages', '--lang', language, folder), { env: environment, encoding: 'utf8' });
  if (run.status !== 0) {
    throw new Error(`the program did not write ${folder}: ${run.error ?? run.stdout + run.stderr}`);
  }
  return performance.now() - started;
}

/** The names of all files of a site, sorted; with slashes. */
export function files({ folder }, ending = '') {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The HTML of the page at a path. */
export function page({ folder }, path) {
  return readFileSync(join(folder, path, 'index.html'), 'utf8');
}
