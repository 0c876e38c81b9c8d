/** What polls are made of, and the limits of what people may write in them. */
import { z } from 'zod';
import { type Localised, localised } from '../../kernel/i18n.ts';
import { lineSchema, textSchema } from '../../kernel/text-schemas.ts';

export const pollKinds = ['ordinary', 'household', 'rating'] as const;
export type PollKind = (typeof pollKinds)[number];

/** draft → scheduled → open → closed; a draft may open at once. */
export const pollStates = ['draft', 'scheduled', 'open', 'closed'] as const;
export type PollState = (typeof pollStates)[number];

/** When residents see the results. */
export const pollResults = ['always', 'after-voting', 'after-closing', 'never'] as const;
export type PollResults = (typeof pollResults)[number];

export const questionKinds = ['single', 'multiple', 'scale', 'open'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A scale runs from 1 to this. */
export const scaleTop = 5;
export const mostQuestions = 10;
const mostOptions = 12;
export const longestWords = 1000;

/** Answers are counted, and results shown to residents, for so many people together at least. */
export const smallestGroup = 5;

export interface ScaleEnds {
  readonly low: Localised;
  readonly high: Localised;
}

const line = (max: number) => localised(lineSchema(max));

/** A question as the team writes it. */
export const questionSchema = z
  .strictObject({
    kind: z.enum(questionKinds),
    text: line(200),
    options: z.array(line(120)).max(mostOptions).default([]),
    ends: z.strictObject({ low: line(40), high: line(40) }).nullish(),
  })
  .check(({ value, issues }) => {
    const isChoice = value.kind === 'single' || value.kind === 'multiple';
    const refuse = (path: string, message: string) =>
      issues.push({ code: 'custom', path: [path], message, input: value });
    if (isChoice && value.options.length < 2) refuse('options', 'at least two answers');
    if (!isChoice && value.options.length > 0) refuse('options', 'only where one chooses');
    if (value.kind === 'scale' && !value.ends) refuse('ends', 'say what the ends mean');
    if (value.kind !== 'scale' && value.ends) refuse('ends', 'only for a scale');
  });
export type NewQuestion = z.output<typeof questionSchema>;

/** What a poll says and asks. */
export const pollContent = {
  kind: z.enum(['ordinary', 'household']),
  results: z.enum(pollResults),
  title: line(120),
  introduction: localised(textSchema(1200)).nullish(),
  opensAt: z.iso.datetime().nullish(),
  closesAt: z.iso.datetime().nullish(),
  questions: z.array(questionSchema).min(1).max(mostQuestions),
};
