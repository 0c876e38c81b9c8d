import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DetailKind, findPrivateDetails } from './private-details.ts';

const found: [DetailKind, string[]][] = [
  [
    'phone',
    [
      '06-12345678',
      '0345 123 456',
      '+31 6 1234 5678',
      '(0031) 612345678',
      '020.1234567',
      '+49 170 1234567',
    ],
  ],
  ['email', ['mail naar jan.de-vries@voorbeeld.nl graag', 'JO@EXAMPLE.ORG']],
  [
    'address',
    [
      'Ik woon aan de Prinsengracht 263 en hoor alles',
      'wij wonen op Kerkstraat 12a',
      'I live at 14 Mill Lane, number 14, Mill Lane 14',
      'My address is Church Street 8',
      'Ich wohne in der Hauptstraße 7',
      'Het is bij mij, 1016 GV',
      'postcode 3511AB',
      'Hausnummer 5, dort wohnen wir',
      'Das Haus steht in 48149 Münster',
    ],
  ],
  [
    'plate',
    [
      'de auto met kenteken 12-ABC-3',
      'XX-99-XX',
      'G-123-BB staat er al een week',
      'Kennzeichen MS-AB 1234',
    ],
  ],
  [
    'iban',
    [
      'NL91 ABNA 0417 1643 00',
      'mijn rekening NL91ABNA0417164300 graag',
      'DE89 3704 0044 0532 0130 00',
    ],
  ],
];

describe.each(found)('a %s', (kind, texts) => {
  test.each(texts)('is noticed in %s', (text) => {
    expect(findPrivateDetails(text)).toContain(kind);
  });
});

test.each([
  'nummer 12 en 48',
  '01-02-2026 om 07:00',
  '€ 1.250,00',
  'tussen 07.00 en 16.00 uur',
  'km 10.250',
  'om 7 uur @ de hoek',
  'Op de hoek van de Kerkstraat ligt een tegel los',
  'Wij wonen hier al 12 jaar en slapen slecht',
  'I live here for 20 years now',
  'Wordt het 2026 of later?',
  'de A-28-afslag en de N-201',
  'werk 24-7-365',
  'versie 1-2-3 van het plan',
  'NL00 ABNA 1417 1643 10 is geen rekening',
  'Is het pad open?',
  'Baustelle bis 20000 Euro',
])('nothing private is seen in: %s', (text) => {
  expect(findPrivateDetails(text)).toEqual([]);
});

test('it never throws, says each kind once, and is quick whatever is pasted', () => {
  const signs = fc.constantFrom(...'0123456789 -+().@aAzZ,ßé\n', 'ik woon ', 'NL91', '12-AB-');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs, { maxLength: 400 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const kinds = findPrivateDetails(given);
      expect(new Set(kinds).size).toBe(kinds.length);
    }),
    { numRuns: 2000 },
  );
  for (const hostile of ['0 ', 'a@', '1234 ', 'ik woon aan de straat ', 'AA12 ', 'A-']) {
    const startedAt = performance.now();
    findPrivateDetails(hostile.repeat(10_000_000 / hostile.length));
    expect(performance.now() - startedAt).toBeLessThan(1000);
  }
});

test('a number that is a telephone number stays one whatever stands around it', () => {
  const words = fc.array(fc.constantFrom('bel', 'mij', 'op', 'na', 'zes', 'uur', '.', ','), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = [...before, 'op', '06-12345678', 'graag', ...after].join(' ');
      expect(findPrivateDetails(text)).toContain('phone');
    }),
  );
});
