/** Days as people at the site count them, written `2026-11-25`: they sort as they follow each other. */

const timeZone = 'Europe/Amsterdam';
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
const dayMs = 86_400_000;

/** The local day that holds a moment. */
export function dayOf(moment: string | Date): string {
  return dayFormat.format(new Date(moment));
}

/** A day some days later or earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / dayMs);
}

/** A month some months later or earlier, as in `2026-11`. */
export function addMonths(month: string, months: number): string {
  const moved = new Date(`${month}-01`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 7);
}
