/** Where the texts of polls are drawn: as ballots, drafts, forms, results and letters. */
import type { Visit } from '../../kernel/http/visitor.ts';
import { markup, type PlantedText, type Probe, tokenOf } from '../promises/index.ts';

/** A page, and what must be found on it, or nothing was proved about how it draws that. */
export interface Place extends Visit {
  readonly shows: readonly string[];
}

type PollName = keyof Probe['polls'];

const title = ['title'] as const;
const asked = ['title', 'introduction', 'question', 'option', 'low', 'high', 'open'] as const;
const results = ['title', 'question', 'option', 'low', 'high', 'open', 'words'] as const;
const table = ['question', 'option', 'open', 'words'] as const;

/** What the team types into the form of a poll, which shows it again. */
const typedFields = [
  'title',
  'introduction',
  'q0.text',
  'q0.options',
  'q1.low',
  'q1.high',
] as const;
const typedToken = (field: string) => `typed-${field}`;
export const typedTokens: readonly string[] = typedFields.map(typedToken);

/** The pages of residents. */
export function pollPages(probe: Probe): Place[] {
  const { slug, polls } = probe;
  const path = `/${slug}/polls`;
  const open = [...said(probe, 'ordinary', title), ...said(probe, 'household', title)];
  return [
    { path: `/${slug}`, shows: open },
    { path, shows: [...open, ...said(probe, 'closed', title)] },
    { path: `${path}/${polls.ordinary.pollId}`, shows: said(probe, 'ordinary', asked) },
    { path: `${path}/${polls.household.pollId}`, shows: said(probe, 'household', asked) },
    { path: `${path}/${polls.closed.pollId}`, shows: said(probe, 'closed', asked) },
  ];
}

/** The pages of the team, for whoever has this cookie; one of them makes a letter. */
export function pollPagesOfTeam(probe: Probe, cookie: string): Place[] {
  const { projectId, polls } = probe;
  const path = `/portal/projects/${projectId}/polls`;
  const of = (poll: PollName) => `${path}/${polls[poll].pollId}`;
  const all = (['ordinary', 'household', 'draft', 'closed'] as const).flatMap((poll) =>
    said(probe, poll, title),
  );
  const places: Place[] = [
    { path, shows: all },
    { path: `${path}/new?/more`, form: typedPoll(probe), shows: typedTokens },
    { path: of('draft'), shows: said(probe, 'draft', asked) },
    { path: `${of('draft')}/edit`, shows: said(probe, 'draft', asked) },
    { path: of('ordinary'), shows: said(probe, 'ordinary', results) },
    { path: of('household'), shows: said(probe, 'household', results) },
    { path: of('closed'), shows: said(probe, 'closed', results) },
    { path: `${of('household')}/letters`, shows: said(probe, 'household', title) },
    {
      ...{ path: `${of('household')}/letters?/make`, form: { number: '1' } },
      shows: said(probe, 'household', title),
    },
    { path: `/api${of('closed')}/results.csv`, shows: said(probe, 'closed', table) },
  ];
  return places.map((place) => ({ ...place, headers: { cookie } }));
}

function said({ canary }: Probe, poll: PollName, what: readonly string[]): string[] {
  // Guarantee: each is one of the texts that the probe's polls say.
  return what.map((each) => tokenOf(`${poll}-${each}` as PlantedText, canary));
}

/** Every field of the form, in every language. */
function typedPoll({ canary }: Probe): Record<string, string> {
  const fields = typedFields.flatMap((field) =>
    ['nl', 'en', 'de'].map((language) => [
      `${field}.${language}`,
      `${typedToken(field)} ${markup(canary)}`,
    ]),
  );
  return { 'q0.kind': 'single', 'q1.kind': 'scale', ...Object.fromEntries(fields) };
}
