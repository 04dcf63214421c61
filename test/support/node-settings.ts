import { type NodeEnvironment, readNodeEnvironment } from '../../edge/env.ts';
import type { Log } from '../../edge/log.ts';

/** The environment of a Node host on a free port, with its files in a directory of its own. */
export const environmentIn = (directory: string, rest: Partial<NodeEnvironment> = {}): NodeEnvironment => ({
  ...readNodeEnvironment({}),
  PORT: 0,
  HOUVAST_DATA: directory,
  ...rest,
});

const ignore = () => undefined;
export const silentLog: Log = { info: ignore, warn: ignore, error: ignore };

/** Says only what went wrong, where whoever runs this reads it. */
export const errorLog: Log = {
  ...silentLog,
  error: (message, fields) => process.stderr.write(`${message} ${JSON.stringify(fields ?? {})}\n`),
};
