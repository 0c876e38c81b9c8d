import { dayOf, pastInstantAt } from './calendar.ts';
import { aboutAccess } from './conversations/about-access.ts';
import { aboutKindness } from './conversations/about-kindness.ts';
import { aboutNuisance } from './conversations/about-nuisance.ts';
import { aboutPlans } from './conversations/about-plans.ts';
import type { ConversationDraft, DemoConversation } from './shapes.ts';

const drafts: readonly ConversationDraft[] = [
  ...aboutAccess,
  ...aboutNuisance,
  ...aboutPlans,
  ...aboutKindness,
];

/** All conversations with the moment of every message, each before `now`. */
export function conversationsBefore(now: Date): DemoConversation[] {
  const today = dayOf(now);
  return drafts.map(({ name = null, messages, ...rest }) => ({
    ...rest,
    name,
    messages: messages.map(([from, daysAgo, clock, text]) => ({
      from,
      text,
      at: pastInstantAt(today - daysAgo, clock, now),
    })),
  }));
}
