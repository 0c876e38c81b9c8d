/** The landing page from memory, asked for as a browser of today does; see against-bare.ts. */
import { compareWithBare } from './against-bare.ts';
import { demonstration, projectWithPicture, startSite } from './site.ts';

/** What a browser of today sends along; reading it is part of the work. */
const browserHeaders = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'nl,en-US;q=0.7,en;q=0.3',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'upgrade-insecure-requests': '1',
};

export async function run(): Promise<void> {
  const site = await startSite('serve', await demonstration());
  try {
    await compareWithBare(site, {
      ...{ name: 'landing-warm', headers: browserHeaders, rounds: 15, target: '>= 0.7' },
      url: `${site.origin}/${await projectWithPicture(site.origin)}`,
    });
  } finally {
    await site.stop();
  }
}
