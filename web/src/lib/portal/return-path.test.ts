import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnPath, signInPath } from './return-path.ts';

test('a portal page is returned to, with its query', () => {
  expect(returnPath('/portal/inbox?state=open')).toBe('/portal/inbox?state=open');
  expect(returnPath('/portal')).toBe('/portal');
});

test('another site, whatever its spelling, leads to the front of the portal', () => {
  const elsewhere = [
    'https://evil.example/portal',
    '//evil.example/portal/inbox',
    '/\\evil.example/portal',
    '/\t/evil.example/portal',
    'javascript:alert(1)',
    '/portal/../../\\evil.example',
    '',
    null,
  ];
  for (const wanted of elsewhere) expect(returnPath(wanted)).toBe('/portal');
});

test('pages outside the portal and the sign-in page itself are not returned to', () => {
  expect(returnPath('/portalen')).toBe('/portal');
  expect(returnPath('/portal/../console')).toBe('/portal');
  expect(returnPath('/portal/sign-in?to=/portal')).toBe('/portal');
});

test('what comes out is always a path of the portal that a browser reads as this site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((rest) => `/${rest}`),
      ),
      (wanted) => {
        const path = returnPath(wanted);
        expect(new URL(path, 'https://site.example').origin).toBe('https://site.example');
        expect(path).toMatch(/^\/portal(\/|\?|$)/);
      },
    ),
  );
});

test('the way to the sign-in page carries where one wanted to go', () => {
  expect(signInPath('/portal')).toBe('/portal/sign-in');
  const { searchParams } = new URL(signInPath('/portal/inbox?state=open&x=1'), 'https://x.example');
  expect(returnPath(searchParams.get('to'))).toBe('/portal/inbox?state=open&x=1');
});
