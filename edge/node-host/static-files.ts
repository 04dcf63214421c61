import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { isUnchanged } from '../http/etag.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/**
 * Serves built files, brotli where the browser takes it. Files with a hash in their name never change;
 * all others are checked each time. Compressed once, then remembered: the set of files is small and fixed.
 */
export function serveFiles(root: string, url = ''): MiddlewareHandler {
  const compressed = new Map<string, { modified: number; body: Uint8Array<ArrayBuffer> }>();

  return async (context, next) => {
    const path = decodePath(new URL(context.req.url).pathname);
    if (!path?.startsWith(url) || (context.req.method !== 'GET' && context.req.method !== 'HEAD')) return next();
    let file = normalize(join(root, path.slice(url.length)));
    if (!file.startsWith(normalize(root + sep)) && file !== normalize(root)) return next();
    if (path.endsWith('/')) file = join(file, 'index.html');
    const type = types[extname(file)];
    if (!type || !existsSync(file)) return next();
    const stat = statSync(file);
    if (!stat.isFile()) return next();

    const etag = `"${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}"`;
    const isHashed = /-[A-Za-z0-9_-]{7,8}\.(js|css)$/.test(file);
    const headers: Record<string, string> = {
      'Content-Type': type,
      ETag: etag,
      Vary: 'Accept-Encoding',
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    };
    if (isUnchanged(context.req.header('If-None-Match'), etag)) return context.body(null, 304, headers);
    if (!/\bbr\b/.test(context.req.header('Accept-Encoding') ?? '') || type.startsWith('image/png')) {
      return context.body(readFileSync(file), 200, headers);
    }
    let entry = compressed.get(file);
    if (!entry || entry.modified !== stat.mtimeMs) {
      entry = { modified: stat.mtimeMs, body: compress(readFileSync(file)) };
      compressed.set(file, entry);
    }
    return context.body(entry.body, 200, { ...headers, 'Content-Encoding': 'br' });
  };
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Brotli at its best setting. */
export function compress(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}
