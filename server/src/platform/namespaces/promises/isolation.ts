import { eq } from 'drizzle-orm';
import { importProjects, projects } from '../../../community/projects/index.ts';
import { type Answer, type Visitor, visitorOf } from '../../../kernel/http/visitor.ts';
import { findingOf, promise, some } from '../../../kernel/promise.ts';
import { systemTransaction } from '../../../kernel/system-transaction.ts';
import {
  canaryOf,
  ensureProbe,
  type Probe,
  probeProject,
  residentPaths,
} from '../../promises/index.ts';

const strayedSlug = 'sitepodium-probe-strayed';

export const isolation = promise({
  id: 'S1.1-isolation',
  kind: 'E',
  statement: {
    nl: 'Tussen namespaces gaat niets heen en weer.',
    en: 'Nothing passes between namespaces.',
    de: 'Zwischen Namensräumen wird nichts ausgetauscht.',
  },
  how: {
    nl: 'In elke namespace wordt een woord geplant dat nergens anders bestaat. Pagina’s en antwoorden van alle andere worden opgevraagd en erop doorzocht, ook op de adressen waar het thuis staat en met de code die het daar opent.',
    en: 'A word that exists in one namespace only is planted in each. Pages and answers of every other namespace are asked for and searched for it, also at the addresses where it stands at home and with the claim code that opens it there.',
    de: 'In jedem Namensraum wird ein Wort gepflanzt, das es nirgends sonst gibt. Seiten und Antworten aller anderen werden abgerufen und danach durchsucht, auch an den Adressen, wo es zu Hause steht, und mit dem Code, der es dort öffnet.',
  },
  cadenceS: 3600,
  async check(context) {
    const namespaces = some(context.runtime.platform.namespaces, 5);
    const probes = await Promise.all(
      namespaces.map((namespace) => ensureProbe(context, namespace)),
    );
    const faults: string[] = [];
    let answers = 0;
    for (const own of probes) {
      const foreign = probes.filter(({ namespace }) => namespace !== own.namespace);
      const seen = await lookAround(visitorOf(context, own.namespace), own, foreign);
      answers += seen.length;
      faults.push(...ownWordMissing(own, seen));
      for (const { canary } of foreign) {
        const leaks = seen.filter(({ answer }) => answer.text.includes(canary));
        faults.push(
          ...leaks.map(({ path }) => `${own.namespace.name}${path} shows what is another's`),
        );
      }
    }
    return findingOf(`${answers} answers, none with a word of another namespace`, faults, {
      namespaces: namespaces.map(({ name }) => name),
    });
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

interface Seen {
  readonly path: string;
  readonly answer: Answer;
}

/** Asks for everything of one's own, and for what others have: their updates, pictures and codes. */
async function lookAround(visit: Visitor, own: Probe, foreign: readonly Probe[]): Promise<Seen[]> {
  const strange = foreign.flatMap(({ slug, updateId, mediaId }) => [
    `/${slug}/updates/${updateId}`,
    `/api/projects/${slug}/updates/${updateId}`,
    `/api/media/${mediaId}-1.jpg`,
  ]);
  const strayed = [`/${strayedSlug}`, `/api/projects/${strayedSlug}`];
  const paths = [...residentPaths(own), ...strange, ...strayed];
  const searches = foreign.map(({ canary }) => `/api/projects?q=${canary}`);
  const codes = foreign.map(({ claimCode }) => ({
    path: '/api/conversations/open',
    json: { claimCode },
  }));
  const asked = [...[...paths, ...searches].map((path) => ({ path })), ...codes];
  return Promise.all(asked.map(async (one) => ({ path: one.path, answer: await visit(one) })));
}

/** The search proves nothing where the word is not found even at home. */
function ownWordMissing({ namespace, canary }: Probe, seen: readonly Seen[]): string[] {
  return seen.some(({ answer }) => answer.text.includes(canary))
    ? []
    : [`${namespace.name} does not show its own word`];
}
