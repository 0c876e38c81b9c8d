/** Errors as people and programs get them: problem details (RFC 9457), mapped here and nowhere else. */
import { randomInt } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type Issue } from '../errors.ts';
import type { Log } from '../log.ts';

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly issues?: readonly Issue[];
  /** Quote this to the people who run the service; the cause stands beside it in the log. */
  readonly reference?: string;
  readonly retryAfterS?: number;
}

/** Answers a request with what went wrong. */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemOf(error, request.log);
  if (problem.retryAfterS) reply.header('retry-after', problem.retryAfterS);
  return reply
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/** What to answer. A fault is logged with its cause and told as a reference number only. */
export function problemOf(error: unknown, log: Log): Problem {
  if (error instanceof DomainError) {
    return {
      status: error.status,
      code: error.code,
      title: error.message,
      ...(error.issues.length > 0 ? { issues: error.issues } : {}),
      ...(error.retryAfterS === undefined ? {} : { retryAfterS: error.retryAfterS }),
    };
  }
  const refusal = transportRefusal(error);
  if (refusal) return refusal;
  const reference = reportFault(error, log);
  return { status: 500, code: 'fault', title: 'Something went wrong on our side.', reference };
}

/** Logs a fault with its cause and gives the reference number. */
export function reportFault(error: unknown, log: Log): string {
  const reference = `${randomInt(1000, 10000)}-${randomInt(1000, 10000)}`;
  log.error({ err: error, reference }, 'fault');
  return reference;
}

/** What the HTTP layer itself refuses: a body too large, not JSON, not a known type. */
function transportRefusal(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  const status = Number(error.statusCode);
  if (status === 413) return { status, code: 'too-large', title: 'That is too large.' };
  if (status === 415)
    return { status, code: 'unsupported', title: 'That kind of content is not accepted here.' };
  if (status >= 400 && status < 500)
    return { status: 400, code: 'invalid', title: 'That request could not be read.' };
  return status === 503
    ? { status, code: 'unavailable', title: 'Too busy right now. Try again shortly.' }
    : undefined;
}
