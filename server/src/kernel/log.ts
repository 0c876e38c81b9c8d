import type { FastifyBaseLogger } from 'fastify';
import { type DestinationStream, pino } from 'pino';

/** What code may do with the log. */
export type Log = FastifyBaseLogger;

const secrets = ['password', 'token', 'secret', 'claimCode', 'cookie', 'authorization', 'ip'];

/**
 * The process log: JSON lines. It never holds an IP address, a token, a cookie or a query string:
 * request lines are written by http/request-log.ts from the route's pattern, and what has one of
 * these names is struck out, up to two levels deep, should anyone log it after all.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
    redact: {
      paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[removed]',
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * An error as the log may hold it: what, where and why. Database errors carry the values of the
 * query in their message; those are people's data and stay out.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: 'not an error' };
  const message = withoutValues(error.message);
  return {
    type: error.name,
    message,
    stack: stackWith(message, error),
    ...('code' in error ? { code: error.code } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** Values come last and may look like anything, lines of a stack included. */
function withoutValues(text: string): string {
  return text.replace(/\nparams: [\s\S]*$/, '');
}

function stackWith(message: string, { message: whole, stack = '' }: Error): string {
  return stack.includes(whole) ? stack.replace(whole, () => message) : withoutValues(stack);
}
