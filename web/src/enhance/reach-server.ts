/**
 * Whether the service is reached is judged by what comes back, in time and from the service itself. A
 * browser that calls itself online only has a network: behind it may be a hotel's sign-in page, or
 * mobile data that is used up.
 */

/** How long somebody who pressed a button is kept waiting for that. */
const patienceMs = 5_000;

export async function reachesServer(): Promise<boolean> {
  try {
    const answer = await fetch('/api/index', {
      cache: 'no-store',
      credentials: 'omit',
      signal: endsAfter(patienceMs),
    });
    return answer.ok && isOurs(answer);
  } catch {
    return false;
  }
}

/** The API answers in JSON, also when it refuses; what stands in between answers with pages. */
export function isOurs(answer: Response): boolean {
  return /^application\/(problem\+)?json\b/.test(answer.headers.get('content-type') ?? '');
}

/** Ends a request that gets no answer. Not `AbortSignal.timeout`, which older phones do not have. */
export function endsAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}
