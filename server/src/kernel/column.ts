/**
 * The column declaration: every column of every table says what it is, whose it is, why it is
 * kept and for how long. `table()` accepts nothing else, so an unclassified column does not compile.
 */

import type { BuildColumns, BuildExtraConfigColumns } from 'drizzle-orm/column-builder';
import type {
  PgColumnBuilderBase,
  PgTableExtraConfigValue,
  PgTableWithColumns,
} from 'drizzle-orm/pg-core';
import { pgTable } from 'drizzle-orm/pg-core';
import type { TableAccess } from './database/access.ts';

export type Sensitivity = 'personal' | 'confidential' | 'operational' | 'public';
export type Subject = 'resident' | 'member' | 'employee' | 'client';

/** How a value becomes harmless in an anonymised clone. */
export type Anonymisation = 'keep' | 'empty' | 'replace' | 'drop-row';

/** When a value ends: with the thing it belongs to, with the contract, or after an ISO 8601 duration. */
export type Retention = 'with-row' | 'with-contract' | `P${string}`;

export interface Classification {
  readonly sensitivity: Sensitivity;
  readonly of: Subject;
  readonly purpose: string;
  readonly keep: Retention;
  readonly anonymise: Anonymisation;
  /** Stored only as ciphertext under the client's key. */
  readonly isSealed: boolean;
}

export interface ClassifiedColumn<B extends PgColumnBuilderBase = PgColumnBuilderBase> {
  readonly builder: B;
  readonly classification: Classification;
}

type Columns = Record<string, ClassifiedColumn>;
type Builders<C extends Columns> = { [K in keyof C]: C[K]['builder'] };
type Table<Name extends string, C extends Columns> = PgTableWithColumns<{
  name: Name;
  schema: undefined;
  columns: BuildColumns<Name, Builders<C>, 'pg'>;
  dialect: 'pg';
}>;

export interface TableDeclaration {
  readonly name: string;
  /** What the table is for, in one sentence; stands in the register of processing. */
  readonly about: string;
  readonly columns: ReadonlyMap<string, Classification>;
  readonly access: TableAccess;
}

/** What the databases are declared to hold: that of every namespace, and the platform's own. */
export type DeclaredTables = Readonly<
  Record<'community' | 'platform', readonly TableDeclaration[]>
>;

const declarations = new WeakMap<object, TableDeclaration>();

/**
 * Declares a table. `about` and `access` (who may touch which rows, enforced by PostgreSQL itself)
 * are part of the declaration; `extra` takes indexes and constraints as Drizzle does.
 */
export function table<Name extends string, C extends Columns>(
  name: Name,
  about: string,
  columns: C,
  access: TableAccess,
  extra?: (self: BuildExtraConfigColumns<Name, Builders<C>, 'pg'>) => PgTableExtraConfigValue[],
): Table<Name, C> {
  const built = pgTable(name, buildersOf(columns), extra);
  declarations.set(built, {
    name,
    about,
    columns: new Map(
      Object.entries(columns).map(([key, { classification }]) => [key, classification]),
    ),
    access,
  });
  return built;
}

/** The declaration behind a table made with `table()`. Throws for a table made any other way. */
export function declarationOf(built: object): TableDeclaration {
  const declaration = declarations.get(built);
  if (!declaration)
    throw new Error('A table was made without table(): its columns are unclassified');
  return declaration;
}

function buildersOf<C extends Columns>(columns: C): Builders<C> {
  const entries = Object.entries(columns).map(([key, column]) => [key, column.builder]);
  // Guarantee: the same keys, each with the builder its declaration holds.
  return Object.fromEntries(entries) as Builders<C>;
}

/** Says nothing about anyone; needed to make the service work. */
export function operational<B extends PgColumnBuilderBase>(
  builder: B,
  purpose: string,
  options: { of?: Subject; keep?: Retention } = {},
): ClassifiedColumn<B> {
  return classify(builder, {
    sensitivity: 'operational',
    of: options.of ?? 'client',
    purpose,
    keep: options.keep ?? 'with-row',
    anonymise: 'keep',
    isSealed: false,
  });
}

/** Shown to everyone by intent. */
export function published<B extends PgColumnBuilderBase>(
  builder: B,
  purpose: string,
): ClassifiedColumn<B> {
  return classify(builder, {
    sensitivity: 'public',
    of: 'client',
    purpose,
    keep: 'with-contract',
    anonymise: 'keep',
    isSealed: false,
  });
}

interface Protected {
  of: Subject;
  purpose: string;
  keep: Retention;
  anonymise: Exclude<Anonymisation, 'keep'>;
}

/** Tells something about a natural person. */
export function personal<B extends PgColumnBuilderBase>(
  builder: B,
  about: Protected,
): ClassifiedColumn<B> {
  return classify(builder, { sensitivity: 'personal', isSealed: false, ...about });
}

/** Opens doors or is somebody's secret. */
export function confidential<B extends PgColumnBuilderBase>(
  builder: B,
  about: Protected,
): ClassifiedColumn<B> {
  return classify(builder, { sensitivity: 'confidential', isSealed: false, ...about });
}

/** Personal, and on disk only as ciphertext under the client's key (see keys.ts). */
export function sealed<B extends PgColumnBuilderBase>(
  builder: B,
  about: Protected,
): ClassifiedColumn<B> {
  return classify(builder, { sensitivity: 'personal', isSealed: true, ...about });
}

function classify<B extends PgColumnBuilderBase>(
  builder: B,
  classification: Classification,
): ClassifiedColumn<B> {
  return { builder, classification };
}
