/** The index everyone fetches: what is in it, that it never changes, and who signed it. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFeatures } from '../../../../web/src/enhance/discover/read-features.ts';
import { readIndex } from '../../../../web/src/enhance/discover/read-index.ts';
import type { Binary } from '../../kernel/binary.ts';
import { asId } from '../../kernel/ids.ts';
import { systemTransaction } from '../../kernel/system-transaction.ts';
import { asSystem, freshUpdate } from '../../test-support/fresh.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, plainText, projectOf, type World } from '../../test-support/world.ts';
import { importProjects } from '../projects/index.ts';
import type { WorksMap } from '../works/works-map.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const hourMs = 3_600_000;
const later = (hours: number) =>
  new Date(test.clock.now().getTime() + hours * hourMs).toISOString();
const find = () => test.call(anyone, 'projects.index', {});

async function fetchFile(address: string): Promise<Binary> {
  const file = address.split('/').at(-1) ?? '';
  return test.call(anyone, 'projects.index-file', { file });
}

async function readNow() {
  const { address } = await find();
  const { bytes } = await fetchFile(address);
  const index = readIndex(bytes.toString());
  if (!index) throw new Error('The index is not readable');
  return index;
}

async function addProject(slug: string, over: object) {
  const project = { ...projectOf(slug, world.quay, test.clock.now()), ...over };
  await asSystem(test, ({ tx }) => importProjects(tx, [project]));
  // What this process hears a moment later when another process writes.
  test.runtime.pageCache.outdate(test.namespace.name, ['discover']);
}

/** Publishes works as an editor of north does. */
async function publishWorks(hours: { from: number; until: number; map?: WorksMap }) {
  const editor = world.actors['editor of this project'];
  const works = {
    title: { nl: 'Heien' },
    startsAt: later(hours.from),
    endsAt: later(hours.until),
    nuisance: ['noise' as const, 'closure' as const],
    map: hours.map ?? null,
    passability: {
      ...({ pedestrians: 'open', cyclists: 'detour', wheelchairs: 'open' } as const),
      ...({ cars: 'closed', emergency: 'open' } as const),
    },
  };
  const drafted = await test.call(editor, 'updates.draft', {
    ...{ projectId: world.north, kind: 'works', category: 'nuisance', works },
    ...{ title: { nl: 'Heien' }, body: { nl: plainText('Wij heien.') } },
  });
  const updateId = asId<'update'>(drafted.updateId);
  await test.call(editor, 'updates.publish', { projectId: world.north, updateId });
  return updateId;
}

it('holds what residents may see and nothing else', async () => {
  await addProject('prepared', { publishedAt: null });
  await addProject('probe', { isProbe: true });
  const index = await readNow();
  expect([...index.slugs].sort()).toEqual(['east', 'north', 'south']);
  expect(index.names[index.slugs.indexOf('north')]).toBe('Project north');
  const columns = Object.keys(
    JSON.parse((await fetchFile((await find()).address)).bytes.toString()),
  );
  expect(columns.sort()).toEqual([
    ...['latitudes', 'longitudes', 'names', 'nuisances', 'signature', 'slugs', 'statuses'],
    ...['streets', 'townSteps', 'towns', 'version', 'works'],
  ]);
});

it('stays at its address as long as nothing changes, and is for everyone the same', async () => {
  const first = await find();
  expect(await find()).toEqual(first);
  const content = await fetchFile(first.address);
  expect(content.cacheControl).toContain('immutable');
  expect(first.address).toContain(
    createHash('sha256').update(content.bytes).digest('hex').slice(0, 32),
  );
  const asMember = await test.call(world.actors.viewer, 'projects.index', {});
  expect(asMember).toEqual(first);
});

it('gets another address when works are published, and tells their dates and not "today"', async () => {
  const before = await find();
  await publishWorks({ from: 30, until: 34 });
  const after = await find();
  expect(after.address).not.toBe(before.address);
  const { slugs, works } = await readNow();
  const at = works.firstOf[slugs.indexOf('north')] ?? -1;
  expect(new Date((works.starts[at] ?? 0) * 60_000).toISOString()).toBe(later(30));
  expect(new Date((works.ends[at] ?? 0) * 60_000).toISOString()).toBe(later(34));
  expect(works.nuisances.filter((_name, bit) => ((works.nuisance[at] ?? 0) >> bit) & 1)).toEqual([
    'noise',
    'closure',
  ]);
  await expect(fetchFile(before.address)).rejects.toMatchObject({ code: 'not-found' });
});

it('leaves out drafts and works that are withdrawn', async () => {
  const worksOfNorth = async () => {
    const { slugs, works } = await readNow();
    const north = slugs.indexOf('north');
    return (works.firstOf[north + 1] ?? 0) - (works.firstOf[north] ?? 0);
  };
  const atFirst = await worksOfNorth();
  const updateId = await publishWorks({ from: 50, until: 60 });
  expect(await worksOfNorth()).toBe(atFirst + 1);
  await freshUpdate(test, world.sites.north, 'draft');
  await test.call(world.actors['editor of this project'], 'updates.withdraw', {
    ...{ projectId: world.north, updateId, reason: { nl: 'Gaat niet door.' } },
  });
  expect(await worksOfNorth()).toBe(atFirst);
});

it('is signed with a key of the namespace, and a changed byte shows', async () => {
  const { address, key } = await find();
  const { bytes } = await fetchFile(address);
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: key },
    format: 'jwk',
  });
  const { signature } = JSON.parse(bytes.toString());
  const signed = bytes.subarray(0, bytes.length - `,"signature":"${signature}"}`.length);
  const seal = Buffer.from(signature, 'base64url');
  expect(verify(null, signed, publicKey, seal)).toBe(true);
  const changed = Buffer.from(signed);
  changed[20] = (changed[20] ?? 0) ^ 1;
  expect(verify(null, changed, publicKey, seal)).toBe(false);
  const other = await test.call(anyone, 'projects.index', {}, { namespace: test.other });
  expect(other.key).not.toBe(key);
});

it('the file of the map holds the areas of published projects', async () => {
  const area = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [5.1, 52.1],
        [5.2, 52.1],
        [5.2, 52.2],
        [5.1, 52.1],
      ] as [number, number][],
    ],
  };
  await addProject('with-area', { area });
  await addProject('prepared-area', { area, publishedAt: null });
  const { features } = await find();
  const drawn = JSON.parse((await fetchFile(features)).bytes.toString());
  expect(drawn.features).toEqual([
    ['with-area', 'area', 0, [510000, 5210000, 10000, 0, 0, 10000, -10000, -10000]],
  ]);
});

it('the file of the map holds what works close and lead around, until they are over', async () => {
  const line = (kind: 'closure' | 'detour'): WorksMap['features'][number] => ({
    type: 'Feature',
    properties: { kind, travellers: ['cars'], label: { nl: 'De kade' } },
    geometry: {
      type: 'LineString',
      coordinates: [
        [5.1, 52.1],
        [5.2, 52.1],
      ],
    },
  });
  const map: WorksMap = { type: 'FeatureCollection', features: [line('closure'), line('detour')] };
  const updateId = await publishWorks({ from: 70, until: 80, map });
  const drawnNow = async () => (await fetchFile((await find()).features)).bytes.toString();
  const routesAt = (text: string, hours: number) =>
    readFeatures(text, new Date(later(hours))).filter(({ kind }) => kind !== 'area');
  const text = await drawnNow();
  expect(routesAt(text, 79)).toEqual(
    map.features.map(({ properties, geometry }) => ({ kind: properties.kind, geometry })),
  );
  expect(routesAt(text, 81)).toEqual([]);
  await test.call(world.actors['editor of this project'], 'updates.withdraw', {
    ...{ projectId: world.north, updateId, reason: { nl: 'Gaat niet door.' } },
  });
  expect(routesAt(await drawnNow(), 79)).toEqual([]);
});

it('a code leads to its project however it is typed, and never to one that is not published', async () => {
  const { project } = await test.call(anyone, 'projects.landing', { slug: 'north' });
  const typed = `${project.code.slice(0, 3)} ${project.code.slice(3)}`.toLowerCase();
  const found = await test.call(anyone, 'projects.by-code', { code: typed });
  expect(found).toEqual({ slug: 'north' });
  await addProject('not-yet', { publishedAt: null, code: 'KMN347' });
  const hidden = test.call(anyone, 'projects.by-code', { code: 'KMN347' });
  await expect(hidden).rejects.toMatchObject({ code: 'not-found' });
});

it.each(['map', 'me', 'embed', 'offline', 'oembed', 'kmn347'])(
  'no project gets the address %s',
  async (slug) => {
    const context = { namespace: test.namespace, clock: test.clock, log: test.runtime.log };
    const adding = systemTransaction(context, 'test', ({ tx }) =>
      importProjects(tx, [projectOf(slug, world.quay, test.clock.now())]),
    );
    await expect(adding).rejects.toMatchObject({ code: 'conflict' });
  },
);
