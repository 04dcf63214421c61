import type { CaseHub } from '../../edge/live/durable-object.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      CASE_HUB: DurableObjectNamespace<CaseHub>;
    }
  }
}
