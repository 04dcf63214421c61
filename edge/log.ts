/** One line per meaningful thing. Fields are counts, names of routes and codes: never text, names, numbers or addresses of people. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}
type LogFields = Record<string, string | number | boolean>;

/** JSON lines to a writer. */
export function createLog(write: (line: string) => void, clock: () => Date): Log {
  const line = (level: string) => (message: string, fields?: LogFields) =>
    write(JSON.stringify({ at: clock().toISOString(), level, message, ...fields }));
  return { info: line('info'), warn: line('warn'), error: line('error') };
}
