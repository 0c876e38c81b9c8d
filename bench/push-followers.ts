/** Very many followers at once, written past the API: sealed with the namespace's own keys. */
import { eq } from 'drizzle-orm';
import { importFollowers } from '../server/src/community/following/index.ts';
import { projects } from '../server/src/community/projects/index.ts';
import { readConfig } from '../server/src/kernel/config.ts';
import { asId } from '../server/src/kernel/ids.ts';
import { createLog } from '../server/src/kernel/log.ts';
import { type SystemContext, systemTransaction } from '../server/src/kernel/system-transaction.ts';
import { startRuntime } from '../server/src/start-runtime.ts';
import type { Child } from './child.ts';
import type { Subscription } from './push-counter.ts';

const PAGE = 2_000;

/** Gives each of the projects so many followers whose push service is the receiver. */
export async function seedFollowers(
  env: Readonly<Record<string, string>>,
  receiver: Child,
  wanted: readonly { projectId: string; followers: number }[],
): Promise<void> {
  const config = readConfig({ ...env, LOG_LEVEL: 'error' });
  const { runtime, close } = await startRuntime({ config, log: createLog('error') });
  try {
    const namespace = runtime.platform.namespaces.find(
      ({ application }) => application === 'sitepodium',
    );
    if (!namespace) throw new Error('There is no namespace');
    const context = { namespace, clock: runtime.clock, log: runtime.log };
    for (const { projectId, followers: number } of wanted) {
      for (let seeded = 0; seeded < number; seeded += PAGE) {
        const page = await receiver.ask<Subscription[]>(Math.min(PAGE, number - seeded));
        await addFollowers(context, projectId, page);
      }
    }
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
