import { removeConversation } from '../../community/conversations/index.ts';
import { serveSpoiled } from '../../kernel/http/faulty-server.ts';
import { visitorOf } from '../../kernel/http/visitor.ts';
import { type CheckContext, findingOf, promise } from '../../kernel/promise.ts';
import { ensureProbe, markup, type Probe, residentPaths } from '../promises/index.ts';

export const html = promise<CheckContext>({
  id: 'S4.3-html',
  kind: 'E',
  statement: 'HTML is stripped from what people send.',
  how: 'A planted update and a question made of script, event handlers and script links are shown on every page that shows such things. The markup must be there as words and nowhere as markup.',
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const faults: string[] = [];
    let [pages, shown] = [0, 0];
    for (const namespace of at.runtime.platform.namespaces.slice(0, 2)) {
      const probe = await ensureProbe(context, namespace);
      const seen = [...(await updatePages(at, probe)), await askedPage(at, probe)];
      pages += seen.length;
      shown += seen.filter(
        ({ text }) => text.includes(`&lt;script`) && text.includes(probe.canary),
      ).length;
      faults.push(
        ...seen
          .filter(({ text }) => isAlive(text, probe))
          .map(({ path }) => `${path} shows markup alive`),
      );
    }
    if (shown === 0) faults.push('the markup was shown nowhere, so nothing was proved');
    return findingOf(`${pages} pages, markup as words on ${shown}, alive on 0`, faults);
  },
  breakIt: (context) =>
    serveSpoiled(context, (answer) => ({ ...answer, body: answer.body.replaceAll('&lt;', '<') })),
});

async function updatePages(at: CheckContext, probe: Probe) {
  const visit = visitorOf(at, probe.namespace);
  const paths = residentPaths(probe).filter((path) => !path.startsWith('/api'));
  return Promise.all(paths.map(async (path) => ({ path, text: (await visit({ path })).text })));
}

/** Asks a question made of markup and opens it, as the person who asked would. */
async function askedPage(at: CheckContext, { namespace, slug, canary }: Probe) {
  const visit = visitorOf(at, namespace);
  const text = markup(canary);
  const asked = await visit({
    path: `/api/projects/${slug}/conversations`,
    json: { text, kind: 'question', name: markup('x').slice(0, 80) },
  });
  const { claimCode } = JSON.parse(asked.text) as { claimCode: string };
  const path = '/conversation?/open';
  const page = await visit({ path, form: { claimCode } });
  await removeConversation(namespace, claimCode);
  return { path, text: page.text };
}

/** Whether any of the markup stands in the page as markup. */
function isAlive(text: string, { canary }: Probe): boolean {
  return (
    text.includes(`<script>alert("${canary}")`) ||
    text.includes('<img src=x onerror') ||
    /<a[^>]+href="javascript:/i.test(text)
  );
}
