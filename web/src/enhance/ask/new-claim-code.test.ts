import { expect, test } from 'vitest';
import { newClaimCode } from './new-claim-code.ts';

test('a code made on the device is the one the server makes of the same secret', async () => {
  const zeros = new Uint8Array(10);
  const others = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 255]);
  expect(await newClaimCode(zeros)).toBe('aalbes aalbes aalbes aalbes aalbes aalbes aalbes aanbod');
  expect(await newClaimCode(others)).toBe(
    'aanraken bedtijd slapen atlas jaartal magazijn cursus zandbak',
  );
});

test('each code is another one', async () => {
  const codes = await Promise.all(Array.from({ length: 200 }, () => newClaimCode()));
  expect(new Set(codes).size).toBe(200);
});
