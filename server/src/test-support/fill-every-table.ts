/** Puts at least one row of this project in every table that has a client. */
import {
  freshConversation,
  freshPicture,
  freshPushTarget,
  freshUpdate,
  required,
} from './fresh.ts';
import type { TestRuntime } from './test-runtime.ts';
import { plainText, type Site, type World } from './world.ts';

const title = { nl: 'Brug dicht' };
const body = { nl: plainText('Vanaf maandag.') };
const open = 'open' as const;

const works = {
  title,
  startsAt: '2026-07-01T05:00:00.000Z',
  endsAt: '2026-07-03T15:00:00.000Z',
  nuisance: ['noise' as const],
  passability: {
    pedestrians: open,
    cyclists: open,
    wheelchairs: open,
    cars: open,
    emergency: open,
  },
};

export interface Filled {
  readonly claimCode: string;
  readonly followerSecret: string;
}

export async function fillEveryTable(test: TestRuntime, world: World, site: Site): Promise<Filled> {
  const { projectId } = site;
  const administrator = world.actors['administrator with a switch'];
  const content = { kind: 'works', category: 'access', title, body, works } as const;
  for (const isPublished of [true, false]) {
    const { mediaId } = await freshPicture(test, site, { isPublished });
    const drafted = await test.call(administrator, 'updates.draft', {
      ...{ projectId, ...content, pictureIds: [mediaId] },
    });
    const update = { projectId, updateId: drafted.updateId as World['draft'] };
    if (!isPublished) continue;
    await test.call(administrator, 'updates.publish', update);
    await test.call(administrator, 'updates.correct', { ...update, title, body, note: title });
  }
  await freshUpdate(test, site, 'scheduled');
  await freshUpdate(test, site, 'withdrawn');
  const erased = await freshConversation(test, site, 'answered');
  await test.call({ kind: 'resident' }, 'conversations.erase', { claimCode: erased.claimCode });
  const { claimCode } = await freshConversation(test, site, 'answered');
  const target = { slug: site.slug, language: 'nl' as const, ...(await freshPushTarget()) };
  const { secret } = await test.call({ kind: 'resident' }, 'following.follow', target);
  return { claimCode, followerSecret: required(secret) };
}
