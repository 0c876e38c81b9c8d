/** Fills the page's templates: every text goes in as text, whatever the server or device holds. */
import type { MeWords } from '#lib/resident/me/me-words.ts';
import type { HeldClaim, HeldHere } from './me-held.ts';
import type { Asked, Conversation, Everything } from './me-server.ts';

export interface Page {
  readonly part: HTMLElement;
  readonly words: MeWords;
}

const here = () => document.documentElement.lang;
const moment = (at: string | number) =>
  new Date(at).toLocaleString(here(), { dateStyle: 'medium', timeStyle: 'short' });

export function templateOf({ part }: Page, name: string): HTMLElement {
  const template = part.querySelector<HTMLTemplateElement>(`[data-template=${name}]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`There is no template ${name}`);
  return copy;
}

export function slot(element: HTMLElement, name: string): HTMLElement | null {
  return element.querySelector(`[data-slot=${name}]`);
}

export function put(element: HTMLElement, name: string, text: string): void {
  const place = slot(element, name);
  if (place) place.textContent = text;
}

export function followPart(page: Page, slug: string, held: Asked<Everything>): HTMLElement {
  const item = templateOf(page, 'follow');
  const { words } = page;
  const link = slot(item, 'project') as HTMLAnchorElement;
  link.href = `/${slug}`;
  link.textContent = typeof held === 'string' ? slug : held.project.name;
  (slot(item, 'change') as HTMLAnchorElement).href = `/${slug}/follow`;
  if (typeof held === 'string') {
    put(item, 'state', held === 'unknown' ? words.phrases.unknown : words.phrases.offline);
    for (const details of item.querySelectorAll('details')) details.remove();
    return item;
  }
  slot(item, 'fields')?.append(...held.fields.map((field) => fieldPart(words, field)));
  if (held.deliveries.length === 0) slot(item, 'sent-part')?.remove();
  slot(item, 'sent')?.append(...held.deliveries.map((each) => deliveryPart(words, each)));
  return item;
}

function fieldPart(words: MeWords, field: Everything['fields'][number]): HTMLElement {
  const { column, value, isSealed } = field;
  const name = document.createElement('dt');
  name.textContent = words.columns[column] + (isSealed ? ` (${words.phrases.sealed})` : '');
  const shown = document.createElement('dd');
  const known = words.values[value ?? 'null'];
  if (known !== undefined) shown.textContent = known;
  else {
    const code = document.createElement('code');
    code.textContent = value;
    shown.append(code);
  }
  const pair = document.createElement('div');
  pair.dataset.column = column;
  pair.append(name, shown);
  return pair;
}

function deliveryPart(words: MeWords, sent: Everything['deliveries'][number]): HTMLElement {
  const line = document.createElement('li');
  const { title, language, updateId, state, at } = sent;
  const name = document.createElement('span');
  name.textContent = title ?? updateId;
  if (language && language !== here()) name.lang = language;
  line.append(name, `: ${words.deliveries[state]}, ${moment(at)}`);
  return line;
}

export function claimPart(page: Page, claim: HeldClaim, held: Asked<Conversation>): HTMLElement {
  const item = templateOf(page, 'claim');
  const { words } = page;
  const code = item.querySelector<HTMLInputElement>('[name=claimCode]');
  if (code) code.value = claim.code;
  put(item, 'project', typeof held === 'string' ? claim.project : held.project.name);
  if (typeof held === 'string') {
    put(item, 'state', held === 'unknown' ? words.phrases.unknown : words.phrases.offline);
    item.querySelector('details')?.remove();
    return item;
  }
  put(item, 'state', words.states[held.state]);
  slot(item, 'messages')?.append(
    ...held.messages.map(({ from, name, text, at }) => {
      const message = templateOf(page, 'message');
      message.classList.toggle('is-team', from === 'team');
      put(message, 'from', name ?? words.phrases[from]);
      put(message, 'at', moment(at));
      put(message, 'text', text);
      return message;
    }),
  );
  return item;
}

export function herePart(page: Page, { what, name, value }: HeldHere): HTMLElement {
  const item = templateOf(page, 'here');
  put(item, 'what', page.words.here[what].replace('#', name));
  put(item, 'value', shownValue(what, value));
  return item;
}

/** Moments as one writes them; all else exactly as it lies there. */
function shownValue(what: HeldHere['what'], value: string): string {
  const at = what === 'kept' ? Number(value) : Date.parse(value);
  return (what === 'seen' || what === 'kept') && !Number.isNaN(at) ? moment(at) : value;
}
