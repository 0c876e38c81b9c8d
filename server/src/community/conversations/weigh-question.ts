/** What a question must be, and when the team looks at it before it counts as one. */
import { invalid } from '../../kernel/errors.ts';

/** Why a question waits to be checked: nobody worked for it, it is full of links, or it was set aside before. */
export const doubts = ['no-proof', 'links', 'again'] as const;
export type Doubt = (typeof doubts)[number];

const mostLinks = 2;
const mostWordlessCharacters = 40;
/** Shorter texts are written by several people on one network: "Thanks!" */
const shortestRepeatCharacters = 20;

/** The first reason to have it checked, if any. */
export function doubtAbout(text: string, isProven: boolean): Doubt | null {
  if (countLinks(text) > mostLinks) return 'links';
  return isProven ? null : 'no-proof';
}

/** Addresses of the web in a text, as people and spammers write them. */
export function countLinks(text: string): number {
  const found = text.match(
    /\b(?:https?:\/\/|www\.)\S+|\b[\p{L}\d-]+\.(?:com|net|org|info|biz|xyz|top|site|shop|online|ru|cn|icu)\b/giu,
  );
  return found?.length ?? 0;
}

/** Refuses signs without a single letter or digit, but for a few. */
export function refuseWordless(text: string): void {
  if (/[\p{L}\p{N}]/u.test(text) || text.length <= mostWordlessCharacters) return;
  throw invalid('text', 'Say it in words.', { key: 'wordless' });
}

/** Under what a text is remembered to recognise it when it comes again; undefined when too short. */
export function repeatKey(slug: string, text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.length < shortestRepeatCharacters ? undefined : `${slug}\n${plain}`;
}
