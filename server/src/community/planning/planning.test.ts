/** The plan of a project: who writes it, who sees it, and what the trail says of it. */
import { desc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog } from '../../kernel/audit.ts';
import { asId, newId } from '../../kernel/ids.ts';
import { asSystem, freshNotice, freshPhase, freshUpdate } from '../../test-support/fresh.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, projectOf, type World } from '../../test-support/world.ts';
import { importProjects } from '../projects/index.ts';
import { phases } from './tables.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const phase = { name: { nl: 'Heien', en: 'Piling' }, startsOn: '2026-03-01', endsOn: '2026-04-30' };
const resident = { kind: 'resident' } as const;
const editor = () => world.actors['editor of this project'];
const planOf = (slug: string, more: object = {}) =>
  test.call(resident, 'planning.show', { slug, ...more });

async function lastEvent() {
  const [row] = await test.namespace.database
    .reader('worker')
    .select()
    .from(auditLog)
    .orderBy(desc(auditLog.id))
    .limit(1);
  return row && { event: row.event, subject: row.subject, clientId: row.clientId };
}

describe('phases', () => {
  it('are seen by residents in order of their first day, and as they were changed', async () => {
    const projectId = world.south;
    const south = world.actors['editor of another project'];
    const later = await test.call(south, 'planning.add-phase', {
      ...{ projectId, ...phase },
      ...{ name: { nl: 'Afbouw' }, startsOn: '2026-05-01', endsOn: '2026-06-30' },
    });
    await test.call(south, 'planning.add-phase', { projectId, ...phase });
    expect((await planOf('south')).phases.map(({ name }) => name)).toEqual(['Heien', 'Afbouw']);
    const phaseId = asId<'phase'>(later.phaseId);
    await test.call(south, 'planning.change-phase', {
      ...{ projectId, phaseId, ...phase },
      ...{ name: { nl: 'Vooraf' }, startsOn: '2026-01-01', endsOn: '2026-01-31' },
    });
    expect((await planOf('south')).phases.map(({ name }) => name)).toEqual(['Vooraf', 'Heien']);
    await test.call(south, 'planning.remove-phase', { projectId, phaseId });
    expect((await planOf('south')).phases).toHaveLength(1);
  });

  it('leave a trail with each change', async () => {
    const projectId = world.north;
    const { phaseId } = await test.call(editor(), 'planning.add-phase', { projectId, ...phase });
    const about = { subject: `phases/${phaseId}`, clientId: world.quay };
    expect(await lastEvent()).toEqual({ event: 'phase.added', ...about });
    const the = { projectId, phaseId: asId<'phase'>(phaseId) };
    await test.call(editor(), 'planning.change-phase', { ...the, ...phase });
    expect(await lastEvent()).toEqual({ event: 'phase.changed', ...about });
    await test.call(editor(), 'planning.remove-phase', the);
    expect(await lastEvent()).toEqual({ event: 'phase.removed', ...about });
  });

  it('may not end before they begin', async () => {
    const wrong = { ...phase, endsOn: '2026-02-01' };
    await expect(
      test.call(editor(), 'planning.add-phase', { projectId: world.north, ...wrong }),
    ).rejects.toMatchObject({ code: 'invalid', issues: [{ path: 'endsOn' }] });
  });

  it('are no more than forty', async () => {
    const projectId = world.south;
    const south = world.actors['editor of another project'];
    const present = (await planOf('south')).phases.length;
    for (let count = present; count < 40; count += 1)
      await test.call(south, 'planning.add-phase', { projectId, ...phase });
    await expect(
      test.call(south, 'planning.add-phase', { projectId, ...phase }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('are found under their own project only', async () => {
    const phaseId = await freshPhase(test, world.sites.east);
    const input = { projectId: world.north, phaseId };
    await expect(test.call(editor(), 'planning.remove-phase', input)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      test.call(editor(), 'planning.change-phase', { ...input, ...phase }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of a project that is not public are not either', async () => {
    const ids = await asSystem(test, ({ tx }) =>
      importProjects(tx, [
        { ...projectOf('hidden', world.quay, test.clock.now()), publishedAt: null },
      ]),
    );
    const projectId = ids.get('hidden') ?? newId<'project'>();
    await freshPhase(test, { clientId: world.quay, projectId, slug: 'hidden' });
    await expect(planOf('hidden')).rejects.toMatchObject({ code: 'not-found' });
    const seen = await test.namespace.database.reader('resident').select().from(phases);
    expect(seen.every((row) => row.projectId !== projectId)).toBe(true);
  });
});

describe('works in the plan', () => {
  it('are those that are published, with who is hindered where', async () => {
    const map = {
      type: 'FeatureCollection' as const,
      features: [
        {
          type: 'Feature' as const,
          properties: {
            kind: 'detour' as const,
            travellers: ['cyclists' as const],
            label: { nl: 'via de Kade', en: 'along the Quay' },
          },
          geometry: {
            type: 'LineString' as const,
            coordinates: [
              [5.12, 52.09],
              [5.13, 52.09],
            ] as [number, number][],
          },
        },
      ],
    };
    await freshNotice(test, world.sites.north, { map });
    await freshUpdate(test, world.sites.north, 'draft', {
      kind: 'works',
      works: { ...hidden, title: { nl: 'Nog niet' } },
    });
    const { works, affected } = await planOf('north');
    expect(works.map(({ title }) => title)).toEqual(['Damwand trillen']);
    expect(works[0]?.map?.features[0]?.properties).toMatchObject({
      ...{ label: 'via de Kade', language: 'nl' },
    });
    const inGerman = { language: 'de' as const };
    const german = await test.call(resident, 'planning.show', { slug: 'north' }, inGerman);
    expect(german.works[0]?.map?.features[0]?.properties.language).toBe('nl');
    expect(works[0]).toMatchObject({ category: 'nuisance', affects: true });
    expect(affected).toEqual({ works: 1, weeks: 4 });
  });

  it('say whether they touch the hours and the way of travelling asked about', async () => {
    const asked = (more: object) => planOf('north', more).then(({ affected }) => affected.works);
    expect(await asked({ from: 7, until: 9, traveller: 'cyclists' })).toBe(1);
    expect(await asked({ from: 7, until: 9, traveller: 'pedestrians' })).toBe(0);
    expect(await asked({ from: 18, until: 22 })).toBe(0);
    expect(await asked({ days: 'weekend' })).toBe(0);
    expect(await asked({ nuisance: 'dust' })).toBe(0);
  });

  it('of one month are those that touch it', async () => {
    expect((await planOf('north', { month: '2026-07' })).works).toHaveLength(1);
    expect((await planOf('north', { month: '2026-08' })).works).toHaveLength(0);
  });

  it('keep their map when they are revised without one', async () => {
    const content = { kind: 'works', category: 'access', title: { nl: 'Dicht' } } as const;
    const body = { nl: { type: 'doc' as const, content: [{ type: 'paragraph' as const }] } };
    const map = { type: 'FeatureCollection' as const, features: [] };
    const works = {
      ...{ title: { nl: 'Dicht' }, nuisance: [], passability: hidden.passability },
      ...{ startsAt: '2026-07-06T05:00:00.000Z', endsAt: '2026-07-07T14:00:00.000Z' },
    };
    const the = { projectId: world.north };
    const { updateId } = await test.call(editor(), 'updates.draft', {
      ...{ ...the, ...content, body, works: { ...works, map } },
    });
    const update = { ...the, updateId: asId<'update'>(updateId) };
    await test.call(editor(), 'updates.revise', { ...update, ...content, body, works });
    expect((await test.call(editor(), 'updates.edit', update)).update.works?.map).toEqual(map);
    await test.call(editor(), 'updates.revise', {
      ...{ ...update, ...content, body },
      works: { ...works, map: null },
    });
    expect((await test.call(editor(), 'updates.edit', update)).update.works?.map).toBeNull();
  });
});

const hidden = {
  startsAt: new Date('2026-07-06T05:00:00Z'),
  endsAt: new Date('2026-07-10T14:00:00Z'),
  ...{ dailyFrom: null, dailyUntil: null, nuisance: [], map: null },
  passability: {
    pedestrians: 'open' as const,
    cyclists: 'open' as const,
    wheelchairs: 'open' as const,
    cars: 'open' as const,
    emergency: 'open' as const,
  },
};
