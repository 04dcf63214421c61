import { startNodeHost } from '../../../edge/node-host/host.ts';
import { environmentIn, errorLog } from '../../support/node-settings.ts';
import { answer, cpuMicroseconds } from './answer.ts';

// The Node host as anyone starts it, on the database in the directory that is given.
const [, , directory = ''] = process.argv;
let minutes = 0;
const host = await startNodeHost({
  environment: environmentIn(directory),
  clock: () => new Date(Date.now() + minutes * 61_000),
  log: errorLog,
});

answer({
  port: () => Number(new URL(host.url).port),
  cpu: cpuMicroseconds,
  /** What a push does with what is remembered of a case, for all cases. */
  forgetCases: () => host.deps.cases.forgetAll(),
  /** The same, and sessions have to be checked again, as after a minute. */
  forgetAll: () => {
    host.deps.cases.forgetAll();
    minutes++;
  },
});
