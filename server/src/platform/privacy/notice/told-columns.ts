/**
 * What the privacy notice tells of each personal or confidential column about residents and members,
 * apart from its words: those stand beside this file, per language.
 */

/** What people do when it is stored; the notice is ordered by it. */
export const noticeTopics = ['asking', 'following', 'commenting', 'voting', 'account'] as const;
export type NoticeTopic = (typeof noticeTopics)[number];

/** Who can read it. */
export type Reader = 'nobody' | 'team' | 'everyone' | 'push-service' | 'colleagues' | 'owner';

/** When a row goes, for columns that are kept as long as their row. */
export type Ending = 'unfollow' | 'removal' | 'counted' | 'poll-closed' | 'account';

interface Told {
  readonly topic: NoticeTopic;
  readonly seenBy: Reader;
  readonly ends?: Ending;
}

/** By table and column, as the database names them. */
export const toldColumns = {
  'messages.body': { topic: 'asking', seenBy: 'team' },
  'messages.name': { topic: 'asking', seenBy: 'team' },
  'conversations.place': { topic: 'asking', seenBy: 'team' },
  'conversations.pin': { topic: 'asking', seenBy: 'team' },
  'conversations.claim_hash': { topic: 'asking', seenBy: 'nobody' },
  'question_photos.claim_hash': { topic: 'asking', seenBy: 'nobody' },
  'followers.push': { topic: 'following', seenBy: 'push-service', ends: 'unfollow' },
  'followers.endpoint_hash': { topic: 'following', seenBy: 'nobody', ends: 'unfollow' },
  'followers.secret_hash': { topic: 'following', seenBy: 'nobody', ends: 'unfollow' },
  'comments.text': { topic: 'commenting', seenBy: 'everyone', ends: 'removal' },
  'comments.name': { topic: 'commenting', seenBy: 'everyone', ends: 'removal' },
  'comments.secret_hash': { topic: 'commenting', seenBy: 'nobody', ends: 'removal' },
  'poll_words.words': { topic: 'voting', seenBy: 'team' },
  'poll_ballots.serial': { topic: 'voting', seenBy: 'nobody', ends: 'counted' },
  'poll_ballots.answers': { topic: 'voting', seenBy: 'nobody', ends: 'counted' },
  'poll_tokens.code_hash': { topic: 'voting', seenBy: 'nobody', ends: 'poll-closed' },
  'poll_tokens.blinded_hash': { topic: 'voting', seenBy: 'nobody', ends: 'poll-closed' },
  'members.name': { topic: 'account', seenBy: 'everyone' },
  'members.email': { topic: 'account', seenBy: 'colleagues' },
  'accounts.password': { topic: 'account', seenBy: 'nobody', ends: 'account' },
  'accounts.access_token': { topic: 'account', seenBy: 'nobody', ends: 'account' },
  'accounts.refresh_token': { topic: 'account', seenBy: 'nobody', ends: 'account' },
  'accounts.id_token': { topic: 'account', seenBy: 'nobody', ends: 'account' },
  'sessions.token': { topic: 'account', seenBy: 'nobody' },
  'verifications.identifier': { topic: 'account', seenBy: 'nobody' },
  'verifications.value': { topic: 'account', seenBy: 'nobody' },
  'sign_in_attempts.key_hash': { topic: 'account', seenBy: 'nobody' },
  'audit_log.actor_id': { topic: 'account', seenBy: 'owner' },
} as const satisfies Readonly<Record<string, Told>>;

export type ToldColumn = keyof typeof toldColumns;

/** Whether the notice has words for this column. */
export function isTold(column: string): column is ToldColumn {
  return Object.hasOwn(toldColumns, column);
}

/** What the notice tells of it besides words. */
export function toldOf(column: ToldColumn): Told {
  return toldColumns[column];
}

/** The notice in one language. */
export interface NoticeWords {
  readonly columns: Readonly<Record<ToldColumn, { readonly what: string; readonly why: string }>>;
  readonly seenBy: Readonly<Record<Reader, string>>;
  readonly ends: Readonly<Record<Ending, string>>;
  readonly withContract: string;
  /** As in `1 jaar`. */
  readonly units: Readonly<Record<'Y' | 'M' | 'D', readonly [one: string, many: string]>>;
}
