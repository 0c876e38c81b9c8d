/**
 * Encrypting for the fan-out, without network and ledger: from a sealed address to a body ready to
 * go out, against the bare primitives of node:crypto, per second of processor time on the same core;
 * and how much a second core adds, in processor time and by the clock. Sides take turns in short slices.
 */
import type { BareRun } from './bare-push-crypto.ts';
import { type Child, startChild } from './child.ts';
import { median, report } from './figure.ts';
import type { StageResult } from './push-encrypt-stage.ts';

const ROUNDS = 15;
const SLICE = 2_000;

export async function run(): Promise<void> {
  const bare = startChild({ args: ['bench/bare-push-crypto.ts'], core: 'server' });
  const here = startChild({ args: ['bench/push-encrypt-stage.ts'], core: 'server' });
  const there = startChild({ args: ['bench/push-encrypt-stage.ts'], core: 'load' });
  try {
    const rounds: Round[] = [];
    for (let round = 0; round <= ROUNDS; round++) rounds.push(await oneRound(bare, here, there));
    reportRounds(rounds.slice(1));
  } finally {
    await Promise.all([bare.stop(), here.stop(), there.stop()]);
  }
}

interface Round {
  readonly bareMs: number;
  readonly importedMs: number;
  readonly stageMs: number;
  /** Each of two at once. */
  readonly sharedMs: number;
  readonly oneWallMs: number;
  readonly twoWallMs: number;
}

async function oneRound(bare: Child, here: Child, there: Child): Promise<Round> {
  const bareMs = await bare.ask<number>({ count: SLICE, deviceKey: 'bytes' } satisfies BareRun);
  const one = await here.ask<StageResult>(SLICE);
  const twoStartedAt = performance.now();
  const two = await Promise.all([here, there].map((child) => child.ask<StageResult>(SLICE)));
  const twoWallMs = performance.now() - twoStartedAt;
  const sharedMs = two.reduce((sum, { processorMs }) => sum + processorMs / 2, 0);
  const imported: BareRun = { count: SLICE, deviceKey: 'imported' };
  const importedMs = await bare.ask<number>(imported);
  const stageMs = one.processorMs;
  return { bareMs, importedMs, stageMs, sharedMs, oneWallMs: one.wallMs, twoWallMs };
}

function reportRounds(rounds: readonly Round[]): void {
  const perSecond = (ms: number) => (SLICE * 1000) / ms;
  const figure = median(rounds.map(({ stageMs }) => perSecond(stageMs)));
  const unit = 'messages/s per core';
  for (const [name, key] of [
    ['push-stage', 'bareMs'],
    ['push-stage-against-imported-keys', 'importedMs'],
  ] as const) {
    const baseline = median(rounds.map((round) => perSecond(round[key])));
    const ratio = median(rounds.map((round) => round[key] / round.stageMs));
    report({ name, figure, unit, baseline, ratio, target: '>= 0.8' });
  }
  report({
    name: 'push-stage-two-at-once',
    figure: median(rounds.map(({ sharedMs }) => perSecond(sharedMs) * 2)),
    unit: 'messages/s of two cores',
    baseline: figure,
    ratio: median(rounds.map(({ stageMs, sharedMs }) => (2 * stageMs) / sharedMs)),
    target: '>= 1.7',
  });
  // By the clock only the best rounds tell anything on a machine that others use as well.
  const best = (of: (round: Round) => number) => Math.min(...rounds.map(of));
  const [oneMs, twoMs] = [best((round) => round.oneWallMs), best((round) => round.twoWallMs)];
  report({
    name: 'push-stage-two-at-once-clock',
    figure: 2 * perSecond(twoMs),
    unit: 'messages/s',
    baseline: perSecond(oneMs),
    ratio: (2 * oneMs) / twoMs,
    target: '>= 1.7',
  });
}
