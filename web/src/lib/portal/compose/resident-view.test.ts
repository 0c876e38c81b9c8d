import { fromPlainText } from '@sitepodium/server/structured-text';
import { expect, test } from 'vitest';
import type { EditableUpdate } from '../shapes.ts';
import { residentView } from './resident-view.ts';

const at = '2026-01-12T06:00:00Z';
const dutch = fromPlainText('De kade gaat dicht.');
const english = fromPlainText('The quay closes.');

function update(changes: Partial<EditableUpdate>): EditableUpdate {
  return {
    ...{
      id: 'u',
      kind: 'news',
      category: 'progress',
      isUrgent: false,
      pictures: [],
      state: 'draft',
      works: null,
    },
    attachments: [],
    ...{ scheduledFor: null, publishedAt: null, withdrawnReason: null },
    title: { nl: 'Kade dicht' },
    body: { nl: dutch },
    ...changes,
  };
}

test('a translated update is shown in the language asked for', () => {
  const both = update({
    title: { nl: 'Kade dicht', en: 'Quay closed' },
    body: { nl: dutch, en: english },
  });
  expect(residentView(both, 'en', at, null)).toMatchObject({
    title: 'Quay closed',
    language: 'en',
  });
  expect(residentView(both, 'nl', at, null)).toMatchObject({ title: 'Kade dicht', language: 'nl' });
});

test('without a whole translation everything is shown in Dutch, and says so', () => {
  const half = update({ title: { nl: 'Kade dicht', en: 'Quay closed' } });
  expect(residentView(half, 'en', at, null)).toMatchObject({
    ...{ title: 'Kade dicht', language: 'nl' },
    body: dutch,
  });
});

test('a scheduled update bears the moment it will be published', () => {
  const scheduledFor = '2026-02-01T07:00:00Z';
  expect(residentView(update({ scheduledFor }), 'nl', at, null).publishedAt).toBe(scheduledFor);
  expect(residentView(update({}), 'nl', at, null).publishedAt).toBe(at);
});

test('a correction shows above the update, as residents see it', () => {
  const afterwards = { correctedAt: at, correctionNote: 'Dinsdag', withdrawnAt: null };
  expect(residentView(update({ state: 'published' }), 'nl', at, afterwards)).toMatchObject(
    afterwards,
  );
});
