/** What a bench prints: one JSON line per figure, and nothing else on standard output. */

export interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** What it is held against, in the same unit: a rival measured in the same run, or a limit. */
  readonly baseline: number;
  /** Figure to baseline; the median of rounds, so not always the quotient of the two. */
  readonly ratio: number;
  /** What the ratio is to be, as in `>= 0.5`. */
  readonly target?: string;
}

export function report(line: Figure): void {
  const { name, figure, unit, baseline, ratio, target } = line;
  const rounded = { figure: rough(figure), unit, baseline: rough(baseline), ratio: rough(ratio) };
  console.log(JSON.stringify({ name, ...rounded, ...(target ? { target } : {}) }));
}

/** A figure that may be at most `limit`. */
export function reportLimit(name: string, figure: number, unit: string, limit: number): void {
  report({ name, figure, unit, baseline: limit, ratio: figure / limit, target: '<= 1' });
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Three digits tell enough on a machine that also does other things. */
function rough(value: number): number {
  return Number.isFinite(value) && value !== 0 ? Number(value.toPrecision(3)) : value;
}
