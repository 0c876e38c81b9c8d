/** Telling markup that is shown as words from markup that is alive. */
import type { Answer } from '../../kernel/http/visitor.ts';
import { markup } from '../promises/index.ts';

/** An address and what it answered. */
export interface Seen {
  readonly path: string;
  readonly answer: Answer;
}

/** Whether a page has the markup of this canary in it, as words. */
export function isAsWords({ answer }: Seen, canary: string): boolean {
  const { text } = answer;
  return typeOf(answer).startsWith('text/html') && text.includes('&lt;') && text.includes(canary);
}

/** What is wrong with an answer: a failure, markup alive, or data that a browser may take for a page. */
export function faultsOf({ path, answer }: Seen, canary: string): string[] {
  if (answer.status >= 400) return [`${path} answers ${answer.status}`];
  if (isRendered.test(typeOf(answer)))
    return isAlive(answer.text, canary) || feedHtml(answer).some((html) => isAlive(html, canary))
      ? [`${path} shows markup alive`]
      : [];
  const isTakenAsSuch = answer.headers['x-content-type-options'] === 'nosniff';
  const isEmpty = answer.text === '';
  return isEmpty || (typeOf(answer) !== '' && isTakenAsSuch)
    ? []
    : [`${path} could be taken for a page`];
}

const typeOf = ({ headers }: Answer): string => String(headers['content-type'] ?? '');

/** What browsers and feed readers build a document from. */
const isRendered = /^(text\/html|image\/svg|text\/xml|application\/([a-z]+\+)?xml)/;

/** Whether any of the markup stands in the text as markup. */
function isAlive(text: string, canary: string): boolean {
  const [script = ''] = markup(canary).split(')');
  return (
    text.includes(script) || text.includes('<img src=x') || /<a[^>]+href="javascript:/i.test(text)
  );
}

/** The HTML a feed carries as text (RFC 4287, 3.1.1.2): readers take it out and show it. */
function feedHtml(answer: Answer): string[] {
  if (!typeOf(answer).startsWith('application/atom+xml')) return [];
  const carried = answer.text.matchAll(/<(\w+)[^>]* type="html"[^>]*>([^<]*)</g);
  return [...carried].map(([, , html = '']) => decoded(html));
}

/** Text with its entities read. */
export const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
