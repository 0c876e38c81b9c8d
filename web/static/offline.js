/*
 * Reading followed projects without a connection (Service Workers, Cache API). Loaded by app-sw.js and
 * by every project's sw.js, which share these caches. What is followed is what the caches hold: a
 * project is kept from the moment a page asks for it until a page says it no longer is. Nothing that
 * was sent, no conversation and nothing of the portal is ever kept.
 *
 * Raise the version when what is kept changes its form. The new caches are filled from the old ones
 * before the new worker takes over, and only then are the old ones removed; reading looks in all of
 * them, so workers of both versions find everything meanwhile.
 */

// A block of its own: sw.js, which loads this, has names of its own.
{
  const version = 1;
  const kinds = ['pages', 'assets', 'pictures'];
  const [pages, assets, pictures] = kinds.map((kind) => `${kind}-${version}`);
  const most = { [pages]: 150, [assets]: 250, [pictures]: 120 };
  /** How long the network may take to begin to answer: with something kept to show instead, and at all. */
  const patienceMs = 3000;
  const longestMs = 15_000;
  const latestUpdates = 5;

  const untouched = /^\/(api|portal|console)(\/|$)/;
  const neverKept = /^\/(me|conversation|embed|screen|oembed|offline)(\/|$)/;
  const unchanging = /^\/(_app\/immutable|brand|api\/brand)\//;
  const ofPages = /^\/(_app\/immutable\/|brand\/|api\/brand\/|[\w-]+\.svg$)/;
  const mediaDoor = '/api/media/';
  const onlyLanguage = /^(\?lang=[a-z]{2})?$/;
  const exactly = { ignoreVary: true };
  const inAnyLanguage = { ignoreVary: true, ignoreSearch: true };

  self.addEventListener('install', (event) => event.waitUntil(takeOver()));
  self.addEventListener('activate', (event) => event.waitUntil(leaveOld()));
  self.addEventListener('message', (event) => {
    const { keep, drop, search = '', files = [] } = event.data ?? {};
    const work = keep ? keepProject(keep, search, files) : drop ? dropProject(drop) : undefined;
    if (!work) return;
    const tell = (isDone) => event.ports[0]?.postMessage(isDone);
    event.waitUntil(
      work.then(
        () => tell(true),
        () => tell(false),
      ),
    );
  });
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== self.location.origin) return;
    if (request.mode === 'navigate') {
      if (!untouched.test(pathname)) event.respondWith(openPage(event));
    } else if (ofPages.test(pathname)) event.respondWith(openAsset(event));
    else if (pathname.startsWith(mediaDoor)) event.respondWith(openPicture(event));
  });

  async function takeOver() {
    await put(pages, '/offline', await fetchPage('/offline'));
    for (const name of await oldCaches()) {
      const from = await caches.open(name);
      const to = await caches.open(`${name.split('-')[0]}-${version}`);
      for (const request of await from.keys()) {
        if (await to.match(request, exactly)) continue;
        const kept = await from.match(request, exactly);
        if (kept) await to.put(request, kept);
      }
    }
    await self.skipWaiting();
  }

  async function leaveOld() {
    for (const name of await oldCaches()) await caches.delete(name);
    await self.clients.claim();
  }

  async function oldCaches() {
    const names = await caches.keys();
    return names.filter((name) => {
      const [, kind, number] = /^([a-z]+)-(\d+)$/.exec(name) ?? [];
      return kinds.includes(kind) && Number(number) !== version;
    });
  }

  /** The network first; what is kept when that takes too long, fails or has broken down. */
  async function openPage(event) {
    const { url } = event.request;
    const fresh = ask(event.request).then((answer) => {
      event.waitUntil(keepIfFollowed(url, answer.clone()));
      return answer;
    });
    const kept = await keptPage(url);
    if (!kept) return fresh.catch(async () => (await caches.match('/offline')) ?? Response.error());
    const answer = await soon(fresh);
    if (answer && answer.status < 500) return answer;
    event.waitUntil(fresh.catch(() => undefined));
    return withMoment(kept);
  }

  async function keptPage(url) {
    const { pathname, search } = new URL(url);
    if (neverKept.test(pathname)) return undefined;
    const exact = await caches.match(url, exactly);
    return exact ?? (onlyLanguage.test(search) ? caches.match(pathname, inAnyLanguage) : undefined);
  }

  async function keepIfFollowed(url, answer) {
    const { pathname, search } = new URL(url);
    if (neverKept.test(pathname) || !onlyLanguage.test(search)) return;
    if (answer.status === 404 || answer.status === 410) {
      await (await caches.open(pages)).delete(pathname, inAnyLanguage);
    } else if (isPage(answer) && (await isFollowed(pathname))) {
      await put(pages, url, answer.clone());
      await keepAssets(await answer.text());
    }
  }

  /** A project is followed while its first page is kept; the list of projects while any is. */
  async function isFollowed(pathname) {
    const [, slug] = pathname.split('/');
    return (await caches.match(`/${slug}`, inAnyLanguage)) !== undefined;
  }

  /** Tells the page when it was kept, so that it can tell its reader. */
  async function withMoment(kept) {
    const at = kept.headers.get('x-kept-at') ?? '';
    const html = await kept.text();
    const meta = `<meta name="kept-at" content="${at.replace(/[^\d:.TZ-]/g, '')}">`;
    return new Response(html.replace('</head>', `${meta}</head>`), {
      headers: new Headers(kept.headers),
    });
  }

  async function openAsset(event) {
    const { request } = event;
    const { pathname } = new URL(request.url);
    const kept = await caches.match(request.url, exactly);
    if (kept && unchanging.test(pathname)) return kept;
    const fresh = ask(request).then((answer) => {
      if (answer.ok) event.waitUntil(put(assets, request.url, answer.clone()));
      return answer;
    });
    return kept ? ((await soon(fresh)) ?? kept) : fresh;
  }

  async function openPicture(event) {
    const { url, referrer } = event.request;
    const kept = await caches.match(url, exactly);
    if (kept) return kept;
    const fresh = ask(event.request).then(async (answer) => {
      const isOurs = referrer.startsWith(`${self.location.origin}/`);
      const from = isOurs ? new URL(referrer).pathname : '/';
      if (answer.ok && from !== '/' && (await isFollowed(from)))
        event.waitUntil(put(pictures, url, answer.clone()));
      return answer;
    });
    const other = await otherSizeOf(url);
    return other ? ((await soon(fresh)) ?? other) : fresh;
  }

  /** Another size of the same picture: its file name is id, width and format. */
  async function otherSizeOf(url) {
    const anySize = url.replace(/-\d+\.[a-z]+$/, '-');
    const cache = await caches.open(pictures);
    const other = (await cache.keys()).find((request) => request.url.startsWith(anySize));
    return other && cache.match(other, exactly);
  }

  /** Everything of a project that is read most, with what its pages show. */
  async function keepProject(slug, search, files) {
    if (!/^[a-z0-9-]+$/.test(slug) || !onlyLanguage.test(search)) throw new TypeError('No project');
    const first = await fetchPage(`/${slug}${search}`);
    const html = await first.clone().text();
    const updates = new Set(html.match(new RegExp(`/${slug}/updates/[0-9a-f-]{36}`, 'g')));
    const others = ['/planning', '/ask', '/follow'].map((path) => `/${slug}${path}`);
    await put(pages, `/${slug}${search}`, first);
    await keepShown(html);
    await put(pages, '/offline', await fetchPage(`/offline${search}`));
    for (const file of files) if (unchanging.test(file)) await keepFile(assets, file);
    for (const path of ['/', ...[...updates].slice(0, latestUpdates), ...others]) {
      const page = await fetchPage(`${path}${search}`).catch(() => undefined);
      if (!page) continue;
      const shown = await page.clone().text();
      await put(pages, `${path}${search}`, page);
      await (path === '/' ? keepAssets(shown) : keepShown(shown));
    }
  }

  async function dropProject(slug) {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (new URL(request.url).pathname.split('/')[1] === slug) await cache.delete(request);
    }
  }

  async function keepShown(html) {
    await keepAssets(html);
    const found = html.matchAll(/<img[^>]*\ssrc="(\/api\/media\/[^"]+)"/g);
    for (const [, address] of found) await keepFile(pictures, address);
  }

  async function keepAssets(html) {
    const found = html.matchAll(/\s(?:src|href)="(\/[^"]+)"/g);
    for (const [, address] of found) {
      if (!ofPages.test(address)) continue;
      const sheet = await keepFile(assets, address);
      if (!sheet?.headers.get('content-type')?.startsWith('text/css')) continue;
      const inSheet = (await sheet.text()).matchAll(/url\(["']?([^"')]+)["']?\)/g);
      for (const [, path] of inSheet) {
        const { origin, pathname } = new URL(path, new URL(address, self.location.origin));
        if (origin === self.location.origin) await keepFile(assets, pathname);
      }
    }
  }

  /** Fetches what is not kept yet; gives it when it was new. A file that does not come is done without. */
  async function keepFile(cacheName, address) {
    if (await caches.match(address, exactly)) return undefined;
    const answer = await ask(address).catch(() => undefined);
    if (!answer?.ok) return undefined;
    await put(cacheName, address, answer.clone());
    return answer;
  }

  async function fetchPage(address) {
    const answer = await ask(address, { headers: { accept: 'text/html' } });
    if (!isPage(answer)) throw new Error(`${address} is not a page to keep`);
    return answer;
  }

  const isPage = (answer) =>
    answer.status === 200 &&
    answer.type === 'basic' &&
    !answer.redirected &&
    (answer.headers.get('content-type') ?? '').startsWith('text/html');

  /** Stores an answer with the moment it came, and lets the oldest go when there are too many. */
  async function put(cacheName, address, answer) {
    const cache = await caches.open(cacheName);
    const headers = new Headers(answer.headers);
    headers.set('x-kept-at', new Date().toISOString());
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    await cache.put(address, new Response(await answer.blob(), { headers }));
    const keys = await cache.keys();
    const surplus = keys
      .filter(({ url }) => !isFirstPage(url))
      .slice(0, keys.length - most[cacheName]);
    if (keys.length > most[cacheName]) for (const key of surplus) await cache.delete(key);
  }

  /** First pages say what is followed, so they stay. */
  const isFirstPage = (url) => new URL(url).pathname.split('/').length <= 2;

  /**
   * Fetches, unless nothing comes for too long: a network that says it is there may never answer, and
   * what waits for it for ever stands in the way of what is asked once it does.
   */
  async function ask(request, options = {}) {
    const patience = new AbortController();
    const end = setTimeout(() => patience.abort(), longestMs);
    try {
      return await fetch(request, { ...options, signal: patience.signal });
    } finally {
      clearTimeout(end);
    }
  }

  /** What comes while something kept can still wait; undefined when it does not come, or breaks off. */
  const soon = (fresh) => Promise.race([fresh.catch(() => undefined), after(patienceMs)]);

  const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
}
