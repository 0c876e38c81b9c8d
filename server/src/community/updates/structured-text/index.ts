/** Structured text for the pages too: its types, and reading it from a plain textarea. */
export { fromPlainText } from './from-plain-text.ts';
export type * from './schema.ts';
export { toPlainText } from './to-plain-text.ts';
