/**
 * What is being typed, kept in this tab of the browser until the server has it. It ends with the
 * tab, so that nothing stays behind on a device that others use too.
 */
const longestBytes = 500_000;

export interface KeptHere {
  /** When it was typed, in milliseconds since 1970. */
  at: number;
  fields: [name: string, value: string][];
}

export function keptHereKey(projectId: string, updateId: string | null): string {
  return `portal.compose.${projectId}.${updateId ?? 'new'}`;
}

/** Keeps the form's text. False when the browser keeps nothing; typing then goes on as before. */
export function keepHere(key: string, form: FormData, at: number): boolean {
  const fields: KeptHere['fields'] = [];
  for (const [name, value] of form) if (typeof value === 'string') fields.push([name, value]);
  const kept = JSON.stringify({ at, fields } satisfies KeptHere);
  if (kept.length > longestBytes) return false;
  try {
    sessionStorage.setItem(key, kept);
    return true;
  } catch {
    return false;
  }
}

/** What was kept, or null when there is nothing that can be read. */
export function readKeptHere(key: string): KeptHere | null {
  try {
    return parseKept(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

export function forgetKeptHere(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The kept text as a form again. */
export function formOf({ fields }: KeptHere): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** Guarantee: only `keepHere` writes under these keys; the outline is looked at all the same. */
function parseKept(json: string): KeptHere | null {
  const kept = JSON.parse(json) as KeptHere | null;
  return typeof kept?.at === 'number' && Array.isArray(kept.fields) ? kept : null;
}
