import type { Answer, Visit, Visitor } from '../../kernel/http/visitor.ts';
import { jsonOf } from '../../kernel/http/visitor.ts';
import { type Probe, residentFiles, residentPages, residentReads } from '../promises/index.ts';

/** A page or file and what came back. */
export interface Seen {
  readonly path: string;
  readonly answer: Answer;
}

/** Every page of residents, and the forms on them that change nothing. */
export function seePages(visit: Visitor, probe: Probe): Promise<Seen[]> {
  const { slug, claimCode } = probe;
  return see(visit, [
    ...residentPages(probe).map((path) => ({ path })),
    { path: `/${slug}/ask?/preview`, form: { kind: 'question', text: 'Proef' } },
    { path: '/conversation?/open', form: { claimCode } },
  ]);
}

/** Every file and every reading of the API that needs no secret, and the index they point at. */
export async function seeFiles(visit: Visitor, probe: Probe): Promise<Seen[]> {
  const paths = [...residentFiles(probe), ...residentReads(probe)];
  const seen = await see(
    visit,
    paths.map((path) => ({ path })),
  );
  const index = seen.find(({ path }) => path === '/api/index');
  const { address, features } = Object(index && jsonOf(index.answer)) as Record<string, unknown>;
  const parts = [address, features].map((path) => ({ path: String(path) }));
  return [...seen, ...(await see(visit, parts))];
}

/** What these load of our own, and what that loads in turn: styles, scripts, workers, pictures. */
export async function seeAssets(visit: Visitor, from: readonly Seen[]): Promise<Seen[]> {
  const known = new Set(from.map(({ path }) => path));
  const found: Seen[] = [];
  for (let last = from; last.length > 0; ) {
    const paths = [...new Set(last.flatMap(assetsOf))].filter((path) => !known.has(path));
    for (const path of paths) known.add(path);
    last = await see(
      visit,
      paths.map((path) => ({ path })),
    );
    found.push(...last);
  }
  return found;
}

const atOnce = 8;

/** A few at a time, as a browser does: one that waited for all others would look slow. */
async function see(visit: Visitor, visits: readonly Visit[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let from = 0; from < visits.length; from += atOnce) {
    const some = visits.slice(from, from + atOnce);
    seen.push(
      ...(await Promise.all(
        some.map(async (one) => ({ path: one.path, answer: await visit(one) })),
      )),
    );
  }
  return seen;
}

const inPages =
  /\b(?:src|href)="((?:\/|\.\.?\/)[^"?#]+\.(?:js|css|svg|woff2|png|webmanifest))["?]/g;
const inScripts = /["'`]((?:\/_app|\.{1,2})\/[\w./-]+\.(?:js|css))["'`]/g;
const inStyles = /url\(\s*["']?((?:\/|\.{1,2}\/)[^"')?#]+)/g;

/** The files of our own that a page, style or script names, by their paths. */
function assetsOf({ path, answer }: Seen): string[] {
  const type = String(answer.headers['content-type'] ?? '');
  const pattern = type.startsWith('text/html')
    ? inPages
    : type.startsWith('text/css')
      ? inStyles
      : type.includes('javascript')
        ? inScripts
        : undefined;
  if (!pattern) return [];
  return [...answer.text.matchAll(pattern)].map(
    ([, named = '']) => new URL(named, `http://own.invalid${path}`).pathname,
  );
}
