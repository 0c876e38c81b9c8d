/** Sizes of files and lengths of films, as people read them. */

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** `18 kB`, `2,4 MB`: in steps of a thousand, with one digit behind the point where it is small. */
export function sizeText(bytes: number, locale: string): string {
  let [value, step] = [bytes, 0];
  while (value >= 999.5 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 1 ? 1 : 0,
  }).format(value);
}

/** `0:06`, `12:30`, `1:02:03`. */
export function lengthText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
