import { createWorker } from '../edge/worker-host/worker.ts';
import { createDemo } from './create-demo.ts';
import { demoAgents } from './desk.ts';

// The Worker with the demo's pages, for `npm run dev:edge` only. What is deployed is edge/worker.ts.
export { HandoffOffice } from '../edge/handoff/hosts/durable-object.ts';
export { CaseHub } from '../edge/live/durable-object.ts';
export { RondkomenRooms } from '../edge/worker-host/rondkomen-rooms.ts';

export default createWorker({ extend: (deps) => createDemo(deps, { openAtAnyHour: true }), demoAgents });
