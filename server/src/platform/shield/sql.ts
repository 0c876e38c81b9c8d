import type { ReadContext } from '../../kernel/action.ts';
import { storedColumns } from '../../kernel/database/inspect.ts';
import { serveWithActions } from '../../kernel/http/faulty-server.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import { ensureProbe, type Probe } from '../promises/index.ts';
import { type Attack, attackEveryField, faultsOf, harmlessWord } from './payloads.ts';
import { sourcesWith } from './sources.ts';

const sleepS = 3;
/** Each with a word that stands nowhere, so that an honest search finds nothing: names have quotes too. */
const payloads = [
  "'; drop table projects; --",
  "' or '1'='1",
  "%' or 1=1 --",
  `1'); select pg_sleep(${sleepS}); --`,
  '$$\\',
  "\u0000'",
].map((payload) => `${harmlessWord} ${payload}`);

export const sql = promise<CheckContext>({
  id: 'S4.3-sql',
  kind: 'E',
  statement: {
    nl: 'De database wordt alleen via de objectlaag bereikt.',
    en: 'The database is reached only through the object layer.',
    de: 'Die Datenbank wird nur über die Objektschicht erreicht.',
  },
  how: {
    nl: 'In elk veld van elke actie zonder account worden injecties gestuurd. Geen ervan mag een fout veroorzaken, lang duren, een tabel veranderen of meer vinden dan een woord dat niets betekent. De draaiende broncode wordt gelezen op opdrachten buiten de databaselaag om.',
    en: 'Injection payloads are sent in every field of every action that needs no account. None may cause a fault, take long, change a table or find more than a word that means nothing. The running source is read for statements made outside the database layer.',
    de: 'In jedem Feld jeder Aktion ohne Konto werden Injektionen geschickt. Keine darf einen Fehler auslösen, lange dauern, eine Tabelle ändern oder mehr finden als ein Wort, das nichts bedeutet. Der laufende Quelltext wird auf Anweisungen außerhalb der Datenbankschicht gelesen.',
  },
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const namespaces = some(at.runtime.platform.namespaces, 1);
    const faults: string[] = [];
    let sent = 0;
    for (const namespace of namespaces) {
      const found = await attack(at, await ensureProbe(context, namespace));
      faults.push(...found.faults);
      sent += found.sent;
    }
    const raw = await sourcesWith(statementsOfTheirOwn, mayMakeStatements);
    faults.push(...raw.map((path) => `${path} makes statements of its own`));
    return findingOf(
      `${sent} injections inert, no statement made outside the database layer`,
      faults,
      { namespaces: namespaces.map(({ name }) => name), payloads },
    );
  },
  breakIt: (context) =>
    serveWithActions(context, (actions) => {
      const discover = actions.get('projects.discover');
      if (discover?.effect !== 'read') throw new Error('There is no list of projects');
      return [
        {
          ...discover,
          // A search that pastes what was typed into its statement.
          run: (call: ReadContext<unknown>, input: { q?: string }) =>
            call.namespace.database.transaction('resident', {}, async ({ connection }) => {
              await connection.query(`select 1 from projects where name = '${input.q ?? ''}'`);
              return discover.run(call, input);
            }),
        },
      ];
    }),
});

const statementsOfTheirOwn = /\bsql\.raw\(|\.query\(\s*[`'"]/;
const mayMakeStatements = /^kernel\/(database\/|outdate\.ts|jobs\.ts)|^platform\/shield\/sql\.ts$/;

async function attack(at: CheckContext, probe: Probe) {
  const { database } = probe.namespace;
  const before = JSON.stringify(await storedColumns(database));
  const attacks = await attackEveryField(at, probe, payloads);
  const after = JSON.stringify(await storedColumns(database));
  const slow = attacks
    .filter(({ answer }) => answer.tookMs > sleepS * 1000)
    .map(({ where }) => `${where} took as long as it was told to`);
  const different = attacks.filter(foundMore).map(({ where }) => `${where} found something else`);
  const changed = before === after ? [] : ['the tables are no longer what they were'];
  return {
    sent: attacks.length,
    faults: [...faultsOf(attacks), ...slow, ...different, ...changed],
  };
}

/** A reading that succeeds must give exactly what it gives for a word that means nothing. */
function foundMore({ action, answer, harmless }: Attack): boolean {
  return action.effect === 'read' && answer.status === 200 && answer.text !== harmless.text;
}
