import type { trust as dutch } from '../nl/trust.ts';

export const trust: Record<keyof typeof dutch, string> = {
  'trust.title': 'What we promise, and whether it holds',
  'trust.intro':
    'The system itself checks each promise, again and again. Here is the latest result. Also when it is bad.',
  'trust.kept': 'Kept',
  'trust.broken': 'Broken',
  'trust.overdue': 'Check overdue',
  'trust.not-yet': 'Not checked yet',
  'trust.attention': 'This does not hold now',
  'trust.allKept': 'Every promise that was checked is kept.',
  'trust.how': 'How we check it',
  'trust.last': 'Last check',
  'trust.never': 'never yet',
  'trust.figure': 'Result',
  'trust.chapters': 'Chapters',
  'trust.none': 'No promises have been declared yet.',

  'chapter.V': 'Privacy first',
  'chapter.1': 'The system',
  'chapter.2': 'Access and administration',
  'chapter.3': 'Logical security',
  'chapter.4': 'Operational security',
  'chapter.5': 'Data, portability and suppliers',
  'chapter.7': 'Buildings and continuity',
  'chapter.9': 'Personal data and the end of the contract',

  'trust.kind.E': 'Enforced by the code',
  'trust.kind.M': 'Measured continuously',
  'trust.kind.A': 'Attested by a named person',
};
