/** Lists every module; the only place where all meet. */

import { brandModule } from './community/brand/index.ts';
import { commentsModule } from './community/comments/index.ts';
import { conversationsModule } from './community/conversations/index.ts';
import { directoryModule } from './community/directory/index.ts';
import { feedsModule } from './community/feeds/index.ts';
import { followingModule } from './community/following/index.ts';
import { mediaModule } from './community/media/index.ts';
import { membersModule } from './community/members/index.ts';
import { planningModule } from './community/planning/index.ts';
import { pollsModule } from './community/polls/index.ts';
import { projectsModule } from './community/projects/index.ts';
import { reactionsModule } from './community/reactions/index.ts';
import { sharingModule } from './community/sharing/index.ts';
import * as communityTables from './community/tables.ts';
import { updatesModule } from './community/updates/index.ts';
import type { ActionInput, ActionOutput, AnyAction } from './kernel/action.ts';
import { declarationOf, type TableDeclaration } from './kernel/column.ts';
import type { AnyJob } from './kernel/jobs.ts';
import { proofOfWork } from './kernel/proof-of-work/index.ts';
import { privacyModule } from './platform/privacy/index.ts';
import { promisesModule } from './platform/promises/index.ts';
import { staffModule } from './platform/staff/index.ts';
import * as platformTables from './platform/tables.ts';

const actionList = [
  ...directoryModule.actions,
  ...updatesModule.actions,
  ...planningModule.actions,
  ...feedsModule.actions,
  ...mediaModule.actions,
  ...projectsModule.actions,
  ...reactionsModule.actions,
  ...commentsModule.actions,
  ...conversationsModule.actions,
  ...proofOfWork.actions,
  ...followingModule.actions,
  ...pollsModule.actions,
  ...membersModule.actions,
  ...brandModule.actions,
  ...sharingModule.actions,
  ...staffModule.actions,
  ...promisesModule.actions,
  ...privacyModule.actions,
] as const;

type AnyListed = (typeof actionList)[number];
export type ActionId = AnyListed['id'];
type ActionOf<Id extends ActionId> = Extract<AnyListed, { id: Id }>;
export type InputOf<Id extends ActionId> = ActionInput<ActionOf<Id>>;
export type OutputOf<Id extends ActionId> = ActionOutput<ActionOf<Id>>;

/** The doors of the API, for clients that know an action by its route. */
export type ApiRoute = AnyListed['route'];
type ActionAt<R extends ApiRoute> = Extract<AnyListed, { route: R }>;
export type InputAt<R extends ApiRoute> = ActionInput<ActionAt<R>>;
export type OutputAt<R extends ApiRoute> = ActionOutput<ActionAt<R>>;

/** Every action by its id. */
export const actions: ReadonlyMap<string, AnyAction> = byId(actionList);

/** Everything done in the background inside a namespace. */
export const jobs: readonly AnyJob[] = [
  ...mediaModule.jobs,
  ...conversationsModule.jobs,
  ...proofOfWork.jobs,
  ...updatesModule.jobs,
  ...followingModule.jobs,
  ...pollsModule.jobs,
];

export const communityDeclarations = declarationsOf(communityTables);
export const platformDeclarations = declarationsOf(platformTables);

/** By name: however the tables were loaded, the order is the same. */
function declarationsOf(tables: Readonly<Record<string, object>>): readonly TableDeclaration[] {
  return Object.values(tables)
    .map(declarationOf)
    .sort((one, other) => one.name.localeCompare(other.name));
}

function byId(list: readonly AnyAction[]): ReadonlyMap<string, AnyAction> {
  const found = new Map(list.map((action) => [action.id, action]));
  if (found.size !== list.length) throw new Error('Two actions have the same id');
  return found;
}
