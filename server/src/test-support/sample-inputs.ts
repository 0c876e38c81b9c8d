/**
 * For every action an input that an editor of project north may give. A new action without one does
 * not compile, so none escapes the role matrix.
 */
import { newClaimCode } from '../community/conversations/index.ts';
import type { ActionId, InputOf } from '../compose.ts';
import { resident } from '../kernel/actor.ts';
import { asId } from '../kernel/ids.ts';
import {
  freshComment,
  freshConversation,
  freshCredentials,
  freshDoubt,
  freshNotice,
  freshPhase,
  freshPhoto,
  freshPicture,
  freshProof,
  freshPushTarget,
  freshUpdate,
  required,
  smallPdf,
  smallPicture,
  trickle,
} from './fresh.ts';
import {
  answersTo,
  freshHouseholdPoll,
  freshPoll,
  householdContent,
  type PollState,
  pollContent,
  signedBallot,
} from './fresh-poll.ts';
import { blindBallot } from './household-device.ts';
import type { TestRuntime } from './test-runtime.ts';
import { plainText, type World } from './world.ts';

/** What an input is made from: made anew for every call, so that calls can be repeated. */
export interface Scene {
  readonly test: TestRuntime;
  readonly world: World;
}

type Samples = { [Id in ActionId]: (scene: Scene) => InputOf<Id> | Promise<InputOf<Id>> };

const text = 'When does the noise end?';
const title = { nl: 'Nieuwe brug open' };
const body = { nl: plainText('Vanaf maandag.') };
const content = { kind: 'news', category: 'progress', title, body } as const;

const updateIn =
  (state: 'draft' | 'scheduled' | 'published') =>
  async ({ test, world }: Scene) => ({
    projectId: world.north,
    updateId: await freshUpdate(test, world.sites.north, state),
  });

const conversationIn =
  (state: 'open' | 'answered') =>
  async ({ test, world }: Scene) => {
    const { conversationId } = await freshConversation(test, world.sites.north, state);
    return { projectId: world.north, conversationId };
  };

const claimOf =
  (state: 'open' | 'answered') =>
  async ({ test, world }: Scene) => ({
    claimCode: (await freshConversation(test, world.sites.north, state)).claimCode,
  });

const following = async ({ test }: Scene) => {
  const target = await freshPushTarget();
  const input = { slug: 'north', language: 'nl', ...target } as const;
  return test.call({ kind: 'resident' }, 'following.follow', input);
};

const north = { slug: 'north' };

const phase = { name: { nl: 'Heien' }, startsOn: '2026-03-01', endsOn: '2026-04-30' };
const when = { startsAt: '2026-07-01T05:00:00.000Z', endsAt: '2026-07-03T14:00:00.000Z' };

const phaseOf = async ({ test, world }: Scene) => ({
  projectId: world.north,
  phaseId: await freshPhase(test, world.sites.north),
});
const pollIn =
  (state: PollState, content: typeof pollContent | typeof householdContent = pollContent) =>
  async ({ test, world }: Scene) => {
    const { projectId, pollId } = await freshPoll(test, world.sites.north, state, content);
    return { projectId, pollId };
  };

const openPoll = async ({ test, world }: Scene) => {
  const poll = await freshPoll(test, world.sites.north, 'open');
  return { ...north, pollId: poll.pollId, answers: answersTo(poll, { tree: 1 }) };
};

const household = async ({ test, world }: Scene) => {
  const poll = await freshHouseholdPoll(test, world.sites.north, 1);
  return { poll, code: required(poll.codes[0]), at: { ...north, pollId: poll.pollId } };
};
const waitingComment = async ({ test, world }: Scene) => ({
  projectId: world.north,
  commentId: await freshComment(test, world.sites.north, world.published),
});

const preferences = {
  ...{ news: false, works: true, urgent: true, quietHours: 'night' as const },
  ...{ urgentBreaksQuiet: false, pausedUntil: 'resumed' as const },
};

export const sampleInputs: Samples = {
  'projects.discover': () => ({}),
  'projects.index': () => ({}),
  'projects.index-file': async ({ test }) => {
    const { address } = await test.call({ kind: 'resident' }, 'projects.index', {});
    return { file: address.split('/').at(-1) ?? '' };
  },
  'projects.by-code': async ({ test }) => ({
    code: (await test.call({ kind: 'resident' }, 'projects.landing', north)).project.code,
  }),
  'projects.landing': () => north,
  'projects.mine': () => ({}),
  'projects.show': ({ world }) => ({ projectId: world.north }),
  'updates.timeline': () => north,
  'updates.read': ({ world }) => ({ ...north, updateId: world.published }),
  'updates.manage': ({ world }) => ({ projectId: world.north }),
  'updates.works': ({ world }) => ({ projectId: world.north }),
  'updates.edit': updateIn('draft'),
  'updates.draft': ({ world }) => ({ projectId: world.north, ...content }),
  'updates.revise': async (scene) => ({ ...(await updateIn('draft')(scene)), ...content }),
  'updates.publish': updateIn('draft'),
  'updates.schedule': async (scene) => ({
    ...(await updateIn('draft')(scene)),
    at: new Date(scene.test.clock.now().getTime() + 60_000).toISOString(),
  }),
  'updates.unschedule': updateIn('scheduled'),
  'updates.correct': async (scene) => ({
    ...(await updateIn('published')(scene)),
    ...{ title, body, note: { nl: 'De datum klopte niet.' } },
  }),
  'updates.withdraw': async (scene) => ({
    ...(await updateIn('published')(scene)),
    reason: { nl: 'Het gaat niet door.' },
  }),
  'updates.reschedule': async ({ test, world }) => ({
    ...{ projectId: world.north, when, note: { nl: 'Een week later.' } },
    updateId: await freshNotice(test, world.sites.north),
  }),
  'planning.show': () => north,
  'planning.phases': ({ world }) => ({ projectId: world.north }),
  'planning.add-phase': ({ world }) => ({ projectId: world.north, ...phase }),
  'planning.change-phase': async (scene) => ({ ...(await phaseOf(scene)), ...phase }),
  'planning.remove-phase': phaseOf,
  'feeds.calendar': () => north,
  'feeds.atom': () => north,
  'media.open': async ({ test, world }) => ({
    file: (await freshPicture(test, world.sites.north, { isPublished: true })).file,
  }),
  'media.preview': async ({ test, world }) => ({
    file: (await freshPicture(test, world.sites.north, { isPublished: false })).file,
  }),
  'media.upload': async ({ world }) => ({
    ...{ projectId: world.north, file: new Uint8Array(await smallPicture()) },
    alt: { nl: 'Een vlak' },
  }),
  'media.attach': ({ world }) => ({
    ...{ projectId: world.north, title: { nl: 'De planning' }, file: trickle(smallPdf()) },
  }),
  'projects.set-moderation': ({ world }) => ({ projectId: world.north, mode: 'pre' }),
  'reactions.list': ({ world }) => ({ ...north, updateId: world.published }),
  'reactions.react': ({ world }) => ({ ...north, updateId: world.published, kind: 'glad' }),
  'comments.list': ({ world }) => ({ ...north, updateId: world.published }),
  'comments.write': ({ world }) => ({ ...north, updateId: world.published, text }),
  'comments.take-back': async ({ test, world }) => {
    const input = { ...north, updateId: world.published, text };
    const { commentId, secret } = await test.call(resident, 'comments.write', input);
    return { commentId: asId<'comment'>(commentId), secret };
  },
  'comments.inbox': () => ({}),
  'comments.approve': waitingComment,
  'comments.remove': async (scene) => ({
    ...(await waitingComment(scene)),
    reason: { nl: 'Dit gaat niet over de brug.' },
  }),
  'conversations.ask': () => ({ ...north, text }),
  'conversations.open': claimOf('open'),
  'conversations.reply': async (scene) => ({ ...(await claimOf('open')(scene)), text }),
  'conversations.reopen': async (scene) => ({ ...(await claimOf('answered')(scene)), text }),
  'conversations.confirm': claimOf('answered'),
  'conversations.erase': claimOf('answered'),
  'conversations.inbox': () => ({}),
  'conversations.erased': ({ world }) => ({ projectId: world.north }),
  'conversations.view': conversationIn('open'),
  'conversations.answer': async (scene) => ({ ...(await conversationIn('open')(scene)), text }),
  'conversations.accept': ({ test, world }) => freshDoubt(test, world.sites.north),
  'conversations.set-aside': async ({ test, world }) => ({
    ...(await freshDoubt(test, world.sites.north)),
    why: 'advertising',
  }),
  'conversations.summary': ({ world }) => ({ projectId: world.north }),
  'conversations.attach': async () => ({
    ...{ ...north, claimCode: newClaimCode(), file: new Uint8Array(await smallPicture()) },
  }),
  'conversations.detach': async ({ test, world }) => {
    const { claimCode, photoId } = await freshPhoto(test, world.sites.north);
    return { claimCode, photoId };
  },
  'conversations.photos': claimOf('open'),
  'conversations.photo': async ({ test, world }) => {
    const { claimCode, photoId } = await freshPhoto(test, world.sites.north);
    return { claimCode, photoId };
  },
  'conversations.view-photo': async ({ test, world }) => {
    const { claimCode, photoId } = await freshPhoto(test, world.sites.north);
    const asked = { ...north, text, claimCode, proof: await freshProof(test) };
    await test.call({ kind: 'resident' }, 'conversations.ask', asked);
    return { projectId: world.north, photoId };
  },
  'conversations.rate': async (scene) => ({
    ...(await claimOf('answered')(scene)),
    rating: 'helped',
  }),
  'proof-of-work.challenge': () => ({}),
  'following.follow': async () => ({ ...north, language: 'nl', ...(await freshPushTarget()) }),
  'following.status': following,
  'following.everything': following,
  'following.prefer': async (scene) => ({
    ...(await following(scene)),
    ...({ language: 'en', preferences } as const),
  }),
  'following.renew': async (scene) => ({
    ...(await following(scene)),
    ...(await freshPushTarget()),
  }),
  'following.unfollow': following,
  'polls.list': () => north,
  'polls.show': async (scene) => ({ ...north, pollId: (await openPoll(scene)).pollId }),
  'polls.vote': openPoll,
  'polls.sign': async (scene) => {
    const { poll, code, at } = await household(scene);
    const { blindedMessage } = await blindBallot(poll.publicKey);
    return { ...at, token: code, blindedMessage };
  },
  'polls.cast': async (scene) => {
    const { poll, code, at } = await household(scene);
    const { serial, signature } = await signedBallot(scene.test, poll, code);
    return { ...at, serial, signature, answers: answersTo(poll, { tree: 0 }) };
  },
  'polls.manage': ({ world }) => ({ projectId: world.north }),
  'polls.results': pollIn('open'),
  'polls.export': pollIn('open'),
  'polls.draft': ({ world }) => ({ projectId: world.north, ...pollContent }),
  'polls.revise': async (scene) => ({ ...(await pollIn('draft')(scene)), ...pollContent }),
  'polls.discard': pollIn('draft'),
  'polls.open': pollIn('draft'),
  'polls.close': pollIn('open'),
  'polls.print-tokens': async (scene) => ({
    ...(await pollIn('draft', householdContent)(scene)),
    number: 2,
  }),
  'polls.start-rating': ({ world }) => ({ projectId: world.north }),
  'members.sign-in': ({ test, world }) => freshCredentials(test, world.sites.north),
  'members.sign-out': () => ({}),
  'members.me': () => ({}),
  'staff.open-switch': () => ({ reason: 'A question of the client', minutes: 30 }),
  'staff.close-switch': () => ({}),
  'promises.list': () => ({}),
  'privacy.notice': () => ({}),
  'brand.icon': ({ test }) => ({
    look: test.namespace.brand.logo,
    ...{ accent: test.namespace.brand.accent.slice(1), purpose: '192' },
  }),
  'sharing.project-picture': () => north,
  'sharing.update-picture': ({ world }) => ({ ...north, updateId: world.published }),
  'sharing.screen': () => north,
};
