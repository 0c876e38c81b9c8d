import type { FastifyBaseLogger } from 'fastify';
import { type DestinationStream, pino } from 'pino';

/** What code may do with the log. */
export type Log = FastifyBaseLogger;

/**
 * The process log: JSON lines. It never holds an IP address, a token, a cookie or a query string:
 * request lines are written by http/request-log.ts from the route's pattern, and these paths are
 * struck out should anyone log them after all.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
    redact: {
      paths: [
        '*.password',
        '*.token',
        '*.secret',
        '*.claimCode',
        '*.cookie',
        '*.authorization',
        '*.ip',
      ],
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
  const withoutValues = (text: string) => text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, '');
  return {
    type: error.name,
    message: withoutValues(error.message),
    stack: withoutValues(error.stack ?? ''),
    ...('code' in error ? { code: error.code } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
