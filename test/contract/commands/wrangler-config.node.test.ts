import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { unstable_readConfig } from 'wrangler';

const configuration = fileURLToPath(new URL('../../../wrangler.toml', import.meta.url));

test('[HO-63] leaves Cloudflare no log with the address or headers of a citizen', () => {
  const { observability, logpush, tail_consumers } = unstable_readConfig({ config: configuration });
  expect(observability?.logs?.invocation_logs).toBe(false);
  expect(observability?.traces?.enabled ?? false).toBe(false);
  expect(logpush ?? false).toBe(false);
  expect(tail_consumers ?? []).toEqual([]);
});

test('[HO-64] runs the Worker before the files only where the API answers', () => {
  const { assets } = unstable_readConfig({ config: configuration });
  expect(assets?.run_worker_first).toEqual(['/v1/*', '/houvast.js', '/healthz', '/readyz', '/metrics']);
});
