import { timestamp } from 'drizzle-orm/pg-core';
import { operational, table } from '../column.ts';
import { wholeNamespace } from '../database/access.ts';
import { bytes } from '../sealed-column.ts';

export const spentChallenges = table(
  'spent_challenges',
  'Solved challenges until they expire, so that each counts once; says nothing about who solved it.',
  {
    nonce: operational(bytes().primaryKey(), 'Recognises the challenge'),
    expiresAt: operational(
      timestamp({ withTimezone: true }).notNull(),
      'From when the challenge is worth nothing anyway and this row goes',
    ),
  },
  // Residents add to it and cannot even read it.
  { resident: { insert: true }, worker: wholeNamespace },
);
