import { randomUUID } from 'node:crypto';
import { z } from 'zod';

declare const brand: unique symbol;

/** A UUID that can only be used where its kind is asked for. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ClientId = Id<'client'>;
export type ProjectId = Id<'project'>;
export type MemberId = Id<'member'>;
export type EmployeeId = Id<'employee'>;
export type UpdateId = Id<'update'>;
export type MediaId = Id<'media'>;
export type AttachmentId = Id<'attachment'>;
export type CommentId = Id<'comment'>;
export type ConversationId = Id<'conversation'>;
export type PhaseId = Id<'phase'>;
export type PhotoId = Id<'photo'>;
export type PollId = Id<'poll'>;
export type QuestionId = Id<'question'>;

/** A zod schema for an id of this kind: any UUID (RFC 9562), branded. */
export function idSchema<Kind extends string>() {
  return z.custom<Id<Kind>>((value) => z.uuid().safeParse(value).success, 'must be an id (UUID)');
}

/** A random id (UUID version 4): unlike version 7 it does not tell when the row was made. */
export function newId<Kind extends string>(): Id<Kind> {
  return randomUUID() as Id<Kind>;
}

/** Names a UUID that came from our own tables as an id of its kind. */
export function asId<Kind extends string>(uuid: string): Id<Kind> {
  return uuid as Id<Kind>;
}
