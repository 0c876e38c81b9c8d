import type { conversation as dutch } from '../nl/conversation.ts';

export const conversation: Record<keyof typeof dutch, string> = {
  'conversation.title': 'Read your answer',
  'conversation.intro': 'Enter the words of your code. Capitals and hyphens do not matter.',
  'conversation.code': 'Your code',
  'conversation.codeHint': 'The words you were given when you sent your message.',
  'conversation.open': 'Open the conversation',
  'conversation.unknown': 'We find no conversation for this code. Please check the words.',
  'conversation.mistyped': 'The code is incomplete or has a typing error.',
  'conversation.lost':
    'Lost the code? Then nobody can open the conversation any more, not even we. Feel free to ask again.',
  'conversation.about': 'Conversation about {project}',
  'conversation.you': 'You',
  'conversation.team': 'The project team',
  'conversation.stateOpen': 'Waiting for an answer',
  'conversation.stateAnswered': 'Answered',
  'conversation.stateConfirmed': 'Settled',
  'conversation.waiting': 'The team has your message. Come back later with your code.',
  'conversation.helped': 'Does this help?',
  'conversation.helpedHow':
    'Only you can close this conversation. As long as you say nothing, it stays answered.',
  'conversation.confirm': 'Yes, that answers it',
  'conversation.reopenLabel': 'No, because…',
  'conversation.reopen': 'Send back to the team',
  'conversation.replyLabel': 'Add something',
  'conversation.reply': 'Send',
  'conversation.done':
    'You settled this conversation. Is something wrong after all? Reopen it below.',
  'conversation.reopenDone': 'Reopen the conversation',
  'conversation.refresh': 'See if there is an answer',
  'conversation.keepCode': 'Keep your code, also after today.',
  'conversation.emptyText': 'Please write something first.',
  'conversation.longText': 'This is too long. At most 4,000 characters.',
};
