import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { anyone } from '../../kernel/policy.ts';
import { noticeTopics } from './notice/told-columns.ts';
import { noticeColumns, writeNotice } from './notice/write-notice.ts';

const entry = z.object({
  column: z.string(),
  topic: z.enum([...noticeTopics, 'other']),
  what: z.string(),
  why: z.string(),
  kept: z.string(),
  seenBy: z.string(),
  isSealed: z.boolean(),
});

/** Whose the push services are; hosts without a name are told as they are. */
const supplierNames: Readonly<Record<string, string>> = {
  'fcm.googleapis.com': 'Google (Chrome, Edge)',
  'updates.push.services.mozilla.com': 'Mozilla (Firefox)',
  'web.push.apple.com': 'Apple (Safari)',
  '*.notify.windows.com': 'Microsoft (Edge)',
};

export const showNotice = readAction({
  id: 'privacy.notice',
  summary: 'What is stored about residents and members: what, why, how long, and who sees it',
  route: 'GET /privacy',
  by: anyone(),
  input: z.strictObject({}),
  output: z.object({
    residents: z.array(entry),
    members: z.array(entry),
    suppliers: z.array(z.object({ host: z.string(), name: z.string().nullable() })),
  }),
  async run({ tables, config, language }) {
    const columns = noticeColumns(tables);
    const about = (subject: 'resident' | 'member') =>
      writeNotice(
        columns.filter(({ about: { of } }) => of === subject),
        language,
      );
    return {
      residents: about('resident'),
      members: about('member'),
      suppliers: config.suppliers.map((host) => ({ host, name: supplierNames[host] ?? null })),
    };
  },
});
