import { randomUUID } from 'node:crypto';
import { removeConversation } from '../../community/conversations/index.ts';
import { serveSpoiled } from '../../kernel/http/faulty-server.ts';
import { type Answer, jsonOf, visitorOf } from '../../kernel/http/visitor.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import {
  callAs,
  ensureProbe,
  markup,
  memberOf,
  type Probe,
  residentPaths,
  smallestInput,
} from '../promises/index.ts';

export const html = promise<CheckContext>({
  id: 'S4.3-html',
  kind: 'E',
  statement: {
    nl: 'HTML wordt verwijderd uit wat mensen sturen.',
    en: 'HTML is stripped from what people send.',
    de: 'HTML wird aus dem entfernt, was Menschen schicken.',
  },
  how: {
    nl: 'Een geplant bericht en een vraag vol script, gebeurtenissen en scriptlinks worden getoond op elke pagina die zulke dingen toont. De opmaak moet er als woorden staan en nergens als opmaak; de API moet zeggen dat zij geen pagina stuurt; een bericht met een link naar een script moet geweigerd worden.',
    en: 'A planted update and a question made of script, event handlers and script links are shown on every page that shows such things. The markup must be there as words and nowhere as markup; the API must say that it sends no page; an update with a link to a script must be refused.',
    de: 'Eine gepflanzte Meldung und eine Frage voller Skripte, Ereignisse und Skript-Links werden auf jeder Seite gezeigt, die solche Dinge zeigt. Die Auszeichnung muss als Worte dastehen und nirgends als Auszeichnung; die API muss sagen, dass sie keine Seite schickt; eine Meldung mit einem Link auf ein Skript muss abgelehnt werden.',
  },
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const faults: string[] = [];
    let [shown, asWords] = [0, 0];
    const namespaces = some(at.runtime.platform.namespaces, 2);
    for (const namespace of namespaces) {
      const probe = await ensureProbe(context, namespace);
      const seen = [...(await lookAtUpdate(at, probe)), ...(await lookAtQuestion(at, probe))];
      shown += seen.length;
      asWords += seen.filter(({ answer }) => isAsWords(answer, probe)).length;
      faults.push(...seen.flatMap((one) => faultsOf(one, probe)));
      faults.push(...(await linksToScripts(at, probe)));
    }
    if (asWords === 0) faults.push('the markup was shown nowhere, so nothing was proved');
    return findingOf(
      `${shown} answers, markup as words on ${asWords} pages, alive on none`,
      faults,
      {
        namespaces: namespaces.map(({ name }) => name),
        markup: markup('word'),
      },
    );
  },
  breakIt: (context) =>
    serveSpoiled(context, (answer) => ({ ...answer, body: answer.body.replaceAll('&lt;', '<') })),
});

interface Seen {
  readonly path: string;
  readonly answer: Answer;
}

async function lookAtUpdate(at: CheckContext, probe: Probe): Promise<Seen[]> {
  const visit = visitorOf(at, probe.namespace);
  const search = encodeURIComponent(markup(probe.canary).slice(0, 60));
  const paths = [...residentPaths(probe), `/?q=${search}`];
  return Promise.all(paths.map(async (path) => ({ path, answer: await visit({ path }) })));
}

/** Previews a question made of markup, asks it and opens it, as the person who asked would. */
async function lookAtQuestion(at: CheckContext, probe: Probe): Promise<Seen[]> {
  const { namespace, slug, canary } = probe;
  const visit = visitorOf(at, namespace);
  // Another text each time: the same one again from one address is refused.
  const text = `${markup(canary)} ${randomUUID()}`;
  const name = markup('x').slice(0, 80);
  const question = { text, kind: 'question', name, place: markup(canary).slice(0, 120) };
  const preview = { path: `/${slug}/ask?/preview`, form: question };
  const asked = await visit({ path: `/api/projects/${slug}/conversations`, json: question });
  const { claimCode } = (jsonOf(asked) ?? {}) as { claimCode?: string };
  if (!claimCode) return [{ path: `asking on ${slug}`, answer: asked }];
  try {
    const page = { path: '/conversation?/open', form: { claimCode } };
    const api = { path: '/api/conversations/open', json: { claimCode } };
    const visits = [preview, page, api];
    return await Promise.all(
      visits.map(async (one) => ({ path: one.path, answer: await visit(one) })),
    );
  } finally {
    await removeConversation(namespace, claimCode);
  }
}

/** An editor tries to link to scripts and pages without encryption; each must be refused. */
async function linksToScripts({ runtime }: CheckContext, probe: Probe): Promise<string[]> {
  const { namespace, clientId, projectId } = probe;
  const draft = runtime.actions.get('updates.draft');
  if (!draft) return ['there is no way to draft an update'];
  const faults: string[] = [];
  for (const href of ['javascript:alert(1)', 'data:text/html,<script>', 'vbscript:x']) {
    const marks = [{ type: 'link', attrs: { href } }];
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] }];
    const body = { nl: { type: 'doc', content } };
    const input = smallestInput(draft, { projectId, body, title: { nl: 'Proef' } });
    const outcome = await callAs(runtime, namespace, memberOf(clientId, 'editor'), draft.id, input);
    if (!('refused' in outcome) || outcome.refused !== 'invalid')
      faults.push(`an update may link to ${href}`);
  }
  return faults;
}

const typeOf = ({ headers }: Answer): string => String(headers['content-type'] ?? '');

function isAsWords(answer: Answer, { canary }: Probe): boolean {
  const { text } = answer;
  return (
    typeOf(answer).startsWith('text/html') && text.includes('&lt;script') && text.includes(canary)
  );
}

function faultsOf({ path, answer }: Seen, { canary }: Probe): string[] {
  if (answer.status >= 400) return [`${path} answers ${answer.status}`];
  if (!path.startsWith('/api')) {
    return isAlive(answer.text, canary) ? [`${path} shows markup alive`] : [];
  }
  const isData = typeOf(answer).startsWith('application/json');
  const isTakenAsSuch = answer.headers['x-content-type-options'] === 'nosniff';
  return isData && isTakenAsSuch ? [] : [`${path} could be taken for a page`];
}

/** Whether any of the markup stands in the page as markup. */
function isAlive(text: string, canary: string): boolean {
  return (
    text.includes(`<script>alert("${canary}")`) ||
    text.includes('<img src=x onerror') ||
    /<a[^>]+href="javascript:/i.test(text)
  );
}
