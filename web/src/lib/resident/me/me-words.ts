/** The words with which the browser tells what it and the server hold. */
import type { OutputOf } from '@sitepodium/server/page-bridge';
import type { MessageKey } from '#lib/messages/catalogue.ts';
import type { Translate } from '#lib/messages/translate.ts';

type Everything = OutputOf<'following.everything'>;
export type Column = Everything['fields'][number]['column'];

/** What each stored field is, in plain words: a field without any does not compile. */
const columns: Readonly<Record<Column, MessageKey>> = {
  id: 'me.column.id',
  clientId: 'me.column.clientId',
  projectId: 'me.column.projectId',
  secretHash: 'me.column.secretHash',
  endpointHash: 'me.column.endpointHash',
  push: 'me.column.push',
  language: 'follow.language',
  news: 'follow.news',
  works: 'follow.works',
  urgent: 'follow.urgent',
  quietHours: 'follow.quiet',
  urgentBreaksQuiet: 'follow.breaks',
  pausedUntil: 'follow.pause',
};

const deliveryStates: Readonly<Record<Everything['deliveries'][number]['state'], MessageKey>> = {
  later: 'me.sent.later',
  claimed: 'me.sent.claimed',
  delivered: 'me.sent.delivered',
  retry: 'me.sent.retry',
  refused: 'me.sent.refused',
};

/** All that the script of the page says, by what it is about. */
export function meWords(t: Translate) {
  const said = <Key extends string>(keys: Readonly<Record<Key, MessageKey>>) =>
    Object.fromEntries(
      Object.entries<MessageKey>(keys).map(([name, key]) => [name, t(key)]),
    ) as Record<Key, string>;
  return {
    columns: said(columns),
    deliveries: said(deliveryStates),
    states: said({
      open: 'conversation.stateOpen',
      answered: 'conversation.stateAnswered',
      confirmed: 'conversation.stateConfirmed',
    }),
    values: {
      ...{ true: t('me.yes'), false: t('me.no'), null: t('follow.pauseNo') },
      ...{ nl: 'Nederlands', en: 'English', de: 'Deutsch', infinity: t('follow.pauseResumed') },
      ...{ none: t('follow.quiet.none'), night: t('follow.quiet.night') },
      ...{ 'long-night': t('follow.quiet.long-night'), day: t('follow.quiet.day') },
    } as Record<string, string>,
    /** What lies on the device only, by the name it lies under. */
    here: said({
      seen: 'me.seen',
      waiting: 'me.waiting',
      offline: 'me.offlineKept',
      kept: 'me.keptAt',
      voted: 'me.voted',
      ballot: 'me.ballot',
      react: 'me.reacted',
      comments: 'me.commented',
      welcomed: 'me.welcomed',
      pages: 'me.pages',
      other: 'me.other',
    }),
    phrases: said({
      gone: 'me.gone',
      goneHere: 'me.goneHere',
      stillThere: 'me.stillThere',
      failed: 'me.failed',
      unknown: 'me.unknownThere',
      offline: 'me.offline',
      sealed: 'me.sealed',
      sure: 'me.sure',
      sureAll: 'me.sureAll',
      allGone: 'me.allGone',
      resident: 'me.you',
      team: 'me.team',

      taken: 'me.taken',
      takenQuiet: 'me.takenQuiet',
      alreadyHere: 'me.alreadyHere',
      code: 'me.moveCode',
      following: 'me.moveFollowing',
      conversation: 'me.moveConversation',
      unreadable: 'me.moveUnreadable',
    }),
  };
}
export type MeWords = ReturnType<typeof meWords>;
