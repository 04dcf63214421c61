let networks = 0;

/** A network (/24) that no other test of this worker has. */
export function ownAddress(worker: number): string {
  networks += 1;
  return `${11 + (networks >> 8)}.${worker % 256}.${networks % 256}.1`;
}

/** Headers by which either host takes a request to come from there. */
export const comesFrom = (address: string): Record<string, string> => ({
  'X-Forwarded-For': address,
  'CF-Connecting-IP': address,
});
