/** The lists that checks go by have every route of residents' pages, every file and every reading. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actions } from '../../compose.ts';
import type { Probe } from './probe.ts';
import { residentFiles, residentPages, residentReads } from './resident-addresses.ts';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const polls = {
  ...{ ordinary: { pollId: id(3) }, household: { pollId: id(4) }, closed: { pollId: id(6) } },
};
// Guarantee: the lists read no more of a probe than this.
const probe = {
  ...{ slug: 'sitepodium-probe', code: 'kbr4wz', canary: 'kanarie', mediaId: id(5) },
  ...{ updateId: id(1), withdrawnId: id(2), polls, pollId: id(3) },
  namespace: {
    origin: 'https://example.org',
    brand: { logo: 'sitepodium', accent: '#b4380c', accentInk: '#ffffff' },
  },
} as unknown as Probe;

/** What the parameters of a page's route stand for; a route is only met by its own kind of address. */
const parameters: Readonly<Record<string, string>> = {
  ...{ slug: probe.slug, code: probe.code, update: id(1), poll: id(3), category: '[a-z]+' },
};

/** Where SvelteKit answers, as in `/[project=slug]/ask`; the portal is not for residents. */
function routesOfPages(): string[] {
  return readdirSync('web/src/routes', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)\+(page\.svelte|server\.ts)$/.test(file) && !/^portal\//.test(file))
    .map((file) => `/${file.replace(/(^|\/)\+[^/]*$/, '').replace(/\([a-z]+\)\/?/g, '')}`);
}

function asPattern(route: string): RegExp {
  const pattern = route
    .replaceAll('.', '\\.')
    .replace(/\[\w+(?:=(\w+))?\]/g, (_all, kind?: string) => (kind && parameters[kind]) || '[^/]+');
  return new RegExp(`^${pattern}$`);
}

/** Any other address: there is nothing at it, and it says so. */
const nothingThere = '/[...path]';

describe('the addresses of residents', () => {
  const listed = [...residentPages(probe), ...residentFiles(probe)].map(
    (path) => path.split('?')[0] ?? '',
  );

  it.each(routesOfPages().filter((route) => route !== nothingThere))('have %s', (route) => {
    expect(listed.filter((path) => asPattern(route).test(path))).not.toEqual([]);
  });

  it('have every file of the application and of offline reading', () => {
    const files = readdirSync('web/static').filter((file) => !file.endsWith('.svg'));
    expect(listed).toEqual(expect.arrayContaining(files.map((file) => `/${file}`)));
  });
});

/** Its address changes with what is in it, so a check asks where it is. */
const movesAbout = 'projects.index-file';

describe('the readings of the API that need no secret', () => {
  const open = [...actions.values()].filter(
    ({ by, route }) => by.who === 'anyone' && by.role === 'resident' && route.startsWith('GET '),
  );

  it.each(open.map(({ id: action, route }) => ({ action, route })))('have $action', (reading) => {
    if (reading.action === movesAbout) return;
    const pattern = reading.route.replace('GET ', '').replaceAll('.', '\\.');
    const isIt = new RegExp(`^/api${pattern.replace(/:\w+/g, '[^/]+')}$`);
    expect(residentReads(probe).filter((path) => isIt.test(path))).not.toEqual([]);
  });
});
