import { serveSpoiled } from '../../kernel/http/faulty-server.ts';
import { type Answer, visitorOf } from '../../kernel/http/visitor.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import { ensureProbe } from '../promises/index.ts';
import { residentActions, type Step, walkActions } from './resident-journey.ts';
import { type Seen, seeAssets, seeFiles, seePages } from './resident-pages.ts';

export const noLogin = promise<CheckContext>({
  id: 'V-no-login',
  kind: 'E',
  statement: {
    nl: 'Een bewoner leest, volgt, vraagt en krijgt antwoord zonder account, en er wordt nooit een cookie gezet.',
    en: 'A resident reads, follows, asks and gets answers without an account, and no cookie is ever set.',
    de: 'Ein Anwohner liest, folgt, fragt und bekommt Antwort ohne Konto, und es wird nie ein Cookie gesetzt.',
  },
  how: {
    nl: 'Elke actie en pagina van bewoners wordt zonder cookie gevraagd, en een vraag wordt gevolgd van stellen tot antwoord en heropenen. Geen antwoord mag een cookie zetten, om aanmelden vragen of mislukken; geen script van een pagina mag aan cookies komen.',
    en: 'Every action and page of residents is asked for without any cookie, and a question is carried from asking to answer to reopening. No answer may set a cookie, ask to sign in or fail; no script of a page may touch cookies.',
    de: 'Jede Aktion und Seite von Anwohnern wird ohne Cookie abgerufen, und eine Frage wird vom Stellen über die Antwort bis zum Wiederöffnen begleitet. Keine Antwort darf ein Cookie setzen, eine Anmeldung verlangen oder scheitern; kein Skript einer Seite darf Cookies anfassen.',
  },
  cadenceS: 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const namespaces = some(at.runtime.platform.namespaces, 3);
    const faults: string[] = [];
    let [actions, pages] = [0, 0];
    for (const namespace of namespaces) {
      const probe = await ensureProbe(context, namespace);
      const visit = visitorOf(at, namespace);
      const steps = await walkActions(at, probe);
      const seen = [...(await seePages(visit, probe)), ...(await seeFiles(visit, probe))];
      const assets = await seeAssets(visit, seen);
      faults.push(...assets.flatMap(faultsOfAsset));
      faults.push(...untried(at, steps), ...steps.flatMap(faultsOfStep));
      faults.push(...seen.flatMap(({ path, answer }) => faultsOf(path, answer)));
      actions += new Set(steps.map(({ what }) => what)).size;
      pages += seen.length + assets.length;
    }
    const wanted = residentActions(at.runtime.actions).length * namespaces.length;
    const figure = `${actions} of ${wanted} actions and ${pages} pages and files without an account, ${faults.length} faults`;
    return findingOf(figure, faults, { namespaces: namespaces.map(({ name }) => name) });
  },
  breakIt: (context) =>
    serveSpoiled(context, (answer) =>
      answer.path.startsWith('/api') || !isPage(answer.headers)
        ? answer
        : { ...answer, headers: { ...answer.headers, 'set-cookie': 'visitor=1; Path=/' } },
    ),
});

const isPage = (headers: Record<string, unknown>) =>
  String(headers['content-type'] ?? '').startsWith('text/html');

/** Whoever adds an action for residents is told when the journey leaves it out. */
function untried({ runtime }: CheckContext, steps: readonly Step[]): string[] {
  const tried = new Set(steps.map(({ what }) => what));
  return residentActions(runtime.actions).flatMap(({ id }) =>
    tried.has(id) ? [] : [`${id} was not tried`],
  );
}

function faultsOfStep({ what, answer, missing }: Step): string[] {
  return answer ? faultsOf(what, answer) : [`${what}: ${missing}`];
}

function faultsOf(what: string, { status, setCookies }: Answer): string[] {
  return [
    ...(setCookies.length > 0 ? [`${what} sets a cookie`] : []),
    ...(status < 200 || status >= 400 ? [`${what} answers ${status}`] : []),
  ];
}

function faultsOfAsset({ path, answer }: Seen): string[] {
  const touches = /\bdocument\s*\.\s*cookie\b|\bcookieStore\b/.test(answer.text);
  return [...faultsOf(path, answer), ...(touches ? [`${path} touches cookies`] : [])];
}
