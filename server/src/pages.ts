/** Joins the rendered pages to the server: each request gets its own bridge to the actions. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from './kernel/config.ts';
import { type Call, dispatch } from './kernel/dispatch.ts';
import { callFor, namespaceFor } from './kernel/http/edge.ts';
import { reportFault } from './kernel/http/problem.ts';
import type { PageHandler } from './kernel/http/server.ts';
import type { Runtime } from './kernel/runtime.ts';
import { type PageBridge, withPageBridge } from './page-bridge.ts';

type Render = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The built pages, as a handler in this process. */
export async function loadPages(runtime: Runtime): Promise<(app: FastifyInstance) => PageHandler> {
  // The pages' adapter reads the scheme of the visitor's address from this header.
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.HOST_HEADER = 'host';
  process.env.BODY_SIZE_LIMIT = '22M';
  const built = pathToFileURL(join(projectRoot, 'web', 'build', 'handler.js')).href;
  const { handler } = (await import(built)) as { handler: Render };
  return (app) => pageHandler(runtime, app, handler);
}

/** Renders a page within a bridge of its own. Whoever asks for an unknown host finds nothing. */
export function pageHandler(runtime: Runtime, app: FastifyInstance, render: Render): PageHandler {
  return (request, response, requestId) => {
    const namespace = namespaceFor(runtime, request.headers.host);
    if (!namespace) {
      response.writeHead(404).end();
      return;
    }
    const { trustsProxy, scheme } = runtime.config;
    // Not every proxy tells it; without, the pages would take it for https.
    if (!trustsProxy || !request.headers['x-forwarded-proto'])
      request.headers['x-forwarded-proto'] = scheme;
    callFor(runtime, namespace, request, requestId)
      .then((call) =>
        withPageBridge(bridgeFor(runtime, app, call), () =>
          render(request, response, () => notFound(response)),
        ),
      )
      .catch((error) => {
        const reference = reportFault(error, runtime.log);
        // Half of a page cannot be taken back: whoever waits for the rest is told by the end.
        if (response.headersSent) {
          response.destroy();
          return;
        }
        response
          .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
          .end(`Error ${reference}`);
      });
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end();
}

function bridgeFor(runtime: Runtime, app: FastifyInstance, call: Call): PageBridge {
  const { actor, namespace } = call;
  return {
    // Guarantee: dispatch gives what the action's output schema has validated.
    call: (id, input) =>
      dispatch(runtime, call, id, input) as ReturnType<PageBridge['call']> as never,
    brand: namespace.brand,
    language: call.language,
    origin: namespace.origin,
    actor:
      actor.kind === 'member'
        ? { kind: 'member', name: actor.name, email: actor.email }
        : actor.kind === 'employee'
          ? { kind: 'employee', name: actor.name, email: '' }
          : { kind: 'resident' },
    answerHeaders: () => [...call.answerHeaders],
    openApi: () => app.swagger() as unknown as Record<string, unknown>,
    reportFault: (error) => reportFault(error, runtime.log),
  };
}
