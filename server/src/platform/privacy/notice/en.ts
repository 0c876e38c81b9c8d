import type { NoticeWords } from './told-columns.ts';

export const en: NoticeWords = {
  columns: {
    'messages.body': {
      what: 'Your question or report, and the answers',
      why: 'To be able to answer you.',
    },
    'messages.name': {
      what: 'The name you add, if you wish',
      why: 'So that the team knows how to address you. You may always leave it empty.',
    },
    'conversations.place': {
      what: 'The place of your report, in your own words',
      why: 'So that the team knows where it is.',
    },
    'conversations.pin': {
      what: 'The place you point at on the map yourself',
      why: 'So that the team knows where it is. We never know where your device is.',
    },
    'conversations.claim_hash': {
      what: 'A fingerprint of your conversation code, not the code itself',
      why: 'To open the conversation for whoever has the code.',
    },
    'question_photos.claim_hash': {
      what: 'A fingerprint of your conversation code with your photo',
      why: 'So that only you and the team see the photo.',
    },
    'followers.push': {
      what: 'The address at which your browser’s push service reaches you',
      why: 'To send you a message when there is news.',
    },
    'followers.endpoint_hash': {
      what: 'A fingerprint of that address, different for each project',
      why: 'So that you get every message once. It cannot link the projects you follow.',
    },
    'followers.secret_hash': {
      what: 'A fingerprint of a secret only your device knows',
      why: 'So that only your device can see or stop the following.',
    },
    'comments.text': { what: 'Your comment', why: 'To show it under the update.' },
    'comments.name': {
      what: 'The name you put with your comment, if you wish',
      why: 'To show it there. You may always leave it empty.',
    },
    'comments.secret_hash': {
      what: 'A fingerprint of a secret only your device knows',
      why: 'So that you can take your comment back.',
    },
    'poll_words.words': {
      what: 'What you write to an open question of a poll',
      why: 'So that the team can read your answer, apart from your other answers.',
    },
    'poll_ballots.serial': {
      what: 'A fingerprint of a number your device makes up',
      why: 'So that a vote counts once.',
    },
    'poll_ballots.answers': { what: 'Your vote, until it is counted', why: 'To count it.' },
    'poll_tokens.code_hash': {
      what: 'A fingerprint of the voting code in your letter',
      why: 'So that each household votes once. It cannot be linked to your vote.',
    },
    'poll_tokens.blinded_hash': {
      what: 'A fingerprint of the sealed ballot',
      why: 'So that voting also works when the connection breaks.',
    },
    'members.name': {
      what: 'Name of somebody who works in a project team',
      why: 'So that residents and colleagues see who answers.',
    },
    'members.email': { what: 'E-mail address of a team member', why: 'To sign in with.' },
    'accounts.password': {
      what: 'A fingerprint of a team member’s password',
      why: 'To recognise the password without knowing it.',
    },
    'accounts.access_token': {
      what: 'Access token of a team member’s organisation',
      why: 'To sign in through their own organisation; empty with a password.',
    },
    'accounts.refresh_token': {
      what: 'Renewal token of a team member’s organisation',
      why: 'To stay signed in through their own organisation; empty with a password.',
    },
    'accounts.id_token': {
      what: 'Identity token of a team member’s organisation',
      why: 'To know who signs in through their own organisation; empty with a password.',
    },
    'sessions.token': {
      what: 'Mark of the browser in which a team member is signed in',
      why: 'To stay signed in.',
    },
    'verifications.identifier': {
      what: 'What a team member proves, such as an e-mail address',
      why: 'To check the proof.',
    },
    'verifications.value': { what: 'The proof we then expect', why: 'To check the proof.' },
    'sign_in_attempts.key_hash': {
      what: 'A fingerprint of the address somebody tries to sign in with',
      why: 'To stop the guessing of passwords.',
    },
    'audit_log.actor_id': {
      what: 'Which team member did something; empty for residents',
      why: 'To be able to find out afterwards who did what.',
    },
  },
  seenBy: {
    nobody: 'Nobody can read it',
    team: 'The project team, and whoever has your code',
    everyone: 'Everyone who reads the update or the answer',
    'push-service': 'Only your browser’s push service; nobody on the way can read the message',
    colleagues: 'Managers of the same organisation',
    owner: 'The administrators of the platform, and the member’s organisation',
  },
  ends: {
    unfollow: 'Until you stop following',
    removal: 'Until you or the team remove it, or the project ends',
    counted: 'Until your vote is counted',
    'poll-closed': 'Until the poll is cleared away',
    account: 'As long as the account exists',
  },
  withContract: 'As long as the contract with the client runs',
  units: { Y: ['year', 'years'], M: ['month', 'months'], D: ['day', 'days'] },
};
