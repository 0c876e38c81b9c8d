/** docs/configuration.md: every setting, out of its schema. */
import { z } from 'zod';
import { markdownTable } from './markdown.ts';

export interface Setting {
  readonly schema: z.ZodType;
  readonly about: string;
}

/** The whole document. */
export function configurationDocument(settings: Readonly<Record<string, Setting>>): string {
  const rows = Object.entries(settings).map(([name, { schema, about }]) => [
    `\`${name}\``,
    about,
    valuesOf(schema),
    defaultOf(schema),
  ]);
  const table = markdownTable(['Setting', 'What it does', 'Values', 'Left out'], rows);
  return `${[introduction, table].join('\n\n')}\n`;
}

const introduction = `# Configuration

Settings are environment variables, read once at start. A start with something wrong in them lists
every problem at once and stops. This file is generated from the code and compared in the tests.`;

/** The parts of a JSON schema that tell what may be given. */
const shape = z.object({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

function valuesOf(schema: z.ZodType): string {
  const given = shape.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  const taken = shape.parse(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }));
  if (given.enum) return given.enum.map((value) => `\`${value}\``).join(', ');
  if (taken.minimum !== undefined && taken.maximum !== undefined)
    return `${taken.minimum} to ${taken.maximum}`;
  if (given.format === 'uri') return 'an address';
  return given.pattern ? `\`${given.pattern}\`` : 'text';
}

function defaultOf(schema: z.ZodType): string {
  const parsed = schema.safeParse(undefined);
  if (!parsed.success) return 'must be given';
  if (parsed.data === undefined) return 'none';
  const values = Array.isArray(parsed.data) ? parsed.data : [parsed.data];
  return values.map((value) => `\`${value}\``).join(', ');
}
