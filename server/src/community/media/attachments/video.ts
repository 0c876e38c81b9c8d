import type { Patch } from './byte-source.ts';

/** What a video turned out to be, and what is to be written over it before anyone may see it. */
export interface InspectedVideo {
  readonly type: 'video/mp4' | 'video/webm';
  /** Pixels, the right way up. */
  readonly width: number;
  readonly height: number;
  /** Null when the file does not say. */
  readonly durationMs: number | null;
  readonly patches: readonly Patch[];
}
