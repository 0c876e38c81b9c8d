import { dayOf } from './calendar.ts';
import { demoClients } from './clients.ts';
import { conversationsBefore } from './conversations.ts';
import { demoMembers, demoPassword } from './members.ts';
import { pollsOn } from './polls.ts';
import { projectDrafts, projectsFrom } from './projects.ts';
import type { DemoContent } from './shapes.ts';
import { updatesOf } from './updates.ts';

export type {
  DemoContent,
  DemoProject,
  DemoUpdate,
  DemoWorks,
  PictureChoice,
} from './shapes.ts';

/**
 * The whole demonstration as it looks at one moment. Days count from the day this is in
 * Europe/Amsterdam; the same moment always gives the same content. All names are invented.
 */
export function demoContent(now: Date): DemoContent {
  const today = dayOf(now);
  return {
    clients: demoClients,
    projects: projectsFrom(today),
    updates: Object.values(projectDrafts).flatMap((drafts) =>
      drafts.flatMap((draft) => updatesOf(draft, { now, today })),
    ),
    conversations: conversationsBefore(now),
    polls: pollsOn(today),
    members: demoMembers,
    password: demoPassword,
  };
}
