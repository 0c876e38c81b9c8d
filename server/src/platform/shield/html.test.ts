/** The check of S4.3-html finds each text that is drawn unescaped, wherever it stands. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningService, startService } from '../../test-support/running-service.ts';
import { ensureProbe, type Probe } from '../promises/index.ts';
import { drawnRaw, faultsIn } from './html.ts';
import type { Seen } from './inert.ts';
import { typedTokens } from './poll-places.ts';
import { lookEverywhere, tokensOf } from './shown-texts.ts';

let service: RunningService;
let probe: Probe;
let seen: Seen[];

beforeAll(async () => {
  service = await startService();
  const { context, test } = service;
  probe = await ensureProbe(context, test.namespace);
  seen = await lookEverywhere(context, probe);
});
afterAll(() => service?.close());

/** Everything seen, changed like this. */
const changed = (change: (text: string) => string) =>
  seen.map(({ path, answer }) => ({ path, answer: { ...answer, text: change(answer.text) } }));

describe('what stands on pages', () => {
  it('is all in order as it is', () => {
    expect(faultsIn(seen, probe)).toEqual([]);
  });

  it('is found out when any one field is drawn unescaped, those of polls too', () => {
    const overlooked = [...tokensOf(probe), ...typedTokens].filter((token) => {
      const faults = faultsIn(
        changed((text) => drawnRaw(text, token)),
        probe,
      );
      return !faults.some((fault) => fault.endsWith('shows markup alive'));
    });
    // Captions are drawn by browsers themselves, and not as HTML.
    expect(overlooked).toEqual([expect.stringMatching(/\/captions$/)]);
  });

  it('is missed when a page of polls does not show a text, even if another page does', () => {
    const [letters] = seen.filter(({ path }) => path.endsWith('/letters?/make'));
    expect(letters?.answer.text).toContain('household-title');
    const without = seen.filter((one) => one !== letters);
    expect(faultsIn(without, probe)).toEqual([
      expect.stringMatching(/letters\?\/make lacks kanarie-\w+\/household-title$/),
    ]);
  });
});
