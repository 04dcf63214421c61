type Command = (argument: unknown) => unknown;

/** The side of a measured process: answers commands of the bench, which holds its other end. */
export function answer(commands: Record<string, Command>): void {
  process.on('message', async ({ id, command, argument }: { id: number; command: string; argument: unknown }) => {
    try {
      process.send?.({ id, result: await commands[command]?.(argument) });
    } catch (error) {
      process.send?.({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  // Without the bench there is nobody to serve.
  process.on('disconnect', () => process.exit(0));
  process.send?.({ id: 0 });
}

/** Microseconds of processor time this process has used: its own and the kernel's for it. */
export function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
