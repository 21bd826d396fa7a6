/** The Content-Security-Policy of the app, in its page and in every answer of the preview server. */
import type { Plugin } from 'vite';
import { BACKGROUND_HOST } from '../src/map/backgroundHost.ts';

/** What the page may do; everything else is refused by the browser. */
const DIRECTIVES = [
  "default-src 'none'",
  // The engine is WebAssembly; nothing evaluates text as a script.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  // KERN's icons are data addresses, exported maps are blobs.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // MapLibre fetches the tiles of the background map; no other host is listed.
  `connect-src 'self' ${BACKGROUND_HOST}`,
  "base-uri 'none'",
  "form-action 'none'",
];

/** What a `<meta>` can say. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/** What a server should send with every file, so that it holds in workers too and in nobody else's frame. */
export const SERVER_HEADERS = {
  'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Writes the policy into the built page; the development server needs inline styles and a socket and goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'veedelwerk-content-security-policy',
    config: () => ({ preview: { headers: SERVER_HEADERS } }),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, context) =>
        context.server
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
                injectTo: 'head-prepend',
              },
            ],
    },
  };
}
