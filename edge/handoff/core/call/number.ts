/** A number as people type it, as a telephone network takes it (E.164). Without a country it is a Dutch one. */
export function dialledNumber(typed: string): string {
  const plain = typed.replace('(0)', '').replace(/[^\d+]/g, '');
  if (plain.startsWith('+')) return plain;
  if (plain.startsWith('00')) return `+${plain.slice(2)}`;
  return `+31${plain.replace(/^0/, '')}`;
}
