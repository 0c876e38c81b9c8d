/** Sending a file ahead of the form, with its progress: the same actions as every other door. */

export interface Sending {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(part: number): void;
}

/** Posts a form to the API: what it answered, or why it refused (a code of the server, or `offline`). */
export async function postForm(
  path: string,
  form: FormData,
  { signal, onProgress }: Sending,
): Promise<{ answer: unknown } | { refusal: string }> {
  const request = new XMLHttpRequest();
  request.open('POST', `/api${path}`);
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
  signal.addEventListener('abort', () => request.abort());
  const hasAnswer = await new Promise<boolean>((resolve) => {
    request.addEventListener('load', () => resolve(true));
    for (const event of ['error', 'abort', 'timeout']) {
      request.addEventListener(event, () => resolve(false));
    }
    request.send(form);
  });
  // 408: the line was so slow that the server gave up on it.
  if (!hasAnswer || request.status === 408) return { refusal: 'offline' };
  const answer: unknown = request.response;
  return request.status === 200 ? { answer } : { refusal: codeIn(answer) };
}

/** Of a refusal about one field, also that field: `invalid captions`. */
function codeIn(answer: unknown): string {
  const isProblem = typeof answer === 'object' && answer !== null && 'code' in answer;
  if (!isProblem) return 'fault';
  const { code, issues } = answer as { code: unknown; issues?: { path?: unknown }[] };
  return code === 'invalid' ? `invalid ${String(issues?.[0]?.path ?? '')}` : String(code);
}
