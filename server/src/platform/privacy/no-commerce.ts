import { isIP } from 'node:net';
import type { Config } from '../../kernel/config.ts';
import { serveSpoiled } from '../../kernel/http/faulty-server.ts';
import { type Answer, visitOf, visitorOf } from '../../kernel/http/visitor.ts';
import { calledHosts } from '../../kernel/outgoing.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import { clusterOf } from '../namespaces/index.ts';
import {
  ensureProbe,
  type Probe,
  smallestInput,
  unreachableSubscription,
} from '../promises/index.ts';
import { faultsOfPolicy, foreignIn } from './foreign-references.ts';
import { type Seen, seeAssets, seeFiles, seePages } from './resident-pages.ts';

export const noCommerce = promise<CheckContext>({
  id: 'V-no-commerce',
  kind: 'E',
  statement: {
    nl: 'Wat verzameld wordt, dient om de dienst te laten werken en nergens anders voor, en geen derde krijgt het.',
    en: 'What is collected serves to run the service and nothing else, and no third party receives it.',
    de: 'Was gesammelt wird, dient dem Betrieb des Dienstes und sonst nichts, und kein Dritter bekommt es.',
  },
  how: {
    nl: 'Elke pagina van bewoners en elk bestand dat zij laadt wordt doorzocht op andere adressen, en haar beveiligingsbeleid moet die verbieden. Een push-adres buiten de genoemde leveranciers moet geweigerd worden, en de computers waarmee dit proces echt verbinding had, moeten leveranciers zijn.',
    en: 'Every page of residents and every file it loads is searched for other addresses, and its content security policy must forbid them. A push address outside the listed suppliers must be refused, and the hosts this process has really connected to must be suppliers.',
    de: 'Jede Seite von Anwohnern und jede Datei, die sie lädt, wird nach anderen Adressen durchsucht, und ihre Sicherheitsrichtlinie muss sie verbieten. Eine Push-Adresse außerhalb der genannten Lieferanten muss abgelehnt werden, und die Rechner, mit denen dieser Prozess wirklich verbunden war, müssen Lieferanten sein.',
  },
  cadenceS: 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const namespaces = some(at.runtime.platform.namespaces, 3);
    const faults: string[] = [];
    let seen = 0;
    for (const namespace of namespaces) {
      const probe = await ensureProbe(context, namespace);
      const looked = await lookAtPages(at, probe);
      faults.push(...looked.faults, ...(await refusesOthers(at, probe)));
      seen += looked.pages;
    }
    const called = calledHosts();
    const strangers = await strangersAmong(called, context.runtime.config);
    faults.push(...strangers.map((host) => `this process has called ${host}`));
    const figure = `${seen} pages and files, ${faults.length} references to others; ${called.length} hosts called, ${strangers.length} of them no supplier`;
    return findingOf(figure, faults, {
      called,
      suppliers: context.runtime.config.suppliers,
      namespaces: namespaces.map(({ name }) => name),
    });
  },
  breakIt: (context) =>
    serveSpoiled(context, (answer) => ({
      ...answer,
      body: answer.body.replace(
        '</head>',
        '<script src="https://ads.example/count.js"></script></head>',
      ),
    })),
});

async function lookAtPages(at: CheckContext, probe: Probe) {
  const visit = visitorOf(at, probe.namespace);
  const pages = await seePages(visit, probe);
  const files = await seeFiles(visit, probe);
  const seen = [...pages, ...files, ...(await seeAssets(visit, [...pages, ...files]))];
  const referring = ({ path, answer }: Seen) =>
    foreignIn(answer, probe.namespace.hosts).map((other) => `${path} refers to ${other}`);
  const open = ({ path, answer }: Seen) =>
    faultsOfPolicy(answer, forFrames.test(path)).map((fault) => `${path}: ${fault}`);
  return { faults: [...seen.flatMap(referring), ...pages.flatMap(open)], pages: seen.length };
}

/** The one kind of page that other sites may show; whom it asks is forbidden there as anywhere. */
const forFrames = /^\/embed\//;

/** Following by way of a service that is no supplier has to be refused. */
async function refusesOthers(at: CheckContext, probe: Probe): Promise<string[]> {
  const follow = at.runtime.actions.get('following.follow');
  if (!follow) return [];
  const { slug } = probe;
  const target = { ...unreachableSubscription(at.runtime.config), slug };
  const endpoint = 'https://push.somebody-else.example/probe';
  const input = { ...smallestInput(follow, target), endpoint };
  const answer: Answer = await visitorOf(at, probe.namespace)(visitOf(follow, input));
  return answer.status === 400 ? [] : [`a push service that is no supplier: ${answer.status}`];
}

/** Hosts that are neither this machine, nor the database, nor a supplier. */
async function strangersAmong(hosts: readonly string[], config: Config): Promise<string[]> {
  const own = new Set([(await clusterOf(config)).host, config.host, 'localhost']);
  const isSupplier = (host: string) =>
    config.suppliers.some((supplier) =>
      supplier.startsWith('*.') ? host.endsWith(supplier.slice(1)) : host === supplier,
    );
  const isLoopback = (host: string) =>
    host.endsWith('.localhost') || (isIP(host) > 0 && /^(127\.|::1$|::ffff:127\.)/.test(host));
  return hosts.filter((host) => !own.has(host) && !isSupplier(host) && !isLoopback(host));
}
