import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type HostName = 'Node' | 'Workers';

/** What a host is started with. */
export interface HostSettings {
  name: HostName;
  /** Every file that it writes is below here, temporary ones too. */
  folder: string;
  secret: string;
  /** Settings beside those of every host: the telephone. */
  environment?: Readonly<Record<string, string>>;
}

/** The real host as a process of its own: it can be killed, and all that it says is kept here. */
export class HostProcess {
  readonly settings: HostSettings;
  port = 0;
  /** All that it ever wrote to its output and its errors, over every start. */
  said = '';
  #child: ChildProcess | undefined;
  /** Told of the port, each time that it has another. */
  readonly #moved: ((port: number) => void)[] = [];

  constructor(settings: HostSettings) {
    this.settings = settings;
  }

  async start(): Promise<void> {
    const { name, folder, secret, environment } = this.settings;
    this.port = await freePort();
    for (const move of this.#moved) move(this.port);
    const script = name === 'Node' ? 'edge/node.ts' : 'demo/dev-edge.ts';
    const child = spawn(process.execPath, [join(root, script)], {
      cwd: root,
      // A group of its own, so that workerd goes when it goes.
      detached: true,
      env: {
        ...process.env,
        PORT: String(this.port),
        HOUVAST_DATA: join(folder, 'data'),
        HOUVAST_SECRET: secret,
        HOUVAST_DEMO: '1',
        TMPDIR: join(folder, 'temporary'),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.said += chunk.toString('utf8');
      });
    }
    await this.#answers();
  }

  /** Whoever has to know where it is: now, and after each start. */
  onMove(move: (port: number) => void): void {
    this.#moved.push(move);
    move(this.port);
  }

  /** Has the lane do its job now. On Node it does so at each start. */
  async runLaneJob(): Promise<void> {
    if (this.settings.name === 'Node') return;
    const answer = await fetch(`http://127.0.0.1:${this.port}/__scheduled?cron=*/10+*+*+*+*`);
    if (!answer.ok) throw new Error('The job of the lane did not run.');
  }

  /** Pulls the plug: no farewell, no cleaning up. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child?.pid || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, signal);
    const forced = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 20_000);
    await gone;
    clearTimeout(forced);
  }

  async #answers(): Promise<void> {
    const until = Date.now() + 120_000;
    while (Date.now() < until) {
      if (this.#child?.exitCode !== null) throw new Error(`The host did not start:\n${this.said}`);
      const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`, {
        signal: AbortSignal.timeout(5000),
      }).catch(() => undefined);
      if (answer?.ok) return;
      await pause(200);
    }
    throw new Error(`The host does not answer:\n${this.said}`);
  }
}
