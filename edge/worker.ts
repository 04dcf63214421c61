import { createWorker } from './worker-host/worker.ts';

export { CaseHub } from './live/durable-object.ts';

export default createWorker();
