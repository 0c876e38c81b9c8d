import type { z } from 'zod';

export interface Field {
  /** As in `body.nl`; items of a list have the path of the list. */
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  readonly isRequired: boolean;
}

/** Every field a schema has, at every depth. */
export function everyField(schema: z.ZodType, path = ''): Field[] {
  const { shape, inner } = partsOf(schema);
  const below = Object.entries(shape).flatMap(([name, field]) => {
    const at = path ? `${path}.${name}` : name;
    const isRequired = !field.safeParse(undefined).success;
    return [{ path: at, name, isRequired }, ...everyField(field, at)];
  });
  return [...below, ...inner.flatMap((part) => everyField(part, path))];
}

interface Parts {
  readonly shape: Readonly<Record<string, z.ZodType>>;
  readonly inner: readonly z.ZodType[];
}

/** What a schema is made of. Guarantee: these are the names zod 4 gives the parts in `def`. */
function partsOf(schema: z.ZodType): Parts {
  const def = schema.def as unknown as {
    shape?: Record<string, z.ZodType>;
    innerType?: z.ZodType;
    element?: z.ZodType;
    in?: z.ZodType;
    options?: z.ZodType[];
    items?: z.ZodType[];
    valueType?: z.ZodType;
  };
  const inner = [def.innerType, def.element, def.in, def.valueType].filter(
    (part) => part !== undefined,
  );
  return {
    shape: def.shape ?? {},
    inner: [...inner, ...(def.options ?? []), ...(def.items ?? [])],
  };
}
