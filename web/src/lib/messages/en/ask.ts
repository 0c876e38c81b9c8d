import type { ask as dutch } from '../nl/ask.ts';

export const ask: Record<keyof typeof dutch, string> = {
  'ask.title': 'Ask your question',
  'ask.intro':
    'You need not say who you are. You get a code with which only you can read the answer.',
  'ask.call': 'Rather call?',
  'ask.kind': 'What would you like to do?',
  'ask.question': 'Ask something',
  'ask.questionHint': 'For example: can I reach my garage on Tuesday?',
  'ask.report': 'Report something',
  'ask.reportHint': 'For example: the fence on the corner is open.',
  'ask.text': 'Your message',
  'ask.textHint': 'Write where it is and what you see or want to know. At most 4,000 characters.',
  'ask.name': 'Your name (optional)',
  'ask.nameHint': 'Only if you would like the team to call you by name. A first name is enough.',
  'ask.preview': 'See what they will see',
  'ask.previewTitle': 'This is exactly what they see',
  'ask.previewIntro':
    'The team of {project} sees this message and nothing else: no name, no phone number, not where you are.',
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
  'ask.warn.phone':
    'There is a phone number in your message. It is not needed: you read the answer with your code.',
  'ask.warn.email':
    'There is an e-mail address in your message. It is not needed: you read the answer with your code.',
  'ask.warn.address':
    'There is an address or postcode in your message. Rather name a street or a landmark than your own house.',
  'ask.warn.plate':
    'There is a number plate in your message. It is seldom needed: the colour of the car and where it stands say enough.',
  'ask.warn.iban': 'There is a bank account in your message. The team never needs it.',
  'ask.place': 'Where is it? (optional)',
  'ask.placeHint': 'A street, a corner or something everyone can see. Not your own address.',
  'ask.longPlace': 'The place is too long. At most 120 characters.',
  'ask.photo': 'Photos (optional)',
  'ask.photoHint': 'Three at most. Place, time and camera are taken out before anyone sees them.',
  'ask.photoNumber': 'Photo {number}',
  'ask.photoDrop': 'Remove photo {number}',
  'ask.photoThree': 'Three photos is the most. Remove one if you would like to add another.',
  'ask.photoLarge': 'This photo is too large. At most 20 MB and 50 million pixels.',
  'ask.photoUnreadable': 'We cannot read this file as a photo. Choose a JPEG, PNG, WebP or AVIF.',
  'ask.photoBusy':
    'Too many photos are coming in right now. Try again later, or send your question without one.',
  'ask.photoTrouble':
    'Not every photo could be read on this device. Those that could not will not go along.',
  'ask.seesPin': 'The place you pointed at on the map',
  'ask.pinOpen': 'Point at the place on the map (optional)',
  'ask.pinHint': 'Tap or click the place it is about: not where you are or live.',
  'ask.pinKeys': 'With the keyboard: move the map with the arrows and put the pin in the middle.',
  'ask.pinMap': 'Map to point at the place',
  'ask.pinLabel': 'Pin. Move it with the arrow keys.',
  'ask.pinIs': 'The place pointed at',
  'ask.pinMiddle': 'Put the pin in the middle',
  'ask.pinRemove': 'Take the pin away',
  'ask.pinPut': 'The pin is set. You can still move it.',
  'ask.pinGone': 'The pin is gone.',
  'ask.pinFailed': 'The map cannot be shown here. Describe the place in words above.',
  'ask.pinSee': 'Show on the map',
  'ask.pinSeeFailed': 'The map cannot be shown here now.',
  'ask.noScript':
    'Your browser runs no script. Your question arrives just the same; the team takes a quick look at it first.',
  'ask.toCheck':
    'The team first looks whether this is a real question. After that you get your answer, in the same place.',
  'ask.full':
    'This project is getting too many questions at once. Your message is still here below; try again in {minutes, plural, one {a minute} other {# minutes}}.{contact, select, none {} other { In a hurry? Call {contact}.}}',
  'ask.tooMany':
    'You sent a lot in a row. Your message is still here below; try again in {minutes, plural, one {a minute} other {# minutes}}.',
  'ask.repeat':
    'This message was sent from your connection just now, and the team has it. Was that not you? Then change a few words.',
  'ask.codeUsed':
    'Your previous question has been sent. This is a new one: look at it once more, and add photos again.',
  'ask.wordless': 'Please say it in words as well, so that the team knows what you mean.',
  'ask.farPin': 'The place on the map is more than three kilometres from the works.',
  'ask.notSent': 'Your message has not been sent yet. Please check it and try again.',
  'ask.offline': 'You cannot reach us right now. This is exactly what the team will see later.',
  'ask.queue': 'Send as soon as possible',
  'ask.waits': 'Waits until you have a connection',
  'ask.waitsWhy':
    'Your question is on this device and goes by itself as soon as there is a connection, or when you open this site again. Keep your code now: only these words open the answer.',
  'ask.queueSent': 'Your question to {project} has been sent.',
  'ask.queueRefused': 'Your question to {project} could not be sent. Please ask it again.',
  'ask.queueHide': 'Hide',
  'ask.keepHere': 'Keep on this device',
  'ask.kept': 'Kept on this device',
};
