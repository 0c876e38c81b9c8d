/** The REST door: one route for every action, with its OpenAPI description. */
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AnyAction } from '../action.ts';
import { isBinary, isDownload } from '../binary.ts';
import { dispatch } from '../dispatch.ts';
import { DomainError, notFound } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { callFor, namespaceFor } from './edge.ts';
import { dropRest, mostBytesAtOnce, readForm } from './read-form.ts';
import { sendBinary, sendDownload } from './send-file.ts';

const maxJsonBytes = 1024 * 1024;

/** Registers every action below `/api`, and the document that describes them. */
export async function apiRoutes(app: FastifyInstance, runtime: Runtime): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: mostBytesAtOnce, files: 1, fields: 10, fieldSize: 100_000 },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    reply.header('cache-control', 'no-store');
  });
  app.addHook('onError', async (request) => dropRest(request));
  for (const action of runtime.actions.values()) registerAction(app, runtime, action);
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  // Programs want a problem, not the page that people get at an address nobody has made.
  app.all('/*', { schema: { hide: true } }, () => {
    throw notFound();
  });
}

/** Collects the description of every route registered after it. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'SitePodium',
        version: '1.0.0',
        description:
          'Everything the pages can do. Residents need no account and send no credentials.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'sitepodium.session_token' },
        },
      },
    },
  });
}

function registerAction(app: FastifyInstance, runtime: Runtime, action: AnyAction): void {
  const [method = 'GET', path = '/'] = action.route.split(' ');
  app.route({
    method,
    url: path,
    schema: describe(action, method, path),
    bodyLimit: maxJsonBytes,
    validatorCompiler: () => () => true,
    serializerCompiler: () => (data) => JSON.stringify(data),
    handler: async (request, reply) => {
      const namespace = namespaceFor(runtime, request.headers.host);
      if (!namespace) throw notFound();
      const call = await callFor(runtime, namespace, request.raw, request.id);
      refuseForeignOrigin(request, call.cookies, namespace.origin);
      const output = await dispatch(runtime, call, action.id, await inputOf(request, action));
      for (const [name, value] of call.answerHeaders) reply.header(name, value);
      if (isDownload(output)) return sendDownload(request, reply, output);
      return isBinary(output) ? sendBinary(request, reply, output) : reply.send(output);
    },
  });
}

/** A signed-in browser may be led here by another site; its Origin header tells (CSRF). */
function refuseForeignOrigin(request: FastifyRequest, cookies: string, origin: string): void {
  if (request.method === 'GET' || request.method === 'HEAD' || !cookies) return;
  const from = request.headers.origin;
  if (from !== undefined && from !== origin) {
    throw new DomainError('refused', 'This request came from another site.');
  }
}

async function inputOf(request: FastifyRequest, action: AnyAction): Promise<unknown> {
  const params = request.params as Record<string, string>;
  if (action.route.startsWith('GET ')) return { ...withoutLanguage(request.query), ...params };
  if (request.isMultipart()) return { ...(await readForm(request, action)), ...params };
  if (request.body !== undefined && request.body !== null && typeof request.body !== 'object') {
    throw new DomainError('invalid', 'The body must be a JSON object.');
  }
  return { ...(request.body ?? {}), ...params };
}

function withoutLanguage(query: unknown): Record<string, unknown> {
  const { lang: _lang, ...rest } = query as Record<string, unknown>;
  return rest;
}

/** The OpenAPI part of a route, out of the action's zod schemas. */
function describe(action: AnyAction, method: string, path: string): Record<string, unknown> {
  const input = jsonSchema(action.input, 'input');
  const properties = (input.properties ?? {}) as Record<string, unknown>;
  const required = (input.required ?? []) as string[];
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const pick = (names: string[]) => ({
    type: 'object',
    properties: Object.fromEntries(
      names.map((name) => [name, properties[name] ?? { type: 'string' }]),
    ),
    required: names.filter((name) => required.includes(name) || inPath.includes(name)),
  });
  const others = Object.keys(properties).filter((name) => !inPath.includes(name));
  return {
    operationId: action.id,
    summary: action.summary,
    tags: [action.id.split('.')[0]],
    description: whoMay(action),
    ...(inPath.length > 0 ? { params: pick(inPath) } : {}),
    ...(others.length === 0
      ? {}
      : method === 'GET'
        ? { querystring: pick(others) }
        : { body: pick(others) }),
    response: { 200: { description: 'Done', ...jsonSchema(action.output, 'output') } },
    ...(action.by.who === 'anyone' ? {} : { security: [{ session: [] }] }),
  };
}

function whoMay({ by }: AnyAction): string {
  if (by.who === 'anyone') return 'Anyone, without an account.';
  if (by.who === 'member') return `Members with at least the role ${by.atLeast} on it.`;
  if (by.who === 'signed-in') return 'Members who are signed in.';
  return 'Employees of the platform owner.';
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    reused: 'inline',
  });
  return rest;
}
