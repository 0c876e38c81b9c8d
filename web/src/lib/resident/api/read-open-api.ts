/** What the page about the API shows of an OpenAPI 3.1 document. Unknown parts are left out. */

export interface Field {
  name: string;
  type: string;
  required: boolean;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  input: Field[];
  output: Field[];
  /** Status and meaning of each refusal. */
  refusals: { status: string; text: string }[];
}

export interface OperationGroup {
  name: string;
  operations: Operation[];
}

type Json = Record<string, unknown>;

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** The operations, grouped by the part of their id before the dot (`projects.landing`) or their tag. */
export function readOperations(document: Json): OperationGroup[] {
  const operations: (Operation & { group: string })[] = [];
  for (const [path, item] of Object.entries(asObject(document.paths))) {
    for (const [method, value] of Object.entries(asObject(item))) {
      if (!methods.includes(method)) continue;
      operations.push(readOperation(document, method, path, asObject(value)));
    }
  }
  const groups = Map.groupBy(operations, ({ group }) => group);
  return [...groups].map(([name, members]) => ({ name, operations: members }));
}

function readOperation(
  document: Json,
  method: string,
  path: string,
  value: Json,
): Operation & { group: string } {
  const id = asText(value.operationId) || `${method} ${path}`;
  const parameters = asList(value.parameters).map((entry) =>
    readParameter(document, asObject(entry)),
  );
  const responses = Object.entries(asObject(value.responses));
  const success = responses.find(([status]) => status.startsWith('2'))?.[1];
  return {
    id,
    group: asText(asList(value.tags)[0]) || (id.split('.')[0] ?? id),
    method: method.toUpperCase(),
    path,
    summary: asText(value.summary) || asText(value.description),
    input: [...parameters, ...readContent(document, asObject(value.requestBody))],
    output: readContent(document, asObject(success)),
    refusals: responses
      .filter(([status]) => !status.startsWith('2'))
      .map(([status, response]) => ({ status, text: asText(asObject(response).description) })),
  };
}

function readParameter(document: Json, parameter: Json): Field {
  return {
    name: asText(parameter.name),
    type: typeOf(document, asObject(parameter.schema)),
    required: parameter.required === true,
  };
}

/** The fields of the first kind of content of a body or response. */
function readContent(document: Json, body: Json): Field[] {
  const content = Object.values(asObject(body.content))[0];
  const schema = resolve(document, asObject(asObject(content).schema));
  const required = asList(schema.required);
  return Object.entries(asObject(schema.properties)).map(([name, value]) => ({
    name,
    type: typeOf(document, asObject(value)),
    required: required.includes(name),
  }));
}

/** A schema in a few words: `text`, `number[]`, `"nl" | "en"`. */
function typeOf(document: Json, given: Json): string {
  const schema = resolve(document, given);
  const choices = asList(schema.enum);
  if (choices.length > 0) return choices.map((choice) => JSON.stringify(choice)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  const unions = [...asList(schema.anyOf), ...asList(schema.oneOf)].map(asObject);
  if (unions.length > 0)
    return [...new Set(unions.map((union) => typeOf(document, union)))].join(' | ');
  if (schema.type === 'array') return `${typeOf(document, asObject(schema.items))}[]`;
  const format = asText(schema.format);
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : asText(schema.type);
  return format ? `${type} (${format})` : type || 'any';
}

/** Follows a reference within the document. */
function resolve(document: Json, schema: Json): Json {
  const reference = asText(schema.$ref);
  if (!reference.startsWith('#/')) return schema;
  const parts = reference.slice(2).split('/');
  return parts.reduce<Json>((found, part) => asObject(found[part]), document);
}

function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
