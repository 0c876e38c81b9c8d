/** Loads the demonstration into namespaces that are still empty, each in one transaction. */
import { createClient, hasClients } from '../community/clients/index.ts';
import { importConversation } from '../community/conversations/index.ts';
import { createMember, hashPassword } from '../community/members/index.ts';
import { importPhases } from '../community/planning/index.ts';
import { importPoll, newPollKey, pollDue } from '../community/polls/index.ts';
import { importProjects } from '../community/projects/index.ts';
import { importUpdates, updateDue } from '../community/updates/index.ts';
import type { ClientId, ProjectId } from '../kernel/ids.ts';
import type { Namespace } from '../kernel/namespace.ts';
import type { Runtime } from '../kernel/runtime.ts';
import { type SystemWrite, systemTransaction } from '../kernel/system-transaction.ts';
import { createEmployee, hasEmployees } from '../platform/staff/index.ts';
import { addFiles } from './add-files.ts';
import { addVoices, type Sounding } from './add-voices.ts';
import { type DemoContent, demoContent } from './content/index.ts';
import { projectRow, updateRow } from './rows.ts';

/** Fills every empty namespace. Safe to run again: what is there is left alone. */
export async function loadDemonstration(runtime: Runtime): Promise<void> {
  const now = runtime.clock.now();
  const content = demoContent(now);
  const passwordHash = await hashPassword(content.password);
  await addEmployee(runtime);
  for (const namespace of runtime.platform.namespaces) {
    if (await hasClients(namespace)) continue;
    const soundings = await systemTransaction(
      { namespace, clock: runtime.clock, log: runtime.log },
      'demonstration',
      (write) =>
        fill(namespace, write, contentOf(content, namespace.application), { passwordHash, now }),
    );
    await addFiles(runtime, namespace, newestOfTwo(soundings));
    runtime.log.info({ namespace: namespace.name }, 'demonstration loaded');
  }
}

async function addEmployee({ platform }: Runtime): Promise<void> {
  await platform.database.transaction('worker', {}, async (tx) => {
    if (!(await hasEmployees(tx)))
      await createEmployee(tx, { name: 'Dana Beheer', email: 'beheer@example.org' });
  });
}

type Part = Omit<DemoContent, 'password'>;

/** The part of the content that one application shows. */
function contentOf(content: DemoContent, application: string): Part {
  const clients = content.clients.filter((client) => client.application === application);
  const slugs = new Set<string>(clients.map(({ slug }) => slug));
  const projects = content.projects.filter(({ client }) => slugs.has(client));
  const own = new Set<string>(projects.map(({ slug }) => slug));
  return {
    clients,
    projects,
    updates: content.updates.filter(({ project }) => own.has(project)),
    conversations: content.conversations.filter(({ project }) => own.has(project)),
    polls: content.polls.filter(({ project }) => own.has(project)),
    members: content.members.filter(({ client }) => slugs.has(client)),
  };
}

interface Places {
  readonly clientIds: ReadonlyMap<string, ClientId>;
  readonly projectIds: ReadonlyMap<string, ProjectId>;
  readonly clientOfProject: ReadonlyMap<string, ClientId>;
}

async function fill(
  namespace: Namespace,
  write: SystemWrite,
  part: Part,
  { passwordHash, now }: { passwordHash: string; now: Date },
): Promise<NamedSounding[]> {
  const { tx } = write;
  const clientIds = new Map<string, ClientId>();
  for (const { slug, name, kind } of part.clients) {
    clientIds.set(slug, await createClient(tx, namespace.keys, { slug, name, kind }));
  }
  const projectRows = part.projects.map((project) =>
    projectRow(project, of(clientIds, project.client), part.updates),
  );
  const projectIds = await importProjects(tx, projectRows);
  const clientOfProject = new Map(projectRows.map(({ slug, clientId }) => [slug, clientId]));
  const places = { clientIds, projectIds, clientOfProject };
  await addPhases(write, part, places);
  const soundings = await addUpdates(write, part, places);
  await addVoices(namespace, write, soundings, now);
  await addConversations(namespace, write, part, places);
  await addPolls(namespace, write, part, places);
  await addMembers(write, part, places, passwordHash);
  await write.audit({ event: 'demonstration.loaded', subject: 'demonstration' });
  return soundings;
}

async function addPhases(
  { tx }: SystemWrite,
  part: Part,
  { projectIds, clientOfProject }: Places,
): Promise<void> {
  const rows = part.projects.flatMap(({ slug, phases }) =>
    phases.map((phase, position) => ({
      ...{ ...phase, position },
      ...{ projectId: of(projectIds, slug), clientId: of(clientOfProject, slug) },
    })),
  );
  await importPhases(tx, rows);
}

async function addUpdates(
  { tx, enqueue }: SystemWrite,
  part: Part,
  { projectIds, clientOfProject }: Places,
): Promise<NamedSounding[]> {
  const rows = part.updates.map((update) =>
    updateRow(update, {
      projectId: of(projectIds, update.project),
      clientId: of(clientOfProject, update.project),
    }),
  );
  const ids = await importUpdates(tx, rows);
  for (const { key, scheduledFor } of rows) {
    if (scheduledFor)
      await enqueue(updateDue, { updateId: of(ids, key) }, { startAfter: scheduledFor });
  }
  const moderationOf = new Map(part.projects.map(({ slug, moderation }) => [slug, moderation]));
  return part.updates
    .filter(({ state }) => state === 'published')
    .map(({ key, project: slug, category, at }) => ({
      ...{ slug, category, updateId: of(ids, key), publishedAt: new Date(at) },
      clientId: of(clientOfProject, slug),
      projectId: of(projectIds, slug),
      moderation: of(moderationOf, slug),
    }));
}

type NamedSounding = Sounding & { readonly slug: string };

/** The newest update of each of the two projects that come first. */
function newestOfTwo(soundings: readonly NamedSounding[]): NamedSounding[] {
  const slugs = [...new Set(soundings.map(({ slug }) => slug))].slice(0, 2);
  const newestFirst = soundings.toSorted(
    (one, other) => other.publishedAt.getTime() - one.publishedAt.getTime(),
  );
  return slugs.flatMap((slug) => newestFirst.find((sounding) => sounding.slug === slug) ?? []);
}

async function addConversations(
  namespace: Namespace,
  { tx }: SystemWrite,
  part: Part,
  { projectIds, clientOfProject }: Places,
): Promise<void> {
  for (const conversation of part.conversations) {
    const clientId = of(clientOfProject, conversation.project);
    const client = part.projects.find(({ slug }) => slug === conversation.project)?.client;
    const editor = part.members.find(
      (member) => member.client === client && member.level === 'editor',
    );
    await importConversation(tx, namespace, {
      ...conversation,
      clientId,
      projectId: of(projectIds, conversation.project),
      messages: conversation.messages.map((message) => ({
        ...message,
        at: new Date(message.at),
        ...(message.from === 'team' && editor ? { name: editor.name } : {}),
      })),
    });
  }
}

async function addPolls(
  namespace: Namespace,
  { tx, enqueue }: SystemWrite,
  part: Part,
  { projectIds, clientOfProject }: Places,
): Promise<void> {
  for (const { project, codes, opensAt, closesAt, ...poll } of part.polls) {
    const closes = closesAt === null ? null : new Date(closesAt);
    const pollId = await importPoll(tx, namespace, {
      ...{ ...poll, opensAt: new Date(opensAt), closesAt: closes },
      clientId: of(clientOfProject, project),
      projectId: of(projectIds, project),
      ...(codes.length > 0 ? { household: { key: await newPollKey(), codes } } : {}),
    });
    if (closes && poll.state === 'open') await enqueue(pollDue, { pollId }, { startAfter: closes });
  }
}

async function addMembers(
  { tx }: SystemWrite,
  part: Part,
  { clientIds, projectIds }: Places,
  passwordHash: string,
): Promise<void> {
  for (const { name, email, level, client, projects } of part.members) {
    const clientId = of(clientIds, client);
    const grants =
      projects.length === 0
        ? [{ level, clientId, projectId: null }]
        : projects.map((slug) => ({ level, clientId, projectId: of(projectIds, slug) }));
    await createMember(tx, { name, email, passwordHash, grants });
  }
}

function of<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined)
    throw new Error(`The demonstration names ${key}, which it does not have`);
  return value;
}
