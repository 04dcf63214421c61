import { createWorker } from './worker-host/worker.ts';

export { CaseHub } from './live/durable-object.ts';
export { RondkomenRooms } from './worker-host/rondkomen-rooms.ts';

export default createWorker();
