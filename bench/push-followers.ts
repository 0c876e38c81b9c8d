/** Very many followers at once, written past the API: sealed with the namespace's own keys. */
import { eq } from 'drizzle-orm';
import { importFollowers } from '../server/src/community/following/index.ts';
import { projects } from '../server/src/community/projects/index.ts';
import { loadDemonstration } from '../server/src/demo/load-demonstration.ts';
import { readConfig } from '../server/src/kernel/config.ts';
import { asId } from '../server/src/kernel/ids.ts';
import { createLog } from '../server/src/kernel/log.ts';
import type { Runtime } from '../server/src/kernel/runtime.ts';
import { type SystemContext, systemTransaction } from '../server/src/kernel/system-transaction.ts';
import { startRuntime } from '../server/src/start-runtime.ts';
import type { Child } from './child.ts';
import type { Subscription } from './push-counter.ts';

const PAGE = 2_000;

type Env = Readonly<Record<string, string>>;

/** Members, projects and updates, before any process of the service runs. */
export const prepareDemonstration = (env: Env): Promise<void> =>
  withRuntime(env, loadDemonstration);

/** Gives each of the projects so many followers whose push service is the receiver. */
export function seedFollowers(
  env: Env,
  receiver: Child,
  wanted: readonly { projectId: string; followers: number }[],
): Promise<void> {
  return withRuntime(env, async ({ platform, clock, log }) => {
    const namespace = platform.namespaces.find(({ application }) => application === 'sitepodium');
    if (!namespace) throw new Error('There is no namespace');
    for (const { projectId, followers } of wanted) {
      for (let seeded = 0; seeded < followers; seeded += PAGE) {
        const page = await receiver.ask<Subscription[]>(Math.min(PAGE, followers - seeded));
        await addFollowers({ namespace, clock, log }, projectId, page);
      }
    }
  });
}

async function withRuntime(env: Env, use: (runtime: Runtime) => Promise<void>): Promise<void> {
  const config = readConfig({ ...env, LOG_LEVEL: 'error' });
  const { runtime, close } = await startRuntime({ config, log: createLog('error') });
  try {
    await use(runtime);
  } finally {
    await close();
  }
}

async function addFollowers(
  context: SystemContext,
  projectId: string,
  subscriptions: readonly Subscription[],
): Promise<void> {
  const devices = subscriptions.map((subscription, at) => ({
    ...subscription,
    language: at % 5 ? ('nl' as const) : ('en' as const),
  }));
  await systemTransaction(context, 'bench', async ({ tx }) => {
    const [project] = await tx
      .select({ projectId: projects.id, clientId: projects.clientId })
      .from(projects)
      .where(eq(projects.id, asId<'project'>(projectId)));
    if (!project) throw new Error('There is no project');
    await importFollowers(tx, context.namespace, project, devices);
  });
}
