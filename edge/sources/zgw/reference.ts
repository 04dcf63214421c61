/**
 * The part of a ZGW address that says which resource it is: `zaken/5b1c…`. Registers write the same address with
 * and without host, so only the collection and the id count.
 */
export function keyOf(address: string): string {
  const path = address.trim().split(/[?#]/, 1)[0] ?? '';
  return path.split('/').filter(Boolean).slice(-2).join('/').toLowerCase();
}

/** The last part of an address: the resource's uuid. */
export function idOf(address: string): string {
  return keyOf(address).split('/').at(-1) ?? '';
}
