/** Who is asking, what they hold, and the pure decision whether that suffices. */
import type { ClientId, EmployeeId, MemberId, ProjectId } from './ids.ts';

/** Levels of members, each including the one before. */
export const levels = ['viewer', 'editor', 'manager'] as const;
export type Level = (typeof levels)[number];

/** A level on one project, or (projectId null) on everything of one client. */
export interface Grant {
  readonly level: Level;
  readonly clientId: ClientId;
  readonly projectId: ProjectId | null;
}

/** An employee's entry into one namespace, with reason and time limit. */
export interface Switch {
  readonly id: string;
  readonly reason: string;
  readonly until: Date;
}

export type Actor =
  | { readonly kind: 'resident' }
  | {
      readonly kind: 'member';
      readonly memberId: MemberId;
      readonly name: string;
      readonly email: string;
      readonly grants: readonly Grant[];
    }
  | {
      readonly kind: 'employee';
      readonly employeeId: EmployeeId;
      readonly name: string;
      /** The switch into the namespace being asked; without one nothing in it exists for them. */
      readonly switch: Switch | null;
      /** All clients of the namespace while the switch lasts, else empty. */
      readonly clientIds: readonly ClientId[];
    }
  | { readonly kind: 'system'; readonly task: string };

export const resident: Actor = { kind: 'resident' };

/** What an action is done to. Without a project: the client as a whole. */
export interface Target {
  readonly clientId: ClientId;
  readonly projectId?: ProjectId;
}

export type Decision = 'allowed' | 'too-low' | 'hidden';

/** Whether the grants reach `needed` on the target. Hidden: nothing tells that the target exists. */
export function decide(grants: readonly Grant[], needed: Level, target: Target): Decision {
  const covering = grants.filter((grant) => covers(grant, target));
  if (covering.length === 0) return 'hidden';
  return covering.some((grant) => levels.indexOf(grant.level) >= levels.indexOf(needed))
    ? 'allowed'
    : 'too-low';
}

/** The highest level held on the target, or undefined when the target is hidden. */
export function levelOn(grants: readonly Grant[], target: Target): Level | undefined {
  return levels.findLast((level) =>
    grants.some((grant) => grant.level === level && covers(grant, target)),
  );
}

function covers(grant: Grant, target: Target): boolean {
  if (grant.clientId !== target.clientId) return false;
  return grant.projectId === null || grant.projectId === target.projectId;
}

/** The clients whose rows this actor's transactions may see. */
export function clientsOf(actor: Actor): readonly ClientId[] {
  if (actor.kind === 'member') return [...new Set(actor.grants.map((grant) => grant.clientId))];
  return actor.kind === 'employee' ? actor.clientIds : [];
}
