import type { Chance } from './seed.ts';
import type { Line } from './structured-text.ts';

const numberFormats = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') };

export type Slots = Readonly<Record<string, string | number>>;

/** Draws the numbers of a text once, so that both languages tell the same. */
export function drawNumbers(
  ranges: Readonly<Record<string, readonly [number, number]>>,
  chance: Chance,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(ranges).map(([name, [low, high]]) => [name, chance.between(low, high)]),
  );
}

/** Fills every `{slot}`; throws a RangeError on a slot without a value. */
export function fillText(text: string, slots: Slots, language: 'nl' | 'en'): string {
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in: ${text}`);
    if (typeof value === 'string') return value;
    return numberFormats[language].format(value);
  });
  return text.startsWith('{') ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

export function fillLines(lines: readonly Line[], slots: Slots, language: 'nl' | 'en'): Line[] {
  return lines.map((line) =>
    typeof line === 'string'
      ? fillText(line, slots, language)
      : line.map((point) => fillText(point, slots, language)),
  );
}
