import type { timeline as dutch } from '../nl/timeline.ts';

export const timeline: Record<keyof typeof dutch, string> = {
  'update.correctedMark': 'Corrected',
  'update.inTimeline': 'Show it among the other updates',

  'timeline.loading': 'Fetching older updates…',
  'timeline.loaded': '{number} older updates added',
  'timeline.failed': 'Fetching did not work. Try again.',

  'lightbox.open': 'Enlarge: {alt}',
  'lightbox.title': 'Photos',
  'lightbox.close': 'Close',
  'lightbox.next': 'Next photo',
  'lightbox.previous': 'Previous photo',
  'lightbox.of': 'Photo {number} of {total}',

  'film.length': '{time} long',
  'film.captions': 'Captions',
  'film.description': 'Read what is seen and heard',
  'film.download': 'Download the video',

  'document.title': 'Documents',
  'document.pages': '{number, plural, one {1 page} other {# pages}}',

  'reaction.title': 'What do you make of this?',
  'reaction.useful': 'Good to know',
  'reaction.glad': 'Pleased',
  'reaction.worried': 'I am worried',
  'reaction.annoyed': 'This bothers me',
  'reaction.times':
    '{number, plural, =0 {not chosen yet} one {chosen once} other {chosen # times}}',
  'reaction.how':
    'We only count how often each is chosen. That it was you is remembered by your own device.',
  'reaction.added': 'Your reaction counts. Press again to take it back.',
  'reaction.takenBack': 'Your reaction no longer counts.',
  'reaction.failed': 'That did not work. Try again in a few minutes.',

  'comment.title': 'What residents say',
  'comment.none': 'Nobody has said anything here yet.',
  'comment.someone': 'A resident',
  'comment.removed': 'The project team removed this. Reason: {reason}',
  'comment.older': 'Earlier comments',
  'comment.newest': 'Newest comments',
  'comment.write': 'Say something about it',
  'comment.text': 'Your comment',
  'comment.pre': 'The team looks at it first. After that everyone can read it.',
  'comment.post': 'Everyone can read it at once. The team can remove a comment, and then says why.',
  'comment.name': 'Your name (optional)',
  'comment.nameHint': 'Everyone reads this name. A first name is enough.',
  'comment.device': 'Only this device can take your comment back: it keeps the key to it.',
  'comment.warn.phone': 'There is a telephone number in your comment. Everyone could read it.',
  'comment.warn.email': 'There is an e-mail address in your comment. Everyone could read it.',
  'comment.warn.address':
    'There is an address or postcode in your comment. Everyone could read it.',
  'comment.warn.plate': 'There is a number plate in your comment. Everyone could read it.',
  'comment.warn.iban': 'There is a bank account in your comment. Everyone could read it.',
  'comment.question':
    'Would you like an answer from the team? Then ask a question; only the team reads it.',
  'comment.send': 'Post comment',
  'comment.empty': 'Write your comment first.',
  'comment.long': 'Your comment is too long: at most 1000 characters, and 40 for the name.',
  'comment.tooMany': 'Many comments came shortly after each other. Try again later.',
  'comment.refused': 'This project takes no comments at the moment.',
  'comment.failed': 'Sending did not work. Your text is still there; try again shortly.',
  'comment.sentWaiting': 'Your comment was sent. It appears here once the team has looked at it.',
  'comment.sentShown': 'Your comment is there.',
  'comment.yours': 'Yours',
  'comment.yoursWaiting': 'Your comment is waiting for the team.',
  'comment.takeBack': 'Take back',
  'comment.takenBack': 'Your comment is gone.',
};
