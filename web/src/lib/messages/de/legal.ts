import type { legal as dutch } from '../nl/legal.ts';

export const legal: Record<keyof typeof dutch, string> = {
  'nav.privacy': 'Datenschutz',
  'nav.accessibility': 'Barrierefreiheit',

  'privacy.title': 'Was über Sie gespeichert wird',
  'privacy.intro':
    'Lesen können Sie, ohne dass etwas gespeichert wird. Unten steht alles, was gespeichert wird, sobald Sie mehr tun als lesen: was, warum, wie lange und wer es sieht.',
  'privacy.generated':
    'Diese Seite entsteht aus der Software selbst: aus dem, was der Programmcode über jede Angabe sagt. Was hier nicht steht, wird nicht gespeichert.',
  'privacy.neverTitle': 'Was wir nie haben',
  'privacy.never1':
    'Ihren Namen, Ihre Adresse, Telefonnummer oder E-Mail-Adresse, es sei denn, Sie schreiben sie selbst in eine Nachricht',
  'privacy.never2': 'Den Standort Ihres Geräts: Entfernungen berechnet es selbst',
  'privacy.never3': 'Cookies, Werbung, Tracker oder Messdienste anderer',
  'privacy.never4': 'Eine Liste dessen, was Sie lesen oder welchen Projekten Sie zugleich folgen',
  'privacy.never5': 'Ihre Netzwerkadresse in Protokollen',
  'privacy.residents': 'Wenn Sie in der App etwas tun',
  'privacy.members': 'Wenn Sie in einem Projektteam arbeiten',
  'privacy.topic.asking': 'Etwas fragen oder melden',
  'privacy.topic.following': 'Einem Projekt folgen',
  'privacy.topic.commenting': 'Eine Meldung kommentieren',
  'privacy.topic.voting': 'An einer Umfrage teilnehmen',
  'privacy.topic.account': 'In einem Projektteam arbeiten',
  'privacy.topic.other': 'Sonstiges',
  'privacy.why': 'Warum',
  'privacy.kept': 'Wie lange',
  'privacy.seenBy': 'Wer es sieht',
  'privacy.sealed': 'Verschlüsselt gespeichert',
  'privacy.rightsTitle': 'Ihre Rechte, ohne zu sagen, wer Sie sind',
  'privacy.rights1':
    'Mit dem Code Ihres Gesprächs sehen Sie alles, was Sie geschrieben haben und was geantwortet wurde.',
  'privacy.rights2':
    'Die Seite „Was die App weiß“ zeigt je Projekt, was über dieses Gerät gespeichert ist, und löscht es mit einem Knopf.',
  'privacy.rights3': 'Stimmt etwas nicht, berichtigen Sie es im Gespräch selbst.',
  'privacy.rights4':
    'Über den Datenschutz können Sie sich jederzeit bei der niederländischen Aufsichtsbehörde (Autoriteit Persoonsgegevens) beschweren.',
  'privacy.suppliersTitle': 'Wer sonst beteiligt ist',
  'privacy.suppliers':
    'Folgen Sie einem Projekt, bringt der Push-Dienst Ihres Browsers die Nachrichten auf Ihr Gerät. Der Inhalt ist verschlüsselt; der Dienst sieht nur, dass eine Nachricht kommt. Weitere Beteiligte gibt es nicht.',
  'privacy.device': 'Auf Ihrem eigenen Gerät',
  'privacy.deviceText':
    'Solange Sie nur lesen, speichern wir auch dort nichts. Wählen Sie etwas, dann speichert Ihr Gerät, was dafür nötig ist:',
  'privacy.device1':
    'Wenn Sie einem Projekt folgen oder es offline lesen: ein geheimer Schlüssel für die Mitteilungen, dessen Seiten und bis wohin Sie gelesen haben, damit Sie sehen, was neu ist',
  'privacy.device2':
    'Wenn Sie etwas fragen: der Code des Gesprächs, wenn Sie auf „Auf diesem Gerät behalten“ drücken; und die Frage selbst, solange keine Verbindung besteht',
  'privacy.device3':
    'Wenn Sie abstimmen oder reagieren: dass Sie es taten, und womit Sie einen Kommentar zurücknehmen können',
  'privacy.deviceSee':
    'Ansehen, mitnehmen und löschen können Sie es auf der Seite „Was die App weiß“.',
  'privacy.deviceBrowser':
    'Wie bei jeder Website bewahrt Ihr Browser selbst Kopien von Seiten und Dateien auf, um sie schneller zu zeigen. Diese löschen Sie in Ihrem Browser.',

  'access.title': 'Barrierefreiheit',
  'access.intro':
    'Neues über Arbeiten in der Straße ist für alle in der Straße. Darum folgen wir den Richtlinien WCAG 2.2, Stufe AA, auf jeder Seite für Anwohner und Projektteams.',
  'access.stateTitle': 'Wie es steht',
  'access.state':
    'Wir streben volle Konformität an. Eine unabhängige Prüfung steht noch aus; was wir selbst prüfen, steht unten.',
  'access.testedTitle': 'Was automatisch geprüft wird',
  'access.tested1':
    'Jede Version wird mit axe gegen WCAG 2.2 A und AA geprüft, in jeder Sprache, hell und dunkel',
  'access.tested2':
    'Jede Seite passt auf einen 320 Pixel breiten Bildschirm, ohne seitliches Scrollen',
  'access.tested3': 'Lesen, Suchen und Fragen gehen ohne JavaScript',
  'access.tested4':
    'Ein Foto erscheint nur mit Beschreibung; Farben eines Hausstils werden angepasst, bis sie lesbar sind',
  'access.tested5':
    'Suchen, lesen, reagieren, fragen und abstimmen gehen allein mit der Tastatur, auch bei 400 % Zoom; wer weniger Bewegung will, bekommt keine',
  'access.limitsTitle': 'Was noch besser werden muss',
  'access.limits1':
    'Projektteams schreiben selbst. Nicht jeder Text ist so einfach, wie wir es wünschen, und nicht jede Meldung ist übersetzt.',
  'access.limits2':
    'Eine Karte lässt sich mit einem Screenreader nicht lesen. Alles, was darauf steht, steht auch als Text auf der Seite.',
  'access.limits3': 'Dokumente, die ein Projekt anhängt, sind nicht immer barrierefrei.',
  'access.complainTitle': 'Stoßen Sie auf ein Hindernis?',
  'access.complain':
    'Stellen Sie beim Projekt eine Frage und schreiben Sie, was nicht gelingt; ein Name ist nicht nötig. Sie bekommen einen Code, mit dem Sie die Antwort lesen.',
  'access.complainMore':
    'Hilft das nicht, können Sie sich an den niederländischen Nationalen Ombudsmann oder an das Niederländische Institut für Menschenrechte wenden.',
  'access.project': 'Projekt wählen',
};
