/**
 * For every action an input that an editor of project north may give. A new action without one does
 * not compile, so none escapes the role matrix.
 */
import type { ActionId, InputOf } from '../compose.ts';
import {
  freshConversation,
  freshCredentials,
  freshPicture,
  freshPushTarget,
  freshUpdate,
  smallPicture,
} from './fresh.ts';
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

export const sampleInputs: Samples = {
  'projects.discover': () => ({}),
  'projects.landing': () => north,
  'projects.mine': () => ({}),
  'projects.show': ({ world }) => ({ projectId: world.north }),
  'updates.timeline': () => north,
  'updates.read': ({ world }) => ({ ...north, updateId: world.published }),
  'updates.manage': ({ world }) => ({ projectId: world.north }),
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
  'conversations.ask': () => ({ ...north, text }),
  'conversations.open': claimOf('open'),
  'conversations.reply': async (scene) => ({ ...(await claimOf('open')(scene)), text }),
  'conversations.reopen': async (scene) => ({ ...(await claimOf('answered')(scene)), text }),
  'conversations.confirm': claimOf('answered'),
  'conversations.inbox': () => ({}),
  'conversations.view': conversationIn('open'),
  'conversations.answer': async (scene) => ({ ...(await conversationIn('open')(scene)), text }),
  'following.follow': async () => ({ ...north, language: 'nl', ...(await freshPushTarget()) }),
  'following.status': following,
  'following.unfollow': following,
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
