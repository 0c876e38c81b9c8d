/**
 * No endpoint and no page that residents reach takes a position, by any name: the position of a device
 * never leaves it. Walks what the API says it accepts and what the pages send and read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from './kernel/config.ts';
import { buildServer } from './kernel/http/server.ts';
import { startTestRuntime, type TestRuntime } from './test-support/test-runtime.ts';

const tellsPosition =
  /^(lat|lon|lng|long|latitude|longitude|position|coords?|coordinates?|geo\w*|gps|location|near\w*|bbox|bounds|radius|distance|around|here|origin|x|y|point)$/i;

/** A point somebody places on a map by hand, on purpose, to show a project's team what they mean. */
const placedByHand: ReadonlySet<string> = new Set(
  ['longitude', 'latitude'].flatMap((name) => [
    `conversations.ask.pin.${name}`,
    `conversations.ask.pin.${name} (degrees)`,
  ]),
);

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Operation {
  readonly operationId?: string;
  readonly security?: unknown;
  readonly parameters?: readonly { name: string; schema?: Schema }[];
  readonly requestBody?: { content?: Readonly<Record<string, { schema?: Schema }>> };
}

let test: TestRuntime;
let operations: Operation[];

beforeAll(async () => {
  test = await startTestRuntime();
  const app = await buildServer(test.runtime, () => () => {});
  await app.ready();
  // Guarantee: this is the document that /api/openapi.json serves.
  const { paths } = app.swagger() as { paths: Record<string, Record<string, Operation>> };
  operations = Object.values(paths).flatMap((path) => Object.values(path));
  await app.close();
});
afterAll(() => test?.close());

/** Everything in a schema that could be a position, by its name or by the numbers it allows. */
function positionsIn(schema: Schema, at: string): string[] {
  const isDegrees = [90, 180].some((most) => schema.maximum === most && schema.minimum === -most);
  const inside = [
    ...Object.entries(schema.properties ?? {}).map(([name, each]) => [each, name] as const),
    ...[schema.items ?? [], schema.prefixItems ?? [], schema.anyOf ?? []].flat().map(unnamed),
    ...[schema.oneOf ?? [], schema.allOf ?? []].flat().map(unnamed),
  ];
  return [
    ...(isDegrees ? [`${at} (degrees)`] : []),
    ...inside.flatMap(([each, name]) => [
      ...(tellsPosition.test(name) ? [`${at}.${name}`] : []),
      ...positionsIn(each, name ? `${at}.${name}` : at),
    ]),
  ];
}

const unnamed = (schema: Schema) => [schema, ''] as const;

function acceptedBy({ operationId = '', parameters = [], requestBody }: Operation): string[] {
  const named = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema ?? {}]));
  const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema ?? {});
  return [{ properties: named }, ...bodies].flatMap((schema) => positionsIn(schema, operationId));
}

it('no endpoint that asks no account accepts a position', () => {
  const residents = operations.filter(({ security }) => security === undefined);
  expect(residents.length).toBeGreaterThan(10);
  const found = residents.flatMap(acceptedBy).filter((place) => !placedByHand.has(place));
  expect(found).toEqual([]);
});

it('the walk sees a position where there is one', () => {
  const nested = {
    properties: { pin: { properties: { lat: {} } }, at: { minimum: -180, maximum: 180 } },
  };
  expect(positionsIn(nested, 'ask')).toEqual(['ask.pin.lat', 'ask.at (degrees)']);
});

const pages = join(projectRoot, 'web', 'src');

function sourcesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(join(pages, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith('.test.ts'))
    .map((path) => ({ path, text: readFileSync(join(pages, folder, path), 'utf8') }));
}

/** What a form sends or a page reads from its address or form. */
const named = [
  /<(?:input|select|textarea|button)\b[^>]*\bname="([^"]+)"/g,
  /(?:searchParams|query|form|fields|data)\.(?:get|getAll|has|set|append)\(\s*'([^']+)'/g,
];

it('no page of residents sends or reads one, and no script puts one into an address', () => {
  const all = [
    ...sourcesIn('routes/(resident)'),
    ...sourcesIn('lib/resident'),
    ...sourcesIn('enhance'),
  ];
  expect(all.length).toBeGreaterThan(30);
  const found = all.flatMap(({ path, text }) =>
    named
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .flatMap(([, name = '']) => (tellsPosition.test(name) ? [`${path}: ${name}`] : [])),
  );
  expect(found).toEqual([]);
});

it('the position of the device is asked in one file, which sends nothing', () => {
  const asking = sourcesIn('.').filter(({ text }) => /\bgeolocation\b/.test(text));
  expect(asking.map(({ path }) => path)).toEqual(['enhance/discover/enable-discover.ts']);
  for (const { text } of asking) expect(text).not.toMatch(/\bfetch\(|sendBeacon|XMLHttp|callApi/);
});
