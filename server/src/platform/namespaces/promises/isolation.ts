import { eq } from 'drizzle-orm';
import { importProjects, projects } from '../../../community/projects/index.ts';
import { visitorOf } from '../../../kernel/http/visitor.ts';
import { findingOf, promise } from '../../../kernel/promise.ts';
import { systemTransaction } from '../../../kernel/system-transaction.ts';
import { canaryOf, ensureProbe, probeProject, residentPaths } from '../../promises/index.ts';

const strayedSlug = 'sitepodium-probe-strayed';

export const isolation = promise({
  id: 'S1.1-isolation',
  kind: 'E',
  statement: 'Nothing passes between namespaces.',
  how: 'A word that exists in one namespace only is planted in each. Pages and answers of every other namespace are asked for and searched for it, also at the addresses where it stands at home.',
  cadenceS: 3600,
  async check(context) {
    const { namespaces } = context.runtime.platform;
    const probes = await Promise.all(
      namespaces.map((namespace) => ensureProbe(context, namespace)),
    );
    const faults: string[] = [];
    let answers = 0;
    for (const { namespace, ...probe } of probes) {
      const visit = visitorOf(context, namespace);
      const foreign = probes.filter((other) => other.namespace !== namespace);
      const strange = foreign.flatMap((other) => [
        `/${other.slug}/updates/${other.updateId}`,
        `/${strayedSlug}`,
      ]);
      const paths = [...residentPaths(probe), ...strange, `/api/projects/${strayedSlug}`];
      const seen = await Promise.all(
        paths.map(async (path) => ({ path, answer: await visit({ path }) })),
      );
      answers += seen.length;
      faults.push(...ownWordMissing(namespace.name, probe.canary, seen));
      for (const { canary } of foreign) {
        faults.push(
          ...seen
            .filter(({ answer }) => answer.text.includes(canary))
            .map(({ path }) => `${namespace.name}${path} shows what is another's`),
        );
      }
    }
    return findingOf(`${answers} answers, none with a word of another namespace`, faults);
  },
  async breakIt(context) {
    const [home, abroad] = context.runtime.platform.namespaces;
    if (!home || !abroad) throw new Error('Two namespaces are needed to carry something over');
    const { clientId } = await ensureProbe(context, abroad);
    const { clock, log } = context.runtime;
    const write = { namespace: abroad, clock, log };
    await systemTransaction(write, 'promises.break', ({ tx }) =>
      importProjects(tx, [probeProject(strayedSlug, clientId, canaryOf(home), clock.now())]),
    );
    return {
      restore: () =>
        systemTransaction(write, 'promises.restore', async ({ tx, outdate }) => {
          await tx.delete(projects).where(eq(projects.slug, strayedSlug));
          await outdate(`project:${strayedSlug}`);
        }),
    };
  },
});

/** The search proves nothing where the word is not found even at home. */
function ownWordMissing(
  name: string,
  canary: string,
  seen: readonly { answer: { text: string } }[],
): string[] {
  return seen.some(({ answer }) => answer.text.includes(canary))
    ? []
    : [`${name} does not show its own word`];
}
