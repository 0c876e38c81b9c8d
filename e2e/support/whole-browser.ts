/**
 * A whole Chromium, for what only that judges: the browser that comes with npm has no installing, and
 * finds every application installable. One that the machine has is used where there is one.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { fromElsewhere } from './browser.ts';

/** Where it is; undefined on a machine without. */
export const wholeBrowser: string | undefined = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => existsSync(path));

/** A visitor with a profile of their own: in a private window nothing can be installed. */
export async function visitWhole<T>(
  origin: string,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'sitepodium-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: wholeBrowser,
    baseURL: origin,
    locale: 'nl-NL',
    extraHTTPHeaders: fromElsewhere(),
    args: ['--headless=new', '--no-sandbox', '--host-resolver-rules=MAP *.localhost 127.0.0.1'],
  });
  try {
    return await use(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}
