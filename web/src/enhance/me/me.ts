/**
 * The page "What the app knows": all that lies on this device, and all that the server holds for it,
 * fetched with the device's own secrets. Nothing is stored by looking.
 */
import type { MeWords } from '#lib/resident/me/me-words.ts';
import { removeQuestion, type WaitingQuestion } from '../ask/waiting-questions.ts';
import { forget } from '../follow/follow-kept.ts';
import {
  forgetClaim,
  type Held,
  heldOnDevice,
  pagesKept,
  questionsKept,
  removeEverything,
  removePages,
} from './me-held.ts';
import { claimPart, followPart, herePart, type Page } from './me-parts.ts';
import {
  conversationOf,
  type Erased,
  eraseConversation,
  eraseFollowing,
  everythingOf,
} from './me-server.ts';

export async function showWhatIsKnown(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-me]');
  if (!part) return;
  // Guarantee: the server writes these words, and writes them whole.
  const page: Page = { part, words: JSON.parse(part.dataset.words ?? '{}') as MeWords };
  const carried = location.hash.startsWith('#move=') ? location.hash : '';
  if (carried) {
    // What was scanned must not stay in the address, where it would be shared by accident.
    history.replaceState(null, '', location.pathname + location.search);
    (await import('./me-import.ts')).offerImport(page, carried, () => list(page));
  }
  on(part, '[data-export]', async () => (await import('./me-export.ts')).exportAll());
  on(part, '[data-carry]', async () => (await import('./me-export.ts')).showCodes(page));
  const all = part.querySelector<HTMLButtonElement>('[data-erase-all]');
  if (all) sureFirst(all, page.words.phrases.sureAll, () => eraseAll(page));
  const away = part.querySelector<HTMLButtonElement>('[data-forget-here]');
  if (away)
    sureFirst(away, page.words.phrases.sure, async () => {
      await removeEverything();
      await list(page);
      say(page, page.words.phrases.goneHere);
    });
  await list(page);
  part.hidden = false;
}

async function list(page: Page): Promise<void> {
  const held = heldOnDevice();
  const [pages, questions] = [await pagesKept(), await questionsKept()];
  const follows = await Promise.all(held.follows.map((each) => followItem(page, each)));
  const claims = await Promise.all(held.claims.map((each) => claimItem(page, each)));
  fill(page, 'follow', follows);
  fill(page, 'claim', claims);
  fill(page, 'here', [
    ...questions.map((each) => questionItem(page, each)),
    ...(pages > 0 ? [pagesItem(page, pages)] : []),
    ...hereItems(page, held),
  ]);
  const isEmpty = page.part.querySelector('.held > li') === null;
  reveal(page, '[data-empty]', isEmpty);
  reveal(page, '[data-tools]', !isEmpty);
  reveal(page, '[data-codes]', false);
}

async function followItem(page: Page, { slug, secret }: Held['follows'][number]) {
  const item = followPart(page, slug, await everythingOf(secret));
  eraser(page, item, async () => {
    const erased = await eraseFollowing(secret);
    if (erased === 'gone') await forget(slug);
    return erased;
  });
  return item;
}

async function claimItem(page: Page, claim: Held['claims'][number]) {
  const item = claimPart(page, claim, await conversationOf(claim.code));
  eraser(page, item, async () => {
    const erased = await eraseConversation(claim.code);
    if (erased === 'gone') forgetClaim(claim);
    return erased;
  });
  on(item, '[data-forget]', async () => {
    forgetClaim(claim);
    await list(page);
    say(page, page.words.phrases.goneHere);
  });
  return item;
}

function hereItems(page: Page, held: Held): HTMLElement[] {
  return held.here.map((each) =>
    removable(page, herePart(page, each), () => localStorage.removeItem(each.key)),
  );
}

function questionItem(page: Page, { claimCode, slug, text }: WaitingQuestion): HTMLElement {
  const shown = { key: '', what: 'waiting', name: slug, value: text } as const;
  return removable(page, herePart(page, shown), () => removeQuestion(claimCode));
}

function pagesItem(page: Page, number: number): HTMLElement {
  const shown = { key: '', what: 'pages', name: '', value: String(number) } as const;
  return removable(page, herePart(page, shown), removePages);
}

/** Something that lies on this device only. */
function removable(page: Page, item: HTMLElement, remove: () => unknown): HTMLElement {
  on(item, '[data-erase]', async () => {
    await remove();
    await list(page);
    say(page, page.words.phrases.goneHere);
  });
  return item;
}

/** Erases at the server, asks it whether that is so, and tells. */
function eraser(page: Page, item: HTMLElement, erase: () => Promise<Erased>): void {
  const button = item.querySelector<HTMLButtonElement>('[data-erase]');
  const { phrases } = page.words;
  if (!button) return;
  sureFirst(button, phrases.sure, async () => {
    const erased = await erase();
    await list(page);
    say(page, verdictOf(page, erased), erased === 'gone');
  });
}

function verdictOf({ words: { phrases } }: Page, erased: Erased): string {
  if (erased === 'gone') return phrases.gone;
  return erased === 'unreached' ? phrases.failed : phrases.stillThere;
}

async function eraseAll(page: Page): Promise<void> {
  const { follows, claims } = heldOnDevice();
  const erased = await Promise.all([
    ...follows.map(({ secret }) => eraseFollowing(secret)),
    ...claims.map(({ code }) => eraseConversation(code)),
  ]);
  const fault = erased.find((each) => each !== 'gone');
  // The secrets are the only way back to what could not be erased, so they stay until it is.
  if (fault === undefined) await removeEverything();
  await list(page);
  say(page, fault ? verdictOf(page, fault) : page.words.phrases.allGone, !fault);
}

/** A first press asks, a second within reach does it. */
function sureFirst(button: HTMLButtonElement, question: string, act: () => Promise<void>): void {
  const label = button.querySelector('span') ?? button.lastChild;
  const before = label?.textContent ?? '';
  let isSure = false;
  const ask = (sure: boolean) => {
    isSure = sure;
    if (label) label.textContent = sure ? ` ${question}` : before;
  };
  button.addEventListener('blur', () => ask(false));
  button.addEventListener('click', async () => {
    if (!isSure) return ask(true);
    button.disabled = true;
    await act().finally(() => {
      button.disabled = false;
      ask(false);
    });
  });
}

/** Tells what came of it, to eyes and ears; the pressed button may be gone. */
function say({ part }: Page, text: string, isGood = true): void {
  const result = part.querySelector<HTMLElement>('[data-result]');
  const said = part.querySelector<HTMLElement>('[data-said]');
  if (said) said.textContent = text;
  if (!result) return;
  const line = result.querySelector('p');
  if (line) line.textContent = text;
  result.hidden = false;
  result.classList.toggle('notice-open', isGood);
  result.classList.toggle('notice-closed', !isGood);
  result.tabIndex = -1;
  result.focus();
}

function fill({ part }: Page, name: string, items: readonly HTMLElement[]): void {
  const section = part.querySelector<HTMLElement>(`[data-list=${name}]`);
  section?.querySelector('ul')?.replaceChildren(...items);
  if (section) section.hidden = items.length === 0;
}

function reveal({ part }: Page, selector: string, isShown: boolean): void {
  const element = part.querySelector<HTMLElement>(selector);
  if (element) element.hidden = !isShown;
}

function on(element: HTMLElement, selector: string, act: () => Promise<unknown>): void {
  element.querySelector(selector)?.addEventListener('click', () => act());
}
