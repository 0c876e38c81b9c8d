import type { TableDeclaration } from '../../kernel/column.ts';
import type { Database } from '../../kernel/database/database.ts';
import { asAdministrator, storedColumns } from '../../kernel/database/inspect.ts';
import { findingOf, promise } from '../../kernel/promise.ts';
import { clusterOf } from '../namespaces/index.ts';
import { everyField } from '../promises/index.ts';
import { residentActions } from './resident-journey.ts';

/** A place on the map pointed at by hand, near the site and rounded: not where the device is. */
const isPin = (path: string) => path.startsWith('pin.');

const tellsWhere =
  /^(lat|lon|lng|latitude|longitude|position|location|geo.*|coords?|coordinates|accuracy|altitude)$/i;

export const minimalData = promise({
  id: 'V-minimal-data',
  kind: 'E',
  statement: {
    nl: 'Alleen wat de app nodig heeft wordt bewaard, en nooit waar het toestel is.',
    en: 'Only what the app needs is stored, and never where the device is.',
    de: 'Nur was die App braucht, wird gespeichert, und nie, wo das Gerät ist.',
  },
  how: {
    nl: 'Elke kolom van de echte databases wordt vergeleken met wat de code ervan zegt, met doel en einde; één die daar niet staat, breekt de belofte. Geen actie van bewoners mag een veld voor een plaats hebben, op de speld van een vraag na: een plek bij het werk die met de hand op de kaart wordt aangewezen.',
    en: 'Every column of the real databases is compared with the declarations in the code, which give each a purpose and an end; one that is not declared breaks the promise. No action of residents may have a field for a position, but for the pin of a question: a place near the site that is pointed at on the map by hand.',
    de: 'Jede Spalte der echten Datenbanken wird mit dem verglichen, was der Code über sie sagt, mit Zweck und Ende; eine, die dort nicht steht, bricht das Versprechen. Keine Aktion von Anwohnern darf ein Feld für einen Ort haben, außer der Nadel einer Frage: eine Stelle bei der Baustelle, die von Hand auf der Karte gezeigt wird.',
  },
  cadenceS: 3600,
  async check({ runtime }) {
    const { platform, tables } = runtime;
    const databases = [
      { database: platform.database, declared: tables.platform },
      ...platform.namespaces.map(({ database }) => ({ database, declared: tables.community })),
    ];
    const found = await Promise.all(databases.map(compare));
    const positions = residentActions(runtime.actions).flatMap(({ id, input }) =>
      everyField(input)
        .filter(({ name, path }) => tellsWhere.test(name) && !isPin(path))
        .map(({ path }) => `${id} takes ${path}`),
    );
    const columns = found.reduce((sum, { stored }) => sum + stored, 0);
    const faults = [...found.flatMap((each) => each.faults), ...positions];
    return findingOf(
      `${columns} columns in ${databases.length} databases, ${faults.length} without purpose or end; ${positions.length} fields for a position`,
      faults,
      { databases: found.map(({ name, stored }) => ({ name, columns: stored })) },
    );
  },
  async breakIt({ runtime }) {
    const cluster = await clusterOf(runtime.config);
    const { name } = runtime.platform.namespaces[0]?.database ?? runtime.platform.database;
    await asAdministrator(
      cluster,
      name,
      'create table visitor_positions (device text, place text)',
    );
    return { restore: () => asAdministrator(cluster, name, 'drop table visitor_positions') };
  },
});

interface Compared {
  readonly database: Database;
  readonly declared: readonly TableDeclaration[];
}

async function compare({ database, declared }: Compared) {
  const stored = await storedColumns(database);
  const classified = new Map(
    declared.flatMap(({ name, columns }) =>
      [...columns].map(([key, column]) => [`${name}.${snakeCase(key)}`, column] as const),
    ),
  );
  const faults = stored.flatMap(({ table, column }) => {
    const about = classified.get(`${table}.${column}`);
    if (!about) return [`${database.name} stores ${table}.${column}, which is not declared`];
    const hasEnd = /^(with-row|with-contract|P\d+[DWMY])$/.test(about.keep);
    return about.purpose !== '' && hasEnd ? [] : [`${table}.${column} has no purpose or end`];
  });
  return { name: database.name, stored: stored.length, faults };
}

/** As the object layer names columns. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
