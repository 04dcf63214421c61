import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A process of its own, with a core of its own where there are two. */
export interface Process {
  call<Result>(command: string, argument?: unknown): Promise<Result>;
  stop(): Promise<void>;
}

export const serverCore = 0;
export const loadCore = 1;

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Without a core the process may run anywhere. */
type Order = readonly [file: string, core: number | undefined, directory?: string];

/** Starts several processes, each a file of this folder; when one does not start, none stays behind. */
export async function startProcesses<Name extends string>(
  orders: Record<Name, Order>,
): Promise<{ processes: Record<Name, Process>; stop(): Promise<void> }> {
  const processes: Partial<Record<Name, Process>> = {};
  const stop = async () => {
    for (const running of Object.values<Process | undefined>(processes)) await running?.stop();
  };
  try {
    for (const name of Object.keys(orders) as Name[]) {
      const [file, core, directory] = orders[name];
      processes[name] = await startProcess(file, core, directory);
    }
    return { processes: processes as Record<Name, Process>, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startProcess(file: string, core: number | undefined, directory = ''): Promise<Process> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const profile = process.env['HOUVAST_BENCH_PROFILE'];
  const flags = profile && core === serverCore ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const command = [process.execPath, ...flags, path, directory];
  const [program = '', ...rest] = canPin && core !== undefined ? ['taskset', '-c', String(core), ...command] : command;
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
  return connect(child, file);
}

interface Reply {
  id: number;
  result?: unknown;
  failure?: string;
}

function connect(child: ChildProcess, name: string): Promise<Process> {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  child.on('message', ({ id, result, failure }: Reply) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (failure === undefined) call?.resolve(result);
    else call?.reject(new Error(`${name}: ${failure}`));
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${name} stopped with code ${code}.`));
  });
  const process: Process = {
    call<Result>(command: string, argument?: unknown) {
      const id = ++last;
      return new Promise<Result>((resolve, reject) => {
        waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
        child.send({ id, command, argument });
      });
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
  return new Promise((resolve, reject) => waiting.set(0, { resolve: () => resolve(process), reject }));
}
