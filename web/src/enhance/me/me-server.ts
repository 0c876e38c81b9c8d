/** What the server holds for this device, asked for with the device's own secrets. */
import type { OutputAt } from '@sitepodium/server/page-bridge';
import { callApi } from '../call-api.ts';

export type Everything = OutputAt<'POST /following/everything'>;
export type Conversation = OutputAt<'POST /conversations/open'>;

/** An answer; `unknown`: the server holds nothing under this secret; or it was not reached. */
export type Asked<T> = T | 'unknown' | 'unreached';

export async function everythingOf(secret: string): Promise<Asked<Everything>> {
  const outcome = await callApi('POST /following/everything', { secret });
  if ('answer' in outcome) return outcome.answer;
  return outcome.refusal.status === 404 ? 'unknown' : 'unreached';
}

export async function conversationOf(claimCode: string): Promise<Asked<Conversation>> {
  const outcome = await callApi('POST /conversations/open', { claimCode });
  if ('answer' in outcome) return outcome.answer;
  return outcome.refusal.status === 404 ? 'unknown' : 'unreached';
}

/** Whether it is gone: asked anew after erasing, so that the page says what is and not what should be. */
export type Erased = 'gone' | 'still-there' | 'unreached';

export async function eraseFollowing(secret: string): Promise<Erased> {
  const outcome = await callApi('POST /following/unfollow', { secret });
  if ('refusal' in outcome && outcome.refusal.status !== 404) return 'unreached';
  return verdict(await everythingOf(secret));
}

export async function eraseConversation(claimCode: string): Promise<Erased> {
  const outcome = await callApi('POST /conversations/erase', { claimCode });
  if ('refusal' in outcome && outcome.refusal.status !== 404) return 'unreached';
  return verdict(await conversationOf(claimCode));
}

function verdict(asked: Asked<unknown>): Erased {
  if (asked === 'unknown') return 'gone';
  return asked === 'unreached' ? 'unreached' : 'still-there';
}
