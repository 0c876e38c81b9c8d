/** What the fan-out's figures are, out of what was measured. */
import { median, report, reportLimit } from './figure.ts';
import type { ReceivedSoFar } from './push-counter.ts';

const FIRST_MESSAGE_LIMIT_S = 2;
const LAST_MESSAGE_LIMIT_S = 60;
/** As many as are claimed at a time, and as many as may be on their way. */
const UNDER_WAY = 250 + 64;

/** What telling everybody took. */
export interface Told {
  readonly followers: number;
  /** The rival, for as many messages. */
  readonly bareMs: number;
  readonly importedMs: number;
  readonly serviceMs: number;
  readonly postgresMs: number | undefined;
  readonly firstAfterS: number;
  readonly allAfterS: number;
  readonly memory: readonly Sample[];
}

export interface Sample {
  readonly received: number;
  readonly rssBytes: number;
  /** Measured now and then only, as collecting takes time. */
  readonly liveBytes: number | undefined;
}

const perSecond = (ms: number, { followers }: Told) => (followers * 1000) / ms;

/** One process that does everything: several rounds for the rate, one of 100,000 for the rest. */
export function reportOne(rounds: readonly Told[], many: Told): void {
  for (const [name, told] of [
    ['push-fanout', [many]],
    ['push-fanout-some', rounds],
  ] as const) {
    const figure = median(told.map((each) => perSecond(each.serviceMs, each)));
    const unit = 'messages/s of processor time';
    for (const [suffix, key] of [
      ['', 'bareMs'],
      ['-against-imported-keys', 'importedMs'],
    ] as const) {
      const baseline = median(told.map((each) => perSecond(each[key], each)));
      const ratio = median(told.map((each) => each[key] / each.serviceMs));
      report({ name: name + suffix, figure, unit, baseline, ratio, target: '>= 0.8' });
    }
  }
  reportPostgres(many);
  reportLimit('push-fanout-first-message', many.firstAfterS, 's', FIRST_MESSAGE_LIMIT_S);
  reportLimit('push-fanout-last-message', many.allAfterS, 's', LAST_MESSAGE_LIMIT_S);
  reportMemory(many, 'liveBytes', 'push-fanout-memory-live');
  reportMemory(many, 'rssBytes', 'push-fanout-memory-rss');
}

function reportPostgres({ postgresMs, serviceMs, followers }: Told): void {
  if (postgresMs === undefined) return;
  const unit = 'ms of processor time a message';
  const [figure, baseline] = [postgresMs / followers, serviceMs / followers];
  report({ name: 'push-fanout-postgres', figure, unit, baseline, ratio: figure / baseline });
}

/** The last quarter of the messages against the first. */
function reportMemory({ memory, followers }: Told, key: keyof Sample, name: string): void {
  const highest = (samples: readonly Sample[]) =>
    Math.max(...samples.map((sample) => sample[key] ?? 0)) / 2 ** 20;
  const first = highest(memory.filter(({ received }) => received <= followers * 0.26));
  const last = highest(memory.filter(({ received }) => received > followers * 0.75));
  report({
    name,
    figure: last,
    unit: 'MB',
    baseline: first,
    ratio: last / first,
    target: '<= 1.1',
  });
}

/**
 * Two processes against one. The receiver and PostgreSQL need processors too, so besides the clock
 * it is told how much of a core's rate is left when two share the work: 1 is linear.
 */
export function reportTwo(one: readonly Told[], two: readonly Told[]): void {
  const rate = (told: readonly Told[]) =>
    median(told.map((each) => perSecond(each.serviceMs, each)));
  report({
    name: 'push-fanout-two-workers',
    figure: rate(two),
    unit: 'messages/s of processor time',
    baseline: rate(one),
    ratio: rate(two) / rate(one),
    target: '>= 0.85',
  });
  const seconds = (told: readonly Told[]) => median(told.map(({ allAfterS }) => allAfterS));
  report({
    name: 'push-fanout-two-workers-clock',
    figure: seconds(two),
    unit: 's',
    baseline: seconds(one),
    ratio: seconds(one) / seconds(two),
  });
}

/** One of two workers was killed in the middle; the other took over. */
export function reportKilled(followers: number, { messages, devices }: ReceivedSoFar): void {
  if (messages !== devices) throw new Error('Somebody was told twice');
  reportLimit('push-fanout-killed-untold', followers - devices, 'followers', UNDER_WAY);
}
