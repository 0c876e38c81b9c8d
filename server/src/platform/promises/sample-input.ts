/** Input for any action, made from its schema: what a check sends. Fields are known by their names. */
import { createECDH, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { AnyAction } from '../../kernel/action.ts';
import type { Config } from '../../kernel/config.ts';

/** Values that name things, by the name of the field. */
export type Subjects = Readonly<Record<string, unknown>>;

export class NoSample extends Error {
  constructor(path: string) {
    super(`There is no sample for a field named ${path}`);
    this.name = 'NoSample';
  }
}

/** Fields of an input schema by name; empty when it is not an object. */
export function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const inner = schema instanceof z.ZodPipe ? schema.in : schema;
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {};
}

/** Whether a field may be left out. */
export function isOptional(field: z.ZodType): boolean {
  return field.safeParse(undefined).success;
}

/**
 * The smallest input an action accepts, with these subjects in it: every field that may be left out
 * is. Throws NoSample for a required field whose name says nothing.
 */
export function smallestInput(action: AnyAction, subjects: Subjects): Record<string, unknown> {
  return sampleObject(action.input, subjects, '');
}

function sampleObject(schema: z.ZodType, subjects: Subjects, path: string) {
  const required = Object.entries(fieldsOf(schema)).filter(([, field]) => !isOptional(field));
  return Object.fromEntries(
    required.map(([name, field]) => [name, sampleField(field, name, subjects, path)]),
  );
}

function sampleField(field: z.ZodType, name: string, subjects: Subjects, path: string): unknown {
  const isEnum = field instanceof z.ZodEnum;
  // One name may mean something else from action to action: a kind, a state.
  if (name in subjects && !(isEnum && !field.safeParse(subjects[name]).success))
    return subjects[name];
  const first = isEnum ? field.options[0] : undefined;
  if (first !== undefined) return first;
  if (name in values) return values[name];
  if (field instanceof z.ZodArray) return [];
  if (field instanceof z.ZodBoolean) return true;
  if (field instanceof z.ZodNullable) return null;
  if (field instanceof z.ZodObject) return sampleObject(field, subjects, `${path}${name}.`);
  throw new NoSample(`${path}${name}`);
}

const values: Subjects = {
  ...{ nl: 'Proef', text: 'Proef', alt: { nl: 'Proef' }, note: { nl: 'Proef' } },
  ...{
    body: { nl: { type: 'doc', content: [{ type: 'paragraph' }] } },
    reason: 'Proef van een belofte',
  },
  ...{ look: 'sitepodium', accent: 'b4380c' },
  ...{ startsAt: '2099-01-01T00:00:00Z', endsAt: '2099-01-02T00:00:00Z' },
  ...{ startsOn: '2099-01-01', endsOn: '2099-01-02' },
  ...{ minutes: 5, email: 'niemand@sitepodium.invalid', password: 'geen wachtwoord van iemand' },
};

/** A push subscription (RFC 8291 section 3.1) at a listed service, of no browser. */
export function unreachableSubscription(config: Config): Record<string, string> {
  const supplier = config.suppliers[0]?.replace('*', 'probe') ?? 'localhost';
  const endpoint = `https://${supplier}/probe/${randomBytes(16).toString('hex')}`;
  const p256dh = createECDH('prime256v1').generateKeys().toString('base64url');
  return { endpoint, p256dh, auth: randomBytes(16).toString('base64url') };
}
