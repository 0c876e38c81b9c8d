/** A small world with every kind of actor: two clients, three projects, and something of everything. */
import { createClient } from '../community/clients/index.ts';
import { importConversation } from '../community/conversations/index.ts';
import { createMember } from '../community/members/index.ts';
import { type ImportedProject, importProjects } from '../community/projects/index.ts';
import { importUpdates } from '../community/updates/index.ts';
import type { Actor, Grant } from '../kernel/actor.ts';
import { asId, type ClientId, newId, type ProjectId, type UpdateId } from '../kernel/ids.ts';
import { systemTransaction } from '../kernel/system-transaction.ts';
import { createEmployee } from '../platform/staff/index.ts';
import type { TestRuntime } from './test-runtime.ts';

/** The roles of the matrix, seen from project `north` of the client `quay`. */
export const roleNames = [
  'resident',
  'viewer',
  'editor of this project',
  'editor of another project',
  'manager of this client',
  'manager of another client',
  'administrator with a switch',
  'administrator without a switch',
] as const;
export type RoleName = (typeof roleNames)[number];

/** A project and whose it is. */
export interface Site {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
  readonly slug: string;
}

export interface World {
  readonly quay: ClientId;
  readonly dike: ClientId;
  /** Two projects of quay, one of dike. */
  readonly north: ProjectId;
  readonly south: ProjectId;
  readonly east: ProjectId;
  /** One project of each client. */
  readonly sites: { readonly north: Site; readonly east: Site };
  readonly published: UpdateId;
  readonly draft: UpdateId;
  /** Opens a conversation of north that has an answer. */
  readonly claimCode: string;
  readonly actors: Readonly<Record<RoleName, Actor>>;
}

export const plainText = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

/** Fills SitePodium's namespace of a test runtime. */
export async function createWorld(test: TestRuntime): Promise<World> {
  const { namespace, runtime } = test;
  const context = { namespace, clock: test.clock, log: runtime.log };
  const places = await systemTransaction(context, 'test', async ({ tx }) => {
    const quay = await createClient(tx, namespace.keys, {
      slug: 'quay',
      name: 'Gemeente Kade',
      kind: 'municipality',
    });
    const dike = await createClient(tx, namespace.keys, {
      slug: 'dike',
      name: 'Dijkbouw',
      kind: 'contractor',
    });
    const ids = await importProjects(tx, [
      projectOf('north', quay, test.clock.now()),
      projectOf('south', quay, test.clock.now()),
      projectOf('east', dike, test.clock.now()),
    ]);
    const [north, south, east] = ['north', 'south', 'east'].map(
      (slug) => ids.get(slug) ?? newId<'project'>(),
    );
    if (!north || !south || !east) throw new Error('A project is missing');
    const updates = await importUpdates(tx, [
      updateOf('published', quay, north, test.clock.now()),
      updateOf('draft', quay, north, test.clock.now()),
      updateOf('published elsewhere', dike, east, test.clock.now()),
    ]);
    const claimCode = await importConversation(tx, namespace, {
      ...{ clientId: quay, projectId: north, kind: 'question', state: 'answered', name: 'Jo' },
      messages: [
        { from: 'resident', text: 'When does the drilling end?', at: test.clock.now() },
        { from: 'team', text: 'At four.', name: 'Team', at: test.clock.now() },
      ],
    });
    const published = updates.get('published') ?? newId<'update'>();
    const draft = updates.get('draft') ?? newId<'update'>();
    const sites = {
      north: { clientId: quay, projectId: north, slug: 'north' },
      east: { clientId: dike, projectId: east, slug: 'east' },
    };
    return { quay, dike, north, south, east, sites, published, draft, claimCode };
  });
  return { ...places, actors: await createActors(test, places) };
}

type Places = Omit<World, 'actors'>;

async function createActors(test: TestRuntime, places: Places): Promise<World['actors']> {
  const { quay, dike, north, south } = places;
  const employeeId = await test.runtime.platform.database.transaction('worker', {}, (tx) =>
    createEmployee(tx, { name: 'Dana', email: 'dana@example.org' }),
  );
  const until = new Date(test.clock.now().getTime() + 3_600_000);
  const administrator = { kind: 'employee', employeeId, name: 'Dana' } as const;
  return {
    resident: { kind: 'resident' },
    viewer: await memberWith(test, 'viewer', [
      { level: 'viewer', clientId: quay, projectId: null },
    ]),
    'editor of this project': await memberWith(test, 'editor', [
      { level: 'editor', clientId: quay, projectId: north },
    ]),
    'editor of another project': await memberWith(test, 'editor2', [
      { level: 'editor', clientId: quay, projectId: south },
    ]),
    'manager of this client': await memberWith(test, 'manager', [
      { level: 'manager', clientId: quay, projectId: null },
    ]),
    'manager of another client': await memberWith(test, 'manager2', [
      { level: 'manager', clientId: dike, projectId: null },
    ]),
    'administrator with a switch': {
      ...administrator,
      switch: { id: newId<'switch'>(), reason: 'a test', until },
      clientIds: [quay, dike],
    },
    'administrator without a switch': { ...administrator, switch: null, clientIds: [] },
  };
}

/** A member on record with these grants, as an actor. The password hash opens nothing. */
export async function memberWith(
  test: TestRuntime,
  name: string,
  grants: readonly Grant[],
): Promise<Actor> {
  const email = `${name}@example.org`;
  const context = { namespace: test.namespace, clock: test.clock, log: test.runtime.log };
  const id = await systemTransaction(context, 'test', ({ tx }) =>
    createMember(tx, { name, email, passwordHash: 'none', grants }),
  );
  return { kind: 'member', memberId: asId(id), name, email, grants };
}

/** A published project with little to say. */
export function projectOf(slug: string, clientId: ClientId, at: Date): ImportedProject {
  return {
    ...{
      slug,
      clientId,
      name: `Project ${slug}`,
      summary: { nl: 'Een werk' },
      place: 'Utrecht',
      street: 'Kade',
    },
    ...{ latitude: 52.09, longitude: 5.12, area: null, status: 'active', contact: null },
    ...{ startsOn: '2026-01-01', endsOn: '2026-12-31', publishedAt: at, lastUpdateAt: at },
  };
}

function updateOf(key: string, clientId: ClientId, projectId: ProjectId, at: Date) {
  const isPublished = key.startsWith('published');
  return {
    ...({
      key,
      clientId,
      projectId,
      kind: 'news',
      category: 'progress',
      title: { nl: key },
    } as const),
    body: { nl: plainText(`Text of ${key}`) },
    state: isPublished ? ('published' as const) : ('draft' as const),
    publishedAt: isPublished ? at : null,
    updatedAt: at,
    works: null,
  };
}
