import type { NoticeWords } from './told-columns.ts';

export const nl: NoticeWords = {
  columns: {
    'messages.body': {
      what: 'Uw vraag of melding, en de antwoorden',
      why: 'Om u te kunnen antwoorden.',
    },
    'messages.name': {
      what: 'De naam die u erbij zet, als u dat wilt',
      why: 'Zodat het team u kan aanspreken. Leeg laten mag altijd.',
    },
    'conversations.place': {
      what: 'De plek van uw melding, in uw eigen woorden',
      why: 'Zodat het team weet waar het over gaat.',
    },
    'conversations.pin': {
      what: 'De plek die u zelf op de kaart aanwijst',
      why: 'Zodat het team weet waar het over gaat. Waar uw toestel is, weten wij nooit.',
    },
    'conversations.claim_hash': {
      what: 'Een vingerafdruk van uw gesprekscode, niet de code zelf',
      why: 'Om het gesprek te openen voor wie de code heeft.',
    },
    'question_photos.claim_hash': {
      what: 'Een vingerafdruk van uw gesprekscode bij uw foto',
      why: 'Zodat alleen u en het team de foto zien.',
    },
    'followers.push': {
      what: 'Het adres waarop de pushdienst van uw browser u bereikt',
      why: 'Om u een bericht te sturen als er nieuws is.',
    },
    'followers.endpoint_hash': {
      what: 'Een vingerafdruk van dat adres, per project anders',
      why: 'Zodat u elk bericht maar één keer krijgt. Uw projecten zijn er niet mee te koppelen.',
    },
    'followers.secret_hash': {
      what: 'Een vingerafdruk van een geheim dat alleen uw toestel kent',
      why: 'Zodat alleen uw toestel het volgen kan bekijken of stoppen.',
    },
    'comments.text': { what: 'Uw reactie', why: 'Om haar onder het bericht te tonen.' },
    'comments.name': {
      what: 'De naam die u bij uw reactie zet, als u dat wilt',
      why: 'Om die erbij te tonen. Leeg laten mag altijd.',
    },
    'comments.secret_hash': {
      what: 'Een vingerafdruk van een geheim dat alleen uw toestel kent',
      why: 'Zodat u uw reactie kunt terugnemen.',
    },
    'poll_words.words': {
      what: 'Wat u bij een open vraag van een peiling schrijft',
      why: 'Zodat het team uw antwoord kan lezen, los van uw andere antwoorden.',
    },
    'poll_ballots.serial': {
      what: 'Een vingerafdruk van een nummer dat uw toestel bedenkt',
      why: 'Zodat een stem maar één keer telt.',
    },
    'poll_ballots.answers': { what: 'Uw stem, tot zij geteld is', why: 'Om haar te tellen.' },
    'poll_tokens.code_hash': {
      what: 'Een vingerafdruk van de stemcode uit uw brief',
      why: 'Zodat elk huishouden één keer stemt. Aan uw stem is zij niet te koppelen.',
    },
    'poll_tokens.blinded_hash': {
      what: 'Een vingerafdruk van het verzegelde stembiljet',
      why: 'Zodat stemmen ook lukt als de verbinding even wegvalt.',
    },
    'members.name': {
      what: 'Naam van wie in een projectteam werkt',
      why: 'Zodat bewoners en collega’s zien wie antwoordt.',
    },
    'members.email': { what: 'E-mailadres van een teamlid', why: 'Om mee aan te melden.' },
    'accounts.password': {
      what: 'Een vingerafdruk van het wachtwoord van een teamlid',
      why: 'Om het wachtwoord te herkennen zonder het te kennen.',
    },
    'accounts.access_token': {
      what: 'Toegangsbewijs van de organisatie van een teamlid',
      why: 'Om aan te melden via de eigen organisatie; leeg bij een wachtwoord.',
    },
    'accounts.refresh_token': {
      what: 'Verlengbewijs van de organisatie van een teamlid',
      why: 'Om aangemeld te blijven via de eigen organisatie; leeg bij een wachtwoord.',
    },
    'accounts.id_token': {
      what: 'Identiteitsbewijs van de organisatie van een teamlid',
      why: 'Om te weten wie zich via de eigen organisatie aanmeldt; leeg bij een wachtwoord.',
    },
    'sessions.token': {
      what: 'Kenmerk van de browser waarin een teamlid is aangemeld',
      why: 'Om aangemeld te blijven.',
    },
    'verifications.identifier': {
      what: 'Waarvoor een teamlid een bewijs levert, zoals een e-mailadres',
      why: 'Om het bewijs te controleren.',
    },
    'verifications.value': {
      what: 'Het bewijs dat wij dan verwachten',
      why: 'Om het bewijs te controleren.',
    },
    'sign_in_attempts.key_hash': {
      what: 'Een vingerafdruk van het adres waarmee iemand zich probeert aan te melden',
      why: 'Om raden van wachtwoorden te stoppen.',
    },
    'audit_log.actor_id': {
      what: 'Welk teamlid iets deed; bij bewoners blijft dit leeg',
      why: 'Om achteraf te kunnen nagaan wie wat deed.',
    },
  },
  seenBy: {
    nobody: 'Niemand kan het lezen',
    team: 'Het projectteam, en wie uw code heeft',
    everyone: 'Iedereen die het bericht of het antwoord leest',
    'push-service': 'Alleen de pushdienst van uw browser; onderweg leest niemand de inhoud',
    colleagues: 'Beheerders van dezelfde organisatie',
    owner: 'De beheerders van het platform, en de eigen organisatie',
  },
  ends: {
    unfollow: 'Tot u stopt met volgen',
    removal: 'Tot u of het team haar weghaalt, of het project eindigt',
    counted: 'Tot uw stem geteld is',
    'poll-closed': 'Tot de peiling is opgeruimd',
    account: 'Zolang het account bestaat',
  },
  withContract: 'Zolang het contract met de opdrachtgever loopt',
  units: { Y: ['jaar', 'jaar'], M: ['maand', 'maanden'], D: ['dag', 'dagen'] },
};
