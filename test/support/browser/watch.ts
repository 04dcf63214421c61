import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** What went on behind the screen of a test. */
export interface Watch {
  /** Addresses on another host than ours, of any kind of request. */
  elsewhere: string[];
  /** Every address that was asked for. */
  addresses: string[];
  /** Errors and warnings of pages, and broken rules of a Content-Security-Policy. */
  complaints: string[];
}

/** A failed request is told by the browser as well; what the page makes of it is what a test looks at. */
const isAboutRequest = (message: ConsoleMessage) => message.text().startsWith('Failed to load resource');

export async function watch(context: BrowserContext, ours: string): Promise<Watch> {
  const seen: Watch = { elsewhere: [], addresses: [], complaints: [] };
  const look = (url: string) => {
    const { origin, protocol } = new URL(url);
    seen.addresses.push(url);
    if (origin !== ours && !['blob:', 'data:', 'about:'].includes(protocol)) seen.elsewhere.push(url);
  };
  context.on('request', (request) => look(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => look(socket.url().replace(/^ws/, 'http'))));
  context.on('weberror', (error) => seen.complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isAboutRequest(message))
      seen.complaints.push(`${message.type()}: ${message.text()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) =>
      console.error('securitypolicyviolation', effectiveDirective, sourceFile, sample),
    );
  });
  return seen;
}
