import type { ask as dutch } from '../nl/ask.ts';

export const ask: Record<keyof typeof dutch, string> = {
  'ask.title': 'Ask your question',
  'ask.intro':
    'You need not say who you are. You get a code with which only you can read the answer.',
  'ask.kind': 'What would you like to do?',
  'ask.question': 'Ask something',
  'ask.questionHint': 'For example: can I reach my garage on Tuesday?',
  'ask.report': 'Report something',
  'ask.reportHint': 'For example: the fence on the corner is open.',
  'ask.text': 'Your message',
  'ask.textHint': 'Write where it is and what you see or want to know. At most 4,000 characters.',
  'ask.name': 'Your name (optional)',
  'ask.nameHint': 'Only if you would like the team to call you by name. A first name is enough.',
  'ask.warnPhone':
    'There is a phone number in your message. It is not needed: you read the answer with your code.',
  'ask.warnEmail':
    'There is an e-mail address in your message. It is not needed: you read the answer with your code.',
  'ask.preview': 'See what they will see',
  'ask.previewTitle': 'This is exactly what they see',
  'ask.previewIntro':
    'The team of {project} sees this message and nothing else: no name, no phone, no position.',
  'ask.previewIntroNamed':
    'The team of {project} sees this message with the name you gave, and nothing else.',
  'ask.anonymous': 'A resident',
  'ask.send': 'Send',
  'ask.change': 'Change',
  'ask.emptyText': 'Please write your message first.',
  'ask.longText': 'Your message is too long. Keep it under 4,000 characters.',
  'ask.longName': 'The name is too long. At most 80 characters.',
  'ask.noKind': 'Choose whether to ask or to report something.',
  'ask.sentTitle': 'Your message has been sent',
  'ask.keep': 'Keep this code',
  'ask.keepWhy':
    'Only these words open the answer. We do not keep the code, so we cannot give it to you again.',
  'ask.codeLabel': 'Your code',
  'ask.qrLabel': 'QR code that opens your conversation',
  'ask.how': 'Take a picture of this page, write the words down, or print it.',
  'ask.print': 'Print',
  'ask.copyCode': 'Copy the code',
  'ask.codeCopied': 'Code copied',
  'ask.open': 'Open your conversation',
  'ask.backToProject': 'Back to the project',
  'ask.printWhere': 'Open the conversation at:',
};
