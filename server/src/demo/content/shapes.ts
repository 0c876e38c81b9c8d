/** Shapes of the demonstration content: what the constants hold and what the loader receives. */
import type { ClientKind } from '../../community/clients/index.ts';
import type { ImportedPoll } from '../../community/polls/index.ts';
import type { ModerationMode, ProjectStatus } from '../../community/projects/index.ts';
import type { categories } from '../../community/updates/index.ts';
import type { Nuisance, Passability } from '../../community/works/index.ts';
import type { SceneName } from '../pictures/scene-names.ts';

export type Localised = { nl: string; en?: string; de?: string };
/** A text in every language of the pages. */
export type Texts = Required<Localised>;
export type Application = 'sitepodium' | 'bouwbuur';

export type Trade =
  | 'quay'
  | 'sewer'
  | 'tram'
  | 'bridge'
  | 'school'
  | 'housing'
  | 'tunnel'
  | 'heat'
  | 'park'
  | 'dike'
  | 'square'
  | 'trees'
  | 'road'
  | 'lock'
  | 'noise'
  | 'playground';

export type Category = (typeof categories)[number];
export type Passage = Passability[keyof Passability];

export type DemoClient = {
  slug: string;
  name: string;
  kind: ClientKind;
  application: Application;
};

export type Contact = { name: string; phone: string; hours: string };

/** A project as written down: days count from today, `extent` is length and width in metres and
 * the compass bearing of the long side in degrees. */
export type ProjectDraft = {
  slug: string;
  name: string;
  place: string;
  street: string;
  trade: Trade;
  status: ProjectStatus;
  /** An active project that is busy has works going on today. */
  busy?: true;
  at: readonly [latitude: number, longitude: number];
  extent: readonly [lengthM: number, widthM: number, bearingDeg: number];
  days: readonly [start: number, end: number];
  contact: Contact;
  moderation: ModerationMode;
  summary: Texts;
};

export type Polygon = { type: 'Polygon'; coordinates: [longitude: number, latitude: number][][] };
export type PictureChoice = { scene: SceneName; seed: number };

export type DemoProject = {
  slug: string;
  client: string;
  name: string;
  place: string;
  street: string;
  trade: Trade;
  status: ProjectStatus;
  latitude: number;
  longitude: number;
  area: Polygon;
  /** Calendar days in Europe/Amsterdam, `YYYY-MM-DD`. */
  startsOn: string;
  endsOn: string;
  contact: Contact;
  moderation: ModerationMode;
  summary: Texts;
  picture: PictureChoice;
  categories: Category[];
  phases: DemoPhase[];
};

export type TextMark = { type: 'bold' };
export type Inline = { type: 'text'; text: string; marks?: TextMark[] };
export type Paragraph = { type: 'paragraph'; content: Inline[] };
export type Block =
  | Paragraph
  | { type: 'heading'; attrs: { level: 2 | 3 }; content: Inline[] }
  | { type: 'bulletList'; content: { type: 'listItem'; content: Paragraph[] }[] };
export type StructuredText = { type: 'doc'; content: Block[] };

/** A closed stretch or a way around it, as GeoJSON (RFC 7946). */
export type DemoRoute = {
  type: 'Feature';
  properties: {
    kind: 'closure' | 'detour';
    travellers: (keyof Passability)[];
    label: Texts;
  };
  geometry: Polygon | { type: 'LineString'; coordinates: [longitude: number, latitude: number][] };
};

export type DemoPhase = { name: Texts; startsOn: string; endsOn: string };

export type DemoWorks = {
  title: Texts;
  /** Instants in UTC, ISO 8601. */
  startsAt: string;
  endsAt: string;
  /** Local clock times `HH:MM`; null when it goes on day and night. */
  dailyFrom: string | null;
  dailyUntil: string | null;
  nuisance: Nuisance[];
  passability: Passability;
  map: { type: 'FeatureCollection'; features: DemoRoute[] } | null;
};

export type UpdateState = 'draft' | 'scheduled' | 'published' | 'withdrawn';

export type DemoUpdate = {
  /** Stable within the content: project slug and template id. */
  key: string;
  project: string;
  kind: 'news' | 'works';
  category: Category;
  title: Localised;
  body: { nl: StructuredText; en?: StructuredText };
  state: UpdateState;
  /** When it was written, is or was to be published: UTC, ISO 8601. */
  at: string;
  correction: { at: string; note: Localised } | null;
  withdrawal: { at: string; reason: Localised } | null;
  picture: PictureChoice | null;
  works: DemoWorks | null;
};

export type ConversationState = 'open' | 'answered' | 'confirmed';
/** One message as written down: who, how many days ago, the local clock time, the words. */
export type MessageDraft = readonly [
  from: 'resident' | 'team',
  daysAgo: number,
  clock: string,
  text: string,
];
export type ConversationDraft = {
  project: string;
  kind: 'question' | 'report';
  name?: string;
  state: ConversationState;
  messages: readonly MessageDraft[];
};
export type DemoConversation = {
  project: string;
  kind: 'question' | 'report';
  /** The name the resident chose to give, if any. */
  name: string | null;
  state: ConversationState;
  messages: { from: 'resident' | 'team'; text: string; at: string }[];
};

export type DemoMember = {
  application: Application;
  email: string;
  name: string;
  level: 'viewer' | 'editor' | 'manager';
  client: string;
  /** Slugs of the projects the grant holds for; empty means all projects of the client. */
  projects: string[];
};

type PollBase = {
  project: string;
  state: 'open' | 'closed';
  results: 'always' | 'after-voting' | 'after-closing' | 'never';
  counted: number;
};
export type QuestionDraft = {
  kind: 'single' | 'multiple' | 'scale' | 'open';
  text: Texts;
  options?: Texts[];
  ends?: { low: Texts; high: Texts };
  /** How often each answer was given; for words how many gave any. */
  numbers?: number[];
  answered?: number;
  words?: string[];
};
/** A poll as written down; `days` are those of opening and closing, from today. */
export type PollDraft = PollBase & { days: readonly [number, number | null] } & (
    | {
        kind: 'ordinary' | 'household';
        title: Texts;
        introduction: Texts | null;
        questions: readonly QuestionDraft[];
      }
    | {
        kind: 'rating';
        title: null;
        introduction: null;
        questions: 'rating';
        /** Points from 1 to 5 in the months before this one, the oldest first. */
        months: readonly (readonly number[])[];
        words: string[];
      }
  );
export type DemoPoll = PollBase &
  Pick<ImportedPoll, 'kind' | 'title' | 'introduction' | 'questions'> & {
    opensAt: string;
    closesAt: string | null;
    /** What stands in the letters of a household poll. */
    codes: readonly string[];
  };

export type DemoContent = {
  polls: DemoPoll[];
  clients: DemoClient[];
  projects: DemoProject[];
  updates: DemoUpdate[];
  conversations: DemoConversation[];
  members: DemoMember[];
  password: string;
};
