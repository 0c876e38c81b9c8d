import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReadContext } from '../../kernel/action.ts';
import { serveWithActions } from '../../kernel/http/faulty-server.ts';
import { visitorOf } from '../../kernel/http/visitor.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import { ensureProbe, type Probe } from '../promises/index.ts';
import { attackEveryField, faultsOf } from './payloads.ts';
import { sourcesWith } from './sources.ts';

const run = promisify(execFile);

/** Counts the processes this one starts from now on. */
function watchStarts() {
  let count = 0;
  const note = () => {
    count += 1;
  };
  subscribe('child_process', note);
  return { count: () => count, stop: () => unsubscribe('child_process', note) };
}

/** Sends a file by this name; who is not signed in is refused, but only after it was read. */
function upload(at: CheckContext, { namespace, projectId }: Probe, name: string) {
  const path = `/api/portal/projects/${projectId}/media`;
  return visitorOf(at, namespace)({ path, file: { name, bytes: Buffer.from('no picture') } });
}

export const command = promise<CheckContext>({
  id: 'S4.3-command',
  kind: 'E',
  statement: {
    nl: 'Geen opdrachtregel is bereikbaar.',
    en: 'No command line is reachable.',
    de: 'Keine Befehlszeile ist erreichbar.',
  },
  how: {
    nl: 'In elk veld van elke actie zonder account, en in de naam van een geüpload bestand, worden opdrachten gestuurd die een bestand zouden achterlaten; geen ervan mag verschijnen en dit proces mag geen ander starten. De draaiende broncode wordt gelezen: alleen wat de database start, mag een proces starten.',
    en: 'Every field of every action that needs no account, and the name of an uploaded file, is sent commands that would leave a file behind; none may appear and this process may start no other. The running source is read: only what starts the database server may start a process.',
    de: 'In jedem Feld jeder Aktion ohne Konto und im Namen einer hochgeladenen Datei werden Befehle geschickt, die eine Datei hinterlassen würden; keine darf erscheinen, und dieser Prozess darf keinen anderen starten. Der laufende Quelltext wird gelesen: Nur was die Datenbank startet, darf einen Prozess starten.',
  },
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const [namespace] = some(at.runtime.platform.namespaces, 1);
    if (!namespace) throw new Error('There is no namespace');
    const mark = join(tmpdir(), `sitepodium-mark-${randomBytes(6).toString('hex')}`);
    const payloads = [
      `$(touch ${mark})`,
      `; touch ${mark} #`,
      `| touch ${mark}`,
      `\`touch ${mark}\``,
    ];
    const started = watchStarts();
    try {
      const probe = await ensureProbe(context, namespace);
      const attacks = await attackEveryField(at, probe, payloads);
      for (const name of payloads) await upload(at, probe, name);
      const ran = existsSync(mark) ? ['a command that was sent has run'] : [];
      if (started.count() > 0) ran.push(`${started.count()} processes were started`);
      const starters = await sourcesWith(
        /from 'node:child_process'/,
        /^kernel\/database\/(embedded-postgres|postgres-account|postgres-guard)\.ts$|^platform\/shield\/command\.ts$/,
      );
      const sources = starters.map((path) => `${path} can start processes`);
      const sent = attacks.length + payloads.length;
      return findingOf(
        `${sent} commands sent, none ran, no process started`,
        [...ran, ...faultsOf(attacks), ...sources],
        { namespace: namespace.name, sent },
      );
    } finally {
      started.stop();
      rmSync(mark, { force: true });
    }
  },
  breakIt: (context) =>
    serveWithActions(context, (actions) => {
      const discover = actions.get('projects.discover');
      if (discover?.effect !== 'read') throw new Error('There is no list of projects');
      return [
        {
          ...discover,
          // A search that hands what was typed to a shell.
          async run(call: ReadContext<unknown>, input: { q?: string }) {
            await run('sh', ['-c', `echo ${input.q ?? ''}`]).catch(() => undefined);
            return discover.run(call, input);
          },
        },
      ];
    }),
});
