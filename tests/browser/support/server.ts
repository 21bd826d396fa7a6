/** A small static server: what a city's web server does with the built app. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Site {
  /** Address of the folder, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Serves `folder` under `/<path>/` on a free port of this machine, with `headers` on every answer. */
export async function serve(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const base = `/${path}/`;
  const server = createServer((request, response) => {
    answer(request, response, folder, base, headers);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  headers: Readonly<Record<string, string>>,
): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const inside = normalize(path.slice(base.length));
  const file = join(folder, inside === '.' || inside.endsWith('/') ? join(inside, 'index.html') : inside);
  const found =
    path.startsWith(base) && !inside.startsWith('..') && existsSync(file) && statSync(file).isFile();
  if (!found) {
    response.writeHead(404, headers).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers });
  createReadStream(file).pipe(response);
}
