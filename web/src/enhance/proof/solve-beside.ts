/** The worker that solves a challenge beside a page; it works while somebody types and nobody waits. */
import type { Challenge } from 'altcha-lib/types';
import { solveChallenge } from './solve-challenge.ts';

addEventListener('message', async ({ data }: MessageEvent<Challenge>) => {
  postMessage(await solveChallenge(data));
});
