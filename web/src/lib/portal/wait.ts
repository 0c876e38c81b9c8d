/** How long somebody has been waiting, in the largest whole unit that says it. */
export interface Wait {
  unit: 'minutes' | 'hours' | 'days';
  number: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export function waitOf(sinceIso: string, nowMs: number): Wait {
  const passedMs = Math.max(0, nowMs - Date.parse(sinceIso));
  if (passedMs >= dayMs) return { unit: 'days', number: Math.floor(passedMs / dayMs) };
  if (passedMs >= hourMs) return { unit: 'hours', number: Math.floor(passedMs / hourMs) };
  return { unit: 'minutes', number: Math.floor(passedMs / minuteMs) };
}
