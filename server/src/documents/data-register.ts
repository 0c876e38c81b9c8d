/** docs/data-register.md: everything that is kept, out of the declarations of the columns. */
import type {
  Anonymisation,
  Classification,
  Retention,
  Sensitivity,
  TableDeclaration,
} from '../kernel/column.ts';
import { markdownTable } from './markdown.ts';

/** The tables of one kind of database. */
export interface RegisteredDatabase {
  readonly title: string;
  readonly about: string;
  readonly tables: readonly TableDeclaration[];
}

/** The whole document. */
export function dataRegisterDocument(databases: readonly RegisteredDatabase[]): string {
  const all = databases.flatMap(({ tables }) => tables);
  const chapters = databases.map(({ title, about, tables }) =>
    [`## ${title}`, about, ...tables.map(chapterOf)].join('\n\n'),
  );
  return `${[introduction, personalDataOf(all), ...chapters].join('\n\n')}\n`;
}

const introduction = `# What is kept, and why

Every table and every column of SitePodium. This file is generated from the declarations beside the
tables and compared in the tests; a column without a declaration does not compile.

- **Kind**: *personal* tells something about a natural person; *confidential* opens doors or is
  somebody's secret; *operational* is needed to make the service work and tells nothing about anyone;
  *public* is shown to everyone by intent. *Sealed* columns hold only ciphertext, under a key of the
  client's own.
- **Kept**: until the row goes, until the contract with the client ends, or for a fixed time.
- **In a copy**: what an anonymised copy for testing holds in its place.`;

/** The short answer first: which columns are about people or are secrets. */
function personalDataOf(tables: readonly TableDeclaration[]): string {
  const rows = [...new Set(tables)].flatMap(({ name, columns }) =>
    [...columns]
      .filter(([, { sensitivity }]) => sensitivity === 'personal' || sensitivity === 'confidential')
      .map(([column, about]) => [
        about.of,
        `\`${name}.${databaseName(column)}\``,
        about.purpose,
        kept(about.keep),
      ]),
  );
  const sorted = rows.sort(([one = ''], [other = '']) => one.localeCompare(other));
  const header = ['Whose', 'Where', 'Why', 'Kept'];
  return ['## Personal data and secrets at a glance', markdownTable(header, sorted)].join('\n\n');
}

function chapterOf({ name, about, columns }: TableDeclaration): string {
  const header = ['Column', 'Kind', 'Whose', 'Why it is kept', 'Kept', 'In a copy'];
  const rows = [...columns].map(([column, declared]) => rowOf(column, declared));
  return [`### ${name}`, about, markdownTable(header, rows)].join('\n\n');
}

function rowOf(column: string, declared: Classification): string[] {
  const kind = declared.isSealed ? `**${declared.sensitivity}, sealed**` : mark(declared);
  const { of, purpose, keep, anonymise } = declared;
  return [`\`${databaseName(column)}\``, kind, of, purpose, kept(keep), inACopy[anonymise]];
}

function mark({ sensitivity }: { sensitivity: Sensitivity }): string {
  const stands = sensitivity === 'personal' || sensitivity === 'confidential';
  return stands ? `**${sensitivity}**` : sensitivity;
}

const inACopy: Record<Anonymisation, string> = {
  keep: 'as it is',
  empty: 'empty',
  replace: 'replaced',
  'drop-row': 'row left out',
};

function kept(retention: Retention): string {
  if (retention === 'with-row') return 'with its row';
  if (retention === 'with-contract') return 'with the contract';
  const [, number = '', unit = ''] = /^P(\d+)([YMD])$/.exec(retention) ?? [];
  const word = { Y: 'year', M: 'month', D: 'day' }[unit];
  if (!word) return retention;
  return `${number} ${word}${number === '1' ? '' : 's'}`;
}

/** Columns are declared in camel case and stored in snake case. */
function databaseName(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
