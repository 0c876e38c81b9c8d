import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundPin, viewPin } from './pin.ts';

const site = { longitude: 5.12, latitude: 52.09 };
const near = fc.record({
  longitude: fc.double({ min: 5.1, max: 5.14, noNaN: true }),
  latitude: fc.double({ min: 52.08, max: 52.1, noNaN: true }),
});

describe('a pin', () => {
  it('is kept with four decimals and no more, whatever was sent', () => {
    fc.assert(
      fc.property(near, (pin) => {
        const { longitude, latitude } = roundPin(pin, site);
        for (const value of [longitude, latitude])
          expect(String(value)).toMatch(/^\d+(\.\d{1,4})?$/);
        expect(roundPin({ longitude, latitude }, site)).toEqual({ longitude, latitude });
      }),
    );
  });

  it.each([
    { longitude: 5.17, latitude: 52.09 },
    { longitude: 5.12, latitude: 52.12 },
    { longitude: 0, latitude: 0 },
  ])('far from the site is refused', (pin) => {
    expect(() => roundPin(pin, site)).toThrow();
  });

  it('is told as a distance and a direction from the site', () => {
    const at = (east: number, north: number) =>
      viewPin({ longitude: 5.12 + east / 68_400, latitude: 52.09 + north / 111_320 }, site);
    expect(at(0, 500)).toMatchObject({ metres: 500, direction: 'n' });
    expect(at(300, 0)).toMatchObject({ metres: 300, direction: 'e' });
    expect(at(-100, -100)).toMatchObject({ metres: 140, direction: 'sw' });
    expect(at(-100, 100)).toMatchObject({ direction: 'nw' });
  });
});
