import { renderSVG } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';

let test: TestRuntime;
let world: World;
const resident = { kind: 'resident' } as const;

beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

describe('the picture of a shared project', () => {
  const picture = () => test.call(resident, 'sharing.project-picture', { slug: 'north' });

  it('is drawn once for what it says, and has a name by which it is known again', async () => {
    const first = await picture();
    const second = await picture();
    expect(second.etag).toBe(first.etag);
    expect(second.bytes).toBe(first.bytes);
    expect(first).toMatchObject({ type: 'image/png', isForOtherSites: true });
  });

  it('is another in another namespace’s look or of another project', async () => {
    const north = await picture();
    const east = await test.call(resident, 'sharing.project-picture', { slug: 'east' });
    expect(east.etag).not.toBe(north.etag);
  });

  it('of a project that is not there is not found', async () => {
    const call = test.call(resident, 'sharing.project-picture', { slug: 'nowhere' });
    await expect(call).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the picture of a shared update', () => {
  const picture = (updateId: World['draft']) =>
    test.call(resident, 'sharing.update-picture', { slug: 'north', updateId });

  it('is drawn for a published one', async () => {
    expect((await picture(world.published)).type).toBe('image/png');
  });

  it('of a draft, or of none, is not found', async () => {
    for (const id of [world.draft, newId<'update'>()])
      await expect(picture(id)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the icon of an application', () => {
  const icon = (look: string, accent: string) =>
    test.call(resident, 'brand.icon', { look, accent, purpose: '192' });

  it('may be kept for good, because its address says what it looks like', async () => {
    const { logo, accent } = test.namespace.brand;
    const { cacheControl, bytes } = await icon(logo, accent.slice(1));
    expect(cacheControl).toContain('immutable');
    expect(bytes.readUInt32BE(16)).toBe(192);
  });

  it('of another application is not found', async () => {
    const { logo, accent } = test.other.brand;
    await expect(icon(logo, accent.slice(1))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the screen', () => {
  it('leads to the project by a code', async () => {
    const { address, code, update } = await test.call(resident, 'sharing.screen', {
      slug: 'north',
    });
    expect(address).toBe(`${test.namespace.origin}/north`);
    expect(code).toBe(renderSVG(address, { border: 1 }));
    expect(update?.title).toBe('published');
  });
});

describe('the privacy notice', () => {
  it('tells residents and members apart, in the language asked for', async () => {
    const { residents, members, suppliers } = await test.call(resident, 'privacy.notice', {});
    expect(residents.map(({ column }) => column)).toContain('messages.body');
    expect(members.map(({ column }) => column)).toContain('members.email');
    expect(residents.find(({ column }) => column === 'messages.body')?.isSealed).toBe(true);
    expect(suppliers).toContainEqual({ host: 'web.push.apple.com', name: 'Apple (Safari)' });
  });
});
