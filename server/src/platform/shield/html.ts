import { serveSpoiled } from '../../kernel/http/faulty-server.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import {
  callAs,
  ensureProbe,
  markup,
  memberOf,
  type Probe,
  smallestInput,
} from '../promises/index.ts';
import { decoded, faultsOf, isAsWords, type Seen } from './inert.ts';
import { pollPages, pollPagesOfTeam } from './poll-places.ts';
import { lookEverywhere, tokensOf } from './shown-texts.ts';

export const html = promise<CheckContext>({
  id: 'S4.3-html',
  kind: 'E',
  statement: {
    nl: 'HTML wordt verwijderd uit wat mensen sturen.',
    en: 'HTML is stripped from what people send.',
    de: 'HTML wird aus dem entfernt, was Menschen schicken.',
  },
  how: {
    nl: 'Elke tekst die bewoners en teams kunnen schrijven, van vraag en reactie tot bericht, fase en peiling, wordt geplant vol script, gebeurtenissen en scriptlinks, en opgezocht op elke pagina die haar toont, ook in het portaal. De opmaak moet er als woorden staan en nergens als opmaak; de API moet zeggen dat zij geen pagina stuurt; een bericht met een link naar een script moet geweigerd worden.',
    en: 'Every text that residents and teams can write, from question and comment to update, phase and poll, is planted full of script, event handlers and script links, and looked up on every page that shows it, in the portal too. The markup must be there as words and nowhere as markup; the API must say that it sends no page; an update with a link to a script must be refused.',
    de: 'Jeder Text, den Anwohner und Teams schreiben können, von Frage und Kommentar bis Meldung, Phase und Umfrage, wird voller Skripte, Ereignisse und Skript-Links gepflanzt und auf jeder Seite aufgesucht, die ihn zeigt, auch im Portal. Die Auszeichnung muss als Worte dastehen und nirgends als Auszeichnung; die API muss sagen, dass sie keine Seite schickt; eine Meldung mit einem Link auf ein Skript muss abgelehnt werden.',
  },
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const faults: string[] = [];
    let [texts, shown, asWords] = [0, 0, 0];
    const namespaces = some(at.runtime.platform.namespaces, 2);
    for (const namespace of namespaces) {
      const probe = await ensureProbe(context, namespace);
      const seen = await lookEverywhere(at, probe);
      shown += seen.length;
      asWords += seen.filter((one) => isAsWords(one, probe.canary)).length;
      texts += tokensOf(probe).length;
      faults.push(...faultsIn(seen, probe), ...(await linksToScripts(at, probe)));
    }
    return findingOf(
      `${texts} texts in ${shown} answers, markup as words on ${asWords} pages, alive on none`,
      faults,
      {
        namespaces: namespaces.map(({ name }) => name),
        markup: markup('word'),
      },
    );
  },
  // One field, on one page of the portal: what finds this overlooks nothing.
  breakIt: (context) =>
    serveSpoiled(context, (answer) => ({ ...answer, body: drawnRaw(answer.body, 'draft-option') })),
});

/** A page as it would be if it drew the markup after this token unescaped, in words or attributes. */
export function drawnRaw(page: string, token: string): string {
  const [before = '', ...parts] = page.split(`${token} `);
  const raw = parts.map((part) => decoded(part.slice(0, 100)) + part.slice(100));
  return [before, ...raw].join(`${token} `);
}

/** What is wrong with what was seen: markup alive, or a text that was not seen where it had to be. */
export function faultsIn(seen: readonly Seen[], probe: Probe): string[] {
  const alive = seen.flatMap((one) => faultsOf(one, probe.canary));
  return [...alive, ...unseen(seen, probe), ...missingOnPollPages(seen, probe)];
}

/** What was shown nowhere, alive or not: about that nothing was proved. */
function unseen(seen: readonly Seen[], probe: Probe): string[] {
  const texts = seen.map(({ answer }) => answer.text);
  return tokensOf(probe)
    .filter((token) => !texts.some((text) => text.includes(token)))
    .map((token) => `${token} was shown nowhere, so nothing was proved about it`);
}

/** What a page of polls did not show, so that nothing was proved about how that page draws it. */
function missingOnPollPages(seen: readonly Seen[], probe: Probe): string[] {
  return [...pollPages(probe), ...pollPagesOfTeam(probe, '')].flatMap(({ path, shows }) => {
    const text = seen.find((one) => one.path === path)?.answer.text ?? '';
    return shows.filter((token) => !text.includes(token)).map((token) => `${path} lacks ${token}`);
  });
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
