import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
const origin = 'http://localhost:3207';
const browser = await openBrowser();
const get = async (path: string) => (await fetch(origin + '/api' + path)).json() as any;
const kade = await get('/projects/kademuur-prinsengracht/polls');
const java = await get('/projects/javastraat/polls');
const nieuw = await get('/projects/nieuwmarkt/polls');
const paths: Record<string, string> = {
  list: '/kademuur-prinsengracht/polls',
  ordinary: `/kademuur-prinsengracht/polls/${kade.polls[0].id}`,
  voted: `/kademuur-prinsengracht/polls/${kade.polls[0].id}?voted=yes`,
  rating: `/kademuur-prinsengracht/polls/${kade.polls[1].id}`,
  household: `/javastraat/polls/${java.polls[0].id}`,
  closed: `/nieuwmarkt/polls/${nieuw.polls[0].id}`,
};
const looks = [
  { name: 'phone', viewport: { width: 360, height: 640 }, colorScheme: 'light' as const },
  { name: 'desk-dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const },
];
for (const { name, ...look } of looks) {
  const { page, errors, close } = await visit(browser, origin, look);
  for (const [what, path] of Object.entries(paths)) {
    await page.goto(path);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/wt/shots-polls/${what}-${name}.png`, fullPage: true });
    console.log(name, what, await overflow(page), await accessibilityFindings(page));
  }
  console.log(errors);
  await close();
}
await browser.close();
