import type { NoticeWords } from './told-columns.ts';

export const de: NoticeWords = {
  columns: {
    'messages.body': {
      what: 'Ihre Frage oder Meldung und die Antworten',
      why: 'Um Ihnen antworten zu können.',
    },
    'messages.name': {
      what: 'Der Name, den Sie dazuschreiben, wenn Sie möchten',
      why: 'Damit das Team Sie ansprechen kann. Leer lassen geht immer.',
    },
    'conversations.place': {
      what: 'Der Ort Ihrer Meldung, in Ihren eigenen Worten',
      why: 'Damit das Team weiß, wo es ist.',
    },
    'conversations.pin': {
      what: 'Der Ort, auf den Sie selbst auf der Karte zeigen',
      why: 'Damit das Team weiß, wo es ist. Wo Ihr Gerät ist, wissen wir nie.',
    },
    'conversations.claim_hash': {
      what: 'Ein Fingerabdruck Ihres Gesprächscodes, nicht der Code selbst',
      why: 'Um das Gespräch für den zu öffnen, der den Code hat.',
    },
    'question_photos.claim_hash': {
      what: 'Ein Fingerabdruck Ihres Gesprächscodes bei Ihrem Foto',
      why: 'Damit nur Sie und das Team das Foto sehen.',
    },
    'followers.push': {
      what: 'Die Adresse, unter der der Push-Dienst Ihres Browsers Sie erreicht',
      why: 'Um Ihnen bei Neuigkeiten eine Nachricht zu schicken.',
    },
    'followers.endpoint_hash': {
      what: 'Ein Fingerabdruck dieser Adresse, je Projekt ein anderer',
      why: 'Damit Sie jede Nachricht nur einmal bekommen. Ihre Projekte lassen sich damit nicht verbinden.',
    },
    'followers.secret_hash': {
      what: 'Ein Fingerabdruck eines Geheimnisses, das nur Ihr Gerät kennt',
      why: 'Damit nur Ihr Gerät das Folgen ansehen oder beenden kann.',
    },
    'comments.text': { what: 'Ihr Kommentar', why: 'Um ihn unter der Meldung zu zeigen.' },
    'comments.name': {
      what: 'Der Name, den Sie zu Ihrem Kommentar schreiben, wenn Sie möchten',
      why: 'Um ihn dort zu zeigen. Leer lassen geht immer.',
    },
    'comments.secret_hash': {
      what: 'Ein Fingerabdruck eines Geheimnisses, das nur Ihr Gerät kennt',
      why: 'Damit Sie Ihren Kommentar zurücknehmen können.',
    },
    'poll_words.words': {
      what: 'Was Sie auf eine offene Frage einer Umfrage schreiben',
      why: 'Damit das Team Ihre Antwort lesen kann, getrennt von Ihren anderen Antworten.',
    },
    'poll_ballots.serial': {
      what: 'Ein Fingerabdruck einer Nummer, die sich Ihr Gerät ausdenkt',
      why: 'Damit eine Stimme nur einmal zählt.',
    },
    'poll_ballots.answers': {
      what: 'Ihre Stimme, bis sie gezählt ist',
      why: 'Um sie zu zählen.',
    },
    'poll_tokens.code_hash': {
      what: 'Ein Fingerabdruck des Stimmcodes aus Ihrem Brief',
      why: 'Damit jeder Haushalt einmal abstimmt. Mit Ihrer Stimme lässt er sich nicht verbinden.',
    },
    'poll_tokens.blinded_hash': {
      what: 'Ein Fingerabdruck des versiegelten Stimmzettels',
      why: 'Damit das Abstimmen auch gelingt, wenn die Verbindung abbricht.',
    },
    'members.name': {
      what: 'Name von jemandem aus einem Projektteam',
      why: 'Damit Anwohner und Kollegen sehen, wer antwortet.',
    },
    'members.email': { what: 'E-Mail-Adresse eines Teammitglieds', why: 'Zum Anmelden.' },
    'accounts.password': {
      what: 'Ein Fingerabdruck des Passworts eines Teammitglieds',
      why: 'Um das Passwort zu erkennen, ohne es zu kennen.',
    },
    'accounts.access_token': {
      what: 'Zugangsnachweis der Organisation eines Teammitglieds',
      why: 'Zum Anmelden über die eigene Organisation; bei einem Passwort leer.',
    },
    'accounts.refresh_token': {
      what: 'Verlängerungsnachweis der Organisation eines Teammitglieds',
      why: 'Um über die eigene Organisation angemeldet zu bleiben; bei einem Passwort leer.',
    },
    'accounts.id_token': {
      what: 'Identitätsnachweis der Organisation eines Teammitglieds',
      why: 'Um zu wissen, wer sich über die eigene Organisation anmeldet; bei einem Passwort leer.',
    },
    'sessions.token': {
      what: 'Kennzeichen des Browsers, in dem ein Teammitglied angemeldet ist',
      why: 'Um angemeldet zu bleiben.',
    },
    'verifications.identifier': {
      what: 'Was ein Teammitglied nachweist, etwa eine E-Mail-Adresse',
      why: 'Um den Nachweis zu prüfen.',
    },
    'verifications.value': {
      what: 'Der Nachweis, den wir dann erwarten',
      why: 'Um den Nachweis zu prüfen.',
    },
    'sign_in_attempts.key_hash': {
      what: 'Ein Fingerabdruck der Adresse, mit der sich jemand anzumelden versucht',
      why: 'Um das Erraten von Passwörtern zu stoppen.',
    },
    'audit_log.actor_id': {
      what: 'Welches Teammitglied etwas getan hat; bei Anwohnern bleibt es leer',
      why: 'Um später nachvollziehen zu können, wer was getan hat.',
    },
  },
  seenBy: {
    nobody: 'Niemand kann es lesen',
    team: 'Das Projektteam und wer Ihren Code hat',
    everyone: 'Alle, die die Meldung oder die Antwort lesen',
    'push-service':
      'Nur der Push-Dienst Ihres Browsers; unterwegs liest niemand den Inhalt der Nachricht',
    colleagues: 'Verwalter derselben Organisation',
    owner: 'Die Administratoren der Plattform und die eigene Organisation',
  },
  ends: {
    unfollow: 'Bis Sie nicht mehr folgen',
    removal: 'Bis Sie oder das Team ihn entfernen oder das Projekt endet',
    counted: 'Bis Ihre Stimme gezählt ist',
    'poll-closed': 'Bis die Umfrage aufgeräumt ist',
    account: 'Solange das Konto besteht',
  },
  withContract: 'Solange der Vertrag mit dem Auftraggeber läuft',
  units: { Y: ['Jahr', 'Jahre'], M: ['Monat', 'Monate'], D: ['Tag', 'Tage'] },
};
