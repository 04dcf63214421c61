import { createWorker } from './worker-host/worker.ts';

export { HandoffOffice } from './handoff/hosts/durable-object.ts';
export { CaseHub } from './live/durable-object.ts';
export { RondkomenRooms } from './worker-host/rondkomen-rooms.ts';

export default createWorker();
