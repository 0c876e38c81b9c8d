import { randomUUID } from 'node:crypto';
import { asAdministrator, storedValues } from '../../kernel/database/inspect.ts';
import { findingOf, promise, some } from '../../kernel/promise.ts';
import { clusterOf } from '../namespaces/index.ts';
import { ensureProbe } from '../promises/index.ts';
import { checkColumns } from './sealed-columns.ts';
import { checkFiles } from './sealed-files.ts';

export const atRest = promise({
  id: 'S2.7-at-rest',
  kind: 'E',
  statement: {
    nl: 'Opgeslagen gegevens zijn versleuteld.',
    en: 'Data at rest is encrypted.',
    de: 'Gespeicherte Daten sind verschlüsselt.',
  },
  how: {
    nl: 'Opgeslagen bytes van elke verzegelde kolom worden naast het programma om gelezen en moeten opengaan met de sleutel van hun klant, gebonden aan hun eigen rij; zo ook bestanden op schijf. De pagina’s van de database op schijf die een geplant bericht bevatten, worden op zijn woorden doorzocht.',
    en: 'Stored bytes of every sealed column are read from beside the program and must open under the key of their client, bound to their own row; so must raw files on disk. The pages of the database on disk that hold a planted message are searched for its words.',
    de: 'Gespeicherte Bytes jeder versiegelten Spalte werden am Programm vorbei gelesen und müssen sich mit dem Schlüssel ihres Kunden öffnen, gebunden an ihre eigene Zeile; ebenso Dateien auf der Platte. Die Seiten der Datenbank auf der Platte, die eine gepflanzte Nachricht enthalten, werden nach ihren Worten durchsucht.',
  },
  cadenceS: 6 * 3600,
  async check(context) {
    const { runtime } = context;
    const faults: string[] = [];
    let [values, pages, files] = [0, 0, 0];
    const namespaces = some(runtime.platform.namespaces, 3);
    for (const namespace of namespaces) {
      const probe = await ensureProbe(context, namespace);
      const columns = await checkColumns(runtime, probe);
      const stored = await checkFiles(runtime.config, probe);
      faults.push(...columns.faults, ...stored.faults);
      values += columns.values;
      pages += columns.pages;
      files += stored.files;
    }
    return findingOf(`${values} stored values and ${files} files are ciphertext`, faults, {
      namespaces: namespaces.map(({ name }) => name),
      values,
      files,
      pagesOnDiskWithCiphertext: pages,
    });
  },
  async breakIt(context) {
    const [namespace] = context.runtime.platform.namespaces;
    if (!namespace) throw new Error('There is no namespace');
    const { clientId } = await ensureProbe(context, namespace);
    const [message] = await storedValues(
      namespace.database,
      { table: 'messages', column: 'body' },
      { clientId, fromId: randomUUID(), most: 1 },
    );
    if (!message) throw new Error('The probe has no message');
    const cluster = await clusterOf(context.runtime.config);
    const write = (hex: string) =>
      asAdministrator(
        cluster,
        namespace.database.name,
        `update messages set body = '\\x${hex}' where id = '${message.id}'`,
      );
    // Without the canary: what is written over stays in its page on disk until that is tidied up.
    await write(Buffer.from('Een vraag in gewone woorden').toString('hex'));
    return { restore: () => write(message.value.toString('hex')) };
  },
});
