/** What stands in a probe; every text carries the canary and tries to be a page. */
import type { ImportedConversation } from '../../community/conversations/index.ts';
import { saidInProbePolls } from '../../community/polls/index.ts';
import type { ImportedProject } from '../../community/projects/index.ts';
import type { ImportedUpdate } from '../../community/updates/index.ts';
import type { ClientId, ProjectId } from '../../kernel/ids.ts';

interface Owner {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
}

/** Markup that a page must show as text; `canary` tells whose it is. */
export const markup = (canary: string) =>
  `<script>alert("${canary}")</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">${canary}</a>`;

/** Every text that is planted, by what it is; each says which it is, so that none is overlooked. */
export const plantedTexts = [
  ...(['project', 'place', 'street', 'summary', 'contact', 'hours', 'phase'] as const),
  ...(['title', 'body', 'correction', 'withdrawal', 'works', 'alt'] as const),
  ...(['attachment', 'description', 'captions'] as const),
  ...(['question', 'asker', 'corner', 'answer', 'answerer'] as const),
  ...saidInProbePolls,
] as const;
export type PlantedText = (typeof plantedTexts)[number];

/** What finds a planted text again. */
export const tokenOf = (what: PlantedText, canary: string) => `${canary}/${what}`;

/** What a planted text says. */
export const hostileText = (what: PlantedText, canary: string) =>
  `Proef ${tokenOf(what, canary)} ${markup(canary)}`;

/** As much markup as fits where only a few characters may be sent. */
export const shortMarkup = '<img src=x onerror=alert(1)>';

/** A transparent picture of one by one pixel (PNG). */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export function probeProject(
  slug: string,
  clientId: ClientId,
  canary: string,
  at: Date,
): ImportedProject {
  const text = (what: PlantedText) => hostileText(what, canary);
  const short = (what: PlantedText) => `${tokenOf(what, canary)} ${shortMarkup}`;
  return {
    ...{ slug, clientId, name: text('project'), place: text('place'), street: text('street') },
    summary: { nl: `Staat nergens in een lijst; meet de beloften. ${text('summary')}` },
    area: null,
    contact: { name: short('contact'), phone: '0800 0000', hours: short('hours') },
    ...{ latitude: 52.1551, longitude: 5.3872, status: 'active', isProbe: true },
    ...{ startsOn: '2020-01-01', endsOn: '2099-12-31', publishedAt: at, lastUpdateAt: at },
  };
}

/** One update in each state that somebody can look at; residents see all but the draft. */
export function probeUpdates(owner: Owner, canary: string, at: Date): ImportedUpdate[] {
  const text = (what: PlantedText) => ({ nl: hostileText(what, canary) });
  const words = [{ type: 'text' as const, text: text('body').nl }];
  const content = [{ type: 'paragraph' as const, content: words }];
  const update = {
    ...owner,
    ...({ kind: 'news', category: 'progress', works: null } as const),
    ...{ title: text('title'), body: { nl: { type: 'doc' as const, content } } },
    ...{ publishedAt: at, createdAt: at, updatedAt: at },
  };
  const later = new Date(at.getTime() + 1);
  return [
    {
      ...update,
      ...({ key: 'published', state: 'published' } as const),
      ...{ correctedAt: at, correctionNote: text('correction') },
    },
    {
      ...update,
      ...({ key: 'works', kind: 'works', state: 'published' } as const),
      ...{ createdAt: later, works: probeWorks(text('works')) },
    },
    {
      ...update,
      ...({ key: 'withdrawn', state: 'withdrawn' } as const),
      ...{ withdrawnAt: later, withdrawnReason: text('withdrawal') },
    },
    { ...update, key: 'draft', state: 'draft', publishedAt: null },
  ];
}

function probeWorks(title: { nl: string }): ImportedUpdate['works'] {
  const passability = {
    ...({ pedestrians: 'open', cyclists: 'detour', wheelchairs: 'open' } as const),
    ...({ cars: 'closed', emergency: 'open' } as const),
  };
  return {
    ...{ title, nuisance: ['noise'], passability, map: null },
    ...{ startsAt: new Date('2020-01-01'), endsAt: new Date('2099-12-31') },
    ...{ dailyFrom: '07:00', dailyUntil: '16:00' },
  };
}

/** A video and a document in name only: nothing is stored behind them. */
export function probeAttachments(canary: string) {
  const text = (what: PlantedText) => ({ nl: hostileText(what, canary) });
  const about = { title: text('attachment'), description: text('description') };
  const captions = `WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n${text('captions').nl}`;
  const size = { sizeBytes: 0, width: null, height: null, durationMs: null, pages: null };
  return [
    { stored: { ...size, kind: 'video', type: 'video/webm' }, about: { ...about, captions } },
    { stored: { ...size, kind: 'document', type: 'application/pdf' }, about },
  ] as const;
}

export function probeConversation(owner: Owner, canary: string, at: Date): ImportedConversation {
  return {
    ...owner,
    ...{ kind: 'question', state: 'answered', name: hostileText('asker', canary) },
    place: hostileText('corner', canary),
    pin: { longitude: 5.3873, latitude: 52.1552 },
    messages: [
      { from: 'resident', text: hostileText('question', canary), at },
      {
        ...{ from: 'team', text: hostileText('answer', canary), at },
        name: hostileText('answerer', canary),
      },
    ],
  };
}
