import { cleanLine } from '../../../kernel/clean-text.ts';

const MAX_CHARACTERS = 2000;
const MAILBOX = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;
const TELEPHONE_NUMBER = /^\+?[\d().-]{3,25}$/;

/**
 * The address that a link may lead to, in one spelling, or undefined when it may not be a link.
 *
 * Allowed are `https:` without a user name or password, `mailto:` with one mailbox and nothing else,
 * and `tel:` with a number (its spaces are taken out). So no script, no data and no page without
 * encryption. Given its own result it gives the same.
 */
export function linkAddress(typed: string): string | undefined {
  const cleaned = cleanLine(typed);
  const url = URL.parse(cleaned);
  if (url === null) return undefined;

  const address = spellings[url.protocol]?.(cleaned, url);
  return address !== undefined && address.length <= MAX_CHARACTERS ? address : undefined;
}

const spellings: Record<string, ((cleaned: string, url: URL) => string | undefined) | undefined> = {
  'https:': (cleaned, url) => {
    const isPlain = url.username === '' && url.password === '' && !cleaned.includes(' ');
    return isPlain ? url.href : undefined;
  },
  'mailto:': (cleaned) => {
    const mailbox = cleaned.slice('mailto:'.length);
    return MAILBOX.test(mailbox) ? `mailto:${mailbox}` : undefined;
  },
  'tel:': (cleaned) => {
    const number = cleaned.slice('tel:'.length).replaceAll(' ', '');
    return TELEPHONE_NUMBER.test(number) ? `tel:${number}` : undefined;
  },
};
