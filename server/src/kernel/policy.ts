/** The `by` of an action: who may do it, and to what. */
import type { Level, Target } from './actor.ts';
import type { ActorRole } from './database/access.ts';
import type { Reader, RowSettings } from './database/database.ts';
import type { ClientId, ProjectId } from './ids.ts';
import type { Namespace } from './namespace.ts';

declare const proven: unique symbol;

/** A project the actor has been shown to reach at the level the action asks. */
export type ProjectScope = Required<Target> & { readonly [proven]: 'project' };
/** Nothing in particular. */
export type NoScope = undefined;

/** Finds what the input points at, seeing only what the actor's role may see. */
export type Locate<I> = (db: Reader, input: I) => Promise<Target | undefined>;

/** Anyone at all, without an account. `holding` derives from the input what the rows are shown for. */
export interface AnyonePolicy<I> {
  readonly who: 'anyone';
  readonly role: Extract<ActorRole, 'resident' | 'identity'>;
  readonly holding?: (input: I, namespace: Namespace) => RowSettings;
}

/** A member whose grants reach the level on the target, or an administrator with a switch. */
export interface MemberPolicy<I> {
  readonly who: 'member';
  readonly atLeast: Level;
  readonly locate: Locate<I>;
}

/** Anyone signed in; what they see is bounded by their own grants. */
export interface SignedInPolicy {
  readonly who: 'signed-in';
}

/** The platform owner's employees: with a switch into this namespace, or for the platform itself. */
export interface AdministratorPolicy {
  readonly who: 'administrator';
  readonly within: 'namespace' | 'platform';
}

/** `Scope` is what `run` receives as proof of the decision; it exists in the type only. */
export type Policy<I, Scope> = (
  | AnyonePolicy<I>
  | MemberPolicy<I>
  | SignedInPolicy
  | AdministratorPolicy
) & { readonly [proven]?: Scope };

/** Everyone, without an account. */
export function anyone<I>(holding?: AnyonePolicy<I>['holding']): Policy<I, NoScope> {
  return { who: 'anyone', role: 'resident', ...(holding ? { holding } : {}) };
}

/** Everyone who is about to prove who they are: the only door to the sign-in tables. */
export function anyoneSigningIn<I>(): Policy<I, NoScope> {
  return { who: 'anyone', role: 'identity' };
}

/** Members with at least this level on what the input points at. */
export function members<I, Scope extends ProjectScope>(
  atLeast: Level,
  locate: Locate<I> & { readonly [proven]?: Scope },
): Policy<I, Scope> {
  return { who: 'member', atLeast, locate };
}

/** Every member and every employee with a switch. */
export function signedIn<I>(): Policy<I, NoScope> {
  return { who: 'signed-in' };
}

/** Employees of the platform owner. */
export function administrators<I>(within: AdministratorPolicy['within']): Policy<I, NoScope> {
  return { who: 'administrator', within };
}

/** Marks a locator as pointing at a project, so that `run` gets a ProjectScope. */
export function locatesProject<I>(
  locate: (
    db: Reader,
    input: I,
  ) => Promise<{ clientId: ClientId; projectId: ProjectId } | undefined>,
): Locate<I> & { readonly [proven]?: ProjectScope } {
  return locate;
}
