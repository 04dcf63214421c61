/** More than this in one amount is a slip of the finger: a million euros. */
const most = 100_000_000;

/**
 * Reads an amount the way people write one: `1.234,50`, `1234`, `€ 300`, `300,-`, `12.5`, `1 234 euro`.
 * One or two digits after the last point or comma are cents, three are thousands: nobody types a tenth of a cent.
 * Gives whole euro cents, or `undefined` when it is not an amount.
 */
export function parseAmount(typed: string): number | undefined {
  const bare = typed
    .toLowerCase()
    .replaceAll(/euro'?s?|eur|€|\s/g, '')
    .replace(/[,.](-+|–|—)?$/, '');
  const [, whole = bare, fraction = ''] = /^(.+)[.,](\d{1,2})$/.exec(bare) ?? [];
  if (!/^(\d+|[1-9]\d{0,2}([.,]\d{3})+)$/.test(whole)) return undefined;
  const amount = Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(fraction.padEnd(2, '0'));
  return amount <= most ? amount : undefined;
}
