/** Puts at least one row of this project in every table that has a client. */
import { pollDue } from '../community/polls/index.ts';
import { resident } from '../kernel/actor.ts';
import { asId } from '../kernel/ids.ts';
import {
  freshComment,
  freshConversation,
  freshPhase,
  freshPhoto,
  freshPicture,
  freshPushTarget,
  freshUpdate,
  required,
  smallPdf,
  trickle,
} from './fresh.ts';
import { answersTo, freshHouseholdPoll, freshPoll, signedBallot } from './fresh-poll.ts';
import { runJob } from './run-job.ts';
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
    const { attachment } = await test.call(administrator, 'media.attach', {
      ...{ projectId, title, file: trickle(smallPdf()) },
    });
    const attachmentIds = [asId<'attachment'>(attachment.id)];
    const drafted = await test.call(administrator, 'updates.draft', {
      ...{ projectId, ...content, pictureIds: [mediaId], attachmentIds },
    });
    const update = { projectId, updateId: drafted.updateId as World['draft'] };
    if (!isPublished) continue;
    await test.call(administrator, 'updates.publish', update);
    await test.call(resident, 'reactions.react', {
      ...{ slug: site.slug, updateId: update.updateId, kind: 'glad' },
    });
    await freshComment(test, site, update.updateId, 'waiting');
    await freshComment(test, site, update.updateId, 'shown');
    await test.call(administrator, 'updates.correct', { ...update, title, body, note: title });
  }
  await freshPhase(test, site);
  await freshUpdate(test, site, 'scheduled');
  await freshUpdate(test, site, 'withdrawn');
  const erased = await freshConversation(test, site, 'answered');
  await test.call({ kind: 'resident' }, 'conversations.erase', { claimCode: erased.claimCode });
  const { claimCode } = await freshConversation(test, site, 'answered');
  await askWithPhoto(test, site);
  const target = { slug: site.slug, language: 'nl' as const, ...(await freshPushTarget()) };
  const { secret } = await test.call({ kind: 'resident' }, 'following.follow', target);
  await fillPolls(test, world, site);
  return { claimCode, followerSecret: required(secret) };
}

/** A question with everything that can come along. */
async function askWithPhoto(test: TestRuntime, site: Site): Promise<void> {
  const { claimCode } = await freshPhoto(test, site);
  const pin = { longitude: 5.121, latitude: 52.091 };
  const told = { text: `A stone is loose. ${claimCode}`, name: 'Jo', place: 'At the corner', pin };
  await test.call({ kind: 'resident' }, 'conversations.ask', {
    slug: site.slug,
    claimCode,
    ...told,
  });
}

/** A draft, one that was counted, and a household poll with a spent code and a ballot in its box. */
async function fillPolls(test: TestRuntime, world: World, site: Site): Promise<void> {
  const resident = { kind: 'resident' } as const;
  const team = world.actors['administrator with a switch'];
  await freshPoll(test, site, 'draft');
  const poll = await freshPoll(test, site, 'open');
  const { projectId, slug, pollId } = poll;
  const answers = answersTo(poll, { tree: 1, words: 'Een bank' });
  await test.call(resident, 'polls.vote', { slug, pollId, answers });
  await test.call(team, 'polls.close', { projectId, pollId });
  await runJob(test, pollDue, { pollId });
  const household = await freshHouseholdPoll(test, site, 2);
  const { serial, signature } = await signedBallot(test, household, required(household.codes[0]));
  await test.call(resident, 'polls.cast', {
    ...{ slug, pollId: household.pollId, serial, signature },
    answers: answersTo(household, { beauty: 4 }),
  });
}
