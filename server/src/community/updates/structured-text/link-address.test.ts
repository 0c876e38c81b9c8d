import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAddress } from './link-address.ts';

describe('the address of a link', () => {
  it.each([
    ['https://example.nl', 'https://example.nl/'],
    [' HTTPS://Example.NL/a?b=c#d ', 'https://example.nl/a?b=c#d'],
    ['https://example.nl/\u200bpad', 'https://example.nl/pad'],
    ['https://café.nl', 'https://xn--caf-dma.nl/'],
    ['mailto:bouw.team+vragen@gemeente-x.nl', 'mailto:bouw.team+vragen@gemeente-x.nl'],
    ['MAILTO:bouw@gemeente.nl', 'mailto:bouw@gemeente.nl'],
    ['tel:+31 (0)20-555 01 23', 'tel:+31(0)20-5550123'],
  ])('%s is written as %s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  it.each([
    'http://example.nl',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.nl/1',
    'file:///etc/passwd',
    '//example.nl',
    '/relative',
    'example.nl',
    '',
    'https://',
    'https://bank.nl@example.nl',
    'https://user:password@example.nl',
    'https://example.nl/a b',
    'mailto:',
    'mailto:a@b.nl,c@d.nl',
    'mailto:a@b.nl?bcc=c@d.nl',
    'mailto:a@b.nl%0ABcc:c@d.nl',
    'tel:0900;call-me',
    'constructor:x',
    `https://example.nl/${'a'.repeat(2000)}`,
    `https://example.nl/${'é'.repeat(400)}`,
  ])('may not be %j', (typed) => {
    expect(linkAddress(typed)).toBeUndefined();
  });

  it('is undefined or safe, whatever is typed, and stays as it is', () => {
    const typed = fc.oneof(
      fc.webUrl({
        validSchemes: ['https', 'http'],
        withQueryParameters: true,
        withFragments: true,
      }),
      fc
        .tuple(
          fc.constantFrom('https:', 'https://', 'HTTPS:/\\', 'mailto:', 'tel:', 'javascript:', ''),
          fc.string({ unit: 'binary' }),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (link) => {
        const address = linkAddress(link);
        if (address === undefined) return;
        expect(address).toMatch(/^(https:\/\/[^/?#@]+\/|mailto:|tel:)[^\s]*$/);
        expect(linkAddress(address)).toBe(address);
      }),
      { numRuns: 2000 },
    );
  });
});
