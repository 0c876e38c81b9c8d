import type { project as dutch } from '../nl/project.ts';

export const project: Record<keyof typeof dutch, string> = {
  'today.title': 'Today',
  'today.until': 'until {time}',
  'today.allDay': 'all day',
  'today.between': '{from} to {until}',
  'today.lasts': 'Until the end of {day}',
  'today.also': 'Also today',
  'today.quiet': 'You will not notice any work today.',
  'today.quietCompleted': 'This project is finished. You will not notice it any more.',
  'today.quietUpcoming': 'The work has not started yet.',
  'today.nothingNext': 'Nothing else is planned at the moment.',
  'today.hours': 'Working hours on a day of 24 hours: {from} to {until}',
  'today.means': 'What you will notice',
  'today.next': 'After that',
  'today.nextQuiet': 'Coming up',
  'today.cancelled': 'Cancelled',

  'nuisance.none': 'No nuisance expected',

  'traveller.title': 'Can you get through?',

  'passability.open': 'open',
  'passability.detour': 'detour',
  'passability.closed': 'closed',

  'works.daily': 'every day from {from} to {until}',
  'works.cancelled': 'This work is cancelled.',

  'project.follow': 'Follow',
  'project.ask': 'Ask a question',
  'project.updates': 'News from the project',
  'project.updatesNone':
    'No news yet. Follow the project and you will read the first update at once.',
  'project.wholePlan': 'The whole plan',
  'project.older': 'Older updates',
  'project.newest': 'Newest updates',
  'project.about': 'About this project',
  'project.place': 'Where',
  'project.period': 'When',
  'project.client': 'Client',
  'project.contact': 'Your contact',
  'project.share': 'Share',
  'project.unread': 'New',

  'update.corrected': 'Corrected on {moment}',
  'update.withdrawn': 'Withdrawn',
  'update.withdrawnTitle': 'This update was withdrawn',
  'update.withdrawnOn': 'Withdrawn on {moment}.',
  'update.withdrawnNoReason': 'The project team gave no reason.',
  'update.pictures': 'Photos',
  'update.copied': 'Link copied',
  'update.inDutch': 'This update is in Dutch.',
  'update.inEnglish': 'This update is in English.',
  'update.inGerman': 'This update is in German.',
};
