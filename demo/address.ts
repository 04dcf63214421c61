/** Where this machine reaches the demo. */
export function addressOf({ HOST, PORT }: { HOST: string; PORT: number }): string {
  const isEverywhere = HOST === '0.0.0.0' || HOST === '::';
  const host = isEverywhere ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}`;
}
