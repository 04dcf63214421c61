/** One line of `npm run bench`. The names of these members are part of the interface (DESIGN section 5). */
export interface Line {
  name: string;
  value: number;
  unit: string;
  /** The same measure of what we compare with, in the same unit and the same run; null where there is nothing to compare with. */
  reference: number | null;
  ratio: number | null;
  /** `>= 0.7` or `<= 1.1`: of the ratio where there is one, else of the value. Null: for information. */
  bar: string | null;
  ok: boolean | null;
}

export interface Measured {
  name: string;
  value: number;
  unit: string;
  reference?: number;
  ratio?: number;
  bar?: `${'<=' | '>='} ${number}`;
}

export type Report = (measured: Measured) => void;

export function toLine({ name, value, unit, reference, ratio, bar }: Measured): Line {
  return {
    name,
    value: round(value),
    unit,
    reference: reference === undefined ? null : round(reference),
    ratio: ratio === undefined ? null : round(ratio),
    bar: bar ?? null,
    ok: bar === undefined ? null : holds(bar, ratio ?? value),
  };
}

/** Says what is going on, away from the lines on stdout. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

function holds(bar: string, value: number): boolean {
  const [comparison, limit] = bar.split(' ');
  return comparison === '<=' ? value <= Number(limit) : value >= Number(limit);
}

/** Three digits that count are more than this machine can promise. */
function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
