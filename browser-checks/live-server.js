/** The live pages, served by the program itself. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { program } from './sites.js';

/** How long the program may take to start. */
const PATIENCE = 60_000;

/** Serves the live pages on a free port of loopback; resolves to the address of the first page and to what ends the server. */
export async function serveLive() {
  const port = await freePort();
  const environment = { ...process.env, RECUEIL_WEB_PORT: String(port) };
  delete environment.RECUEIL_PAGES_URL;
  const server = spawn('java', program('web'), { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the pages are not served: ${told}`)), PATIENCE);
    server.on('exit', (status) => reject(new Error(`the program ended with ${status}: ${told}`)));
    server.stderr.on('data', (words) => {
      told += words;
      if (told.includes(`127.0.0.1:${port}/`)) {
        clearTimeout(late);
        resolve();
      }
    });
  });
  server.removeAllListeners('exit');
  return { root: `http://127.0.0.1:${port}/`, close: () => server.kill() };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
