/** Whether what comes next in a page also comes next on the screen (WCAG 1.3.2, 2.4.3 and 2.4.11). */
import type { Page } from 'playwright-core';

/** Part of the scripts run in the page: the next one stands below, or to the right; never before. */
const stepBack = `(from, to) => {
  const [a, b] = [from, to].map((each) => each.getBoundingClientRect());
  const isBelow = b.top >= a.bottom - 1 || (b.top > a.top && b.bottom > a.bottom);
  const isInside = from.contains(to);
  if (isBelow || isInside || b.left >= a.right - 1) return [];
  const [here, there] = [from, to].map((each) => (each.textContent.trim() || each.outerHTML).slice(0, 60));
  return ['back from "' + here + '" to "' + there + '"'];
}`;

/**
 * Headings, pictures that say something and everything to press, in the order of the document,
 * compared by where they stand.
 */
export async function orderFindings(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const stepBack = ${stepBack};
    const shown = [...document.querySelectorAll('header a, main :is(h1, h2, h3, a, button, img:not([alt=""])), footer a')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length);
    return shown.flatMap((each, index) => (index === 0 ? [] : stepBack(shown[index - 1], each)));
  })()`);
}

/**
 * Steps through the whole page by Tab; gives the steps that went back on the screen, and the stops of
 * which a part was under what stays at an edge of the window (`bar`).
 */
export async function tabFindings(page: Page, bar: string): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate('delete window.lastStop');
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    const findings = await page.evaluate<string[] | null>(`(() => {
      const stepBack = ${stepBack};
      const stop = document.activeElement;
      if (!stop || stop === document.body) return null;
      const found = window.lastStop ? stepBack(window.lastStop, stop) : [];
      window.lastStop = stop;
      const { top, bottom } = stop.getBoundingClientRect();
      for (const each of document.querySelectorAll(${JSON.stringify(bar)})) {
        const edge = each.getBoundingClientRect();
        const isUnder = !each.contains(stop) && bottom > edge.top + 1 && top < edge.bottom - 1;
        if (isUnder && edge.height) found.push('under the bar: ' + stop.textContent.trim().slice(0, 30));
      }
      return found;
    })()`);
    // Past the last one the browser itself has the focus.
    if (findings === null) return found;
    found.push(...findings);
  }
  return found;
}
