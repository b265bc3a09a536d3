/** A plain server of files, as static hosts are: it knows no address of ours, and sends 404.html if there is no such file. */
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** The pages lie in a folder of the host, since many hosts do so: nothing may count on the root. */
const PREFIX = '/pages/';

/** Serves a folder on a free port of loopback; resolves to the address of the site, the files sent, and what ends the server. */
export function serve(folder, headers = {}) {
  const sent = [];
  const server = createServer(async (request, response) => {
    const { status, file, location } = await find(folder, request.url);
    if (location) {
      response.writeHead(301, { Location: location }).end();
      return;
    }
    const type = TYPES[extname(file ?? 'missing.txt')] ?? 'application/octet-stream';
    response.writeHead(status, { 'Content-Type': type, ...headers });
    if (file) {
      sent.push(file);
    }
    response.end(file ? await readFile(file) : 'not found\n');
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const root = `http://127.0.0.1:${server.address().port}${PREFIX}`;
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ root, sent, close });
    });
  });
}

async function find(folder, url) {
  const { pathname, search } = new URL(url, 'http://localhost');
  if (pathname.startsWith(PREFIX)) {
    const file = join(folder, normalize(`/${decodeURIComponent(pathname.slice(PREFIX.length))}`));
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) {
      return { status: 200, file };
    } else if (found && !pathname.endsWith('/')) {
      return { location: `${pathname}/${search}` };
    } else if (found && (await stat(join(file, 'index.html')).catch(() => null))) {
      return { status: 200, file: join(file, 'index.html') };
    }
  }
  const missing = join(folder, '404.html');
  return { status: 404, file: (await stat(missing).catch(() => null)) && missing };
}
