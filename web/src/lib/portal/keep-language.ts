/** The part of an address that says which language was chosen. */
export interface Addressed {
  searchParams: { get(name: string): string | null };
}

/** A path on this site, in the language that `from` chose in its address, if it chose one. */
export function keepLanguage(path: string, from: Addressed): string {
  const chosen = /^[a-z]{2}$/.exec(from.searchParams.get('lang') ?? '')?.[0];
  if (!chosen) return path;
  return `${path}${path.includes('?') ? '&' : '?'}lang=${chosen}`;
}
