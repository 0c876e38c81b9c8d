/** A person with nothing but a keyboard, who must see at every step where they are. */
import type { Locator, Page } from 'playwright-core';

const mostSteps = 150;

/** A window of 1280 by 1024 at 400 % zoom (WCAG 1.4.10). */
export const zoomed = { viewport: { width: 320, height: 256 } };

/** Steps through the page until the target has the focus. Throws with what was wrong on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const passed: string[] = [];
  while (passed.length < mostSteps) {
    await page.keyboard.press('Tab');
    const { name, fault } = await focusNow(page);
    passed.push(name);
    if (fault) throw new Error(`${fault}: ${name}, after ${passed.join(' > ')}`);
    if (await target.first().evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`Never came to ${target}: ${passed.join(' > ')}`);
}

/** Steps to what is to be pressed, and presses it. */
export async function choose(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** The same, of what leads to another page, once that is there. */
export async function go(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  const opened = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await opened;
}

/** Steps through the whole page; gives what was wrong, and how many places it stopped at. */
export async function walk(page: Page): Promise<{ faults: string[]; stops: number }> {
  const faults: string[] = [];
  for (let stops = 0; stops < mostSteps; stops += 1) {
    await page.keyboard.press('Tab');
    const { name, fault } = await focusNow(page);
    // Past the last one the browser itself has the focus.
    if (name === '') return { faults, stops };
    if (fault) faults.push(`${fault}: ${name}`);
  }
  return { faults, stops: mostSteps };
}

/** Where the focus is, and what is wrong there. */
export function focusNow(page: Page): Promise<{ name: string; fault: string }> {
  return page.evaluate<{ name: string; fault: string }>(inPage);
}

/** The mark may stand at a label, or beside a field that is not drawn itself. */
const inPage = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', fault: 'lost' };
  const words = element.getAttribute('aria-label') ?? element.textContent;
  const name = element.tagName + (element.id && '#' + element.id) + ' ' + words.trim().slice(0, 30);
  const label = element.closest('label');
  const hasMark = [element, label, element.nextElementSibling, element.parentElement].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  // Within a film the browser marks its own controls.
  if (!hasMark && element.tagName !== 'VIDEO') return { name, fault: 'no mark' };
  if (element.tabIndex > 0) return { name, fault: 'out of order' };
  const part = label ?? element;
  const { left, top, width, height } = part.getBoundingClientRect();
  for (let across = 0.05; across < 1; across += 0.15) {
    for (let down = 0.05; down < 1; down += 0.15) {
      const hit = document.elementFromPoint(left + width * across, top + height * down);
      if (hit && part.contains(hit)) return { name, fault: '' };
    }
  }
  return { name, fault: 'covered' };
})()`;

/** Words that do not fit what holds them, and bars that take half of the window. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('body *')].flatMap((each) => {
    const { overflowX, position, clipPath } = getComputedStyle(each);
    const stays = position === 'sticky' || position === 'fixed';
    if (stays && each.offsetHeight > innerHeight / 2) return ['bar: ' + each.className];
    const cuts = /hidden|clip/.test(overflowX) && clipPath === 'none' && each.textContent.trim();
    return cuts && each.scrollWidth > each.clientWidth + 1 ? ['cut: ' + each.className] : [];
  })`);
}
