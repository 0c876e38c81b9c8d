import type { me as dutch } from '../nl/me.ts';

export const me: Record<keyof typeof dutch, string> = {
  'me.title': 'Was die App weiß',
  'me.intro':
    'Alles, was dieses Gerät und unser Server von Ihnen haben, Projekt für Projekt. Sie haben kein Konto: Nur dieses Gerät kann es zeigen, mit den Schlüsseln, die es selbst aufbewahrt.',
  'me.noScript':
    'Dieser Browser führt kein JavaScript aus. Dann bewahrt dieses Gerät nichts von uns auf und kann keine Mitteilungen empfangen, also gibt es hier nichts zu zeigen. Was Sie gefragt haben, öffnen und löschen Sie mit Ihrem Code.',
  'me.emptyTitle': 'Nichts',
  'me.empty':
    'Dieses Gerät bewahrt nichts von uns auf, und unser Server weiß nichts von diesem Gerät. Unten lesen Sie, wann sich das ändert.',
  'me.find': 'Projekt suchen',
  'me.followed': 'Projekte, denen Sie folgen',
  'me.followState': 'Sie folgen diesem Projekt mit Mitteilungen.',
  'me.fields': 'Alles, was der Server davon speichert',
  'me.fieldsWhat': 'Wort für Wort, wie es in der Datenbank steht. Es bleibt, solange Sie folgen.',
  'me.sent': 'Was wir an dieses Gerät gesendet haben',
  'me.sentWhat': 'Wir speichern das eine Woche lang, damit Sie nichts doppelt erhalten.',
  'me.change': 'Meine Auswahl ändern',
  'me.eraseThis': 'Dies löschen',
  'me.asked': 'Gespräche, deren Code dieses Gerät aufbewahrt',
  'me.messages': 'Alles, was in diesem Gespräch steht',
  'me.open': 'Gespräch öffnen',
  'me.forgetCode': 'Nur den Code von diesem Gerät entfernen',
  'me.eraseConversation': 'Gespräch löschen',
  'me.here': 'Nur auf diesem Gerät',
  'me.hereWhat': 'Der Server weiß davon nichts.',
  'me.seen': 'Bis wohin Sie bei # gelesen haben',
  'me.waiting':
    'Eine Frage an #, die noch auf eine Verbindung wartet oder deren Ergebnis Sie noch nicht ausgeblendet haben',
  'me.offlineKept': 'Sie lesen # auch offline',
  'me.keptAt': 'Wann # zuletzt abgerufen wurde',
  'me.voted': 'Dass hier an einer Umfrage teilgenommen wurde',
  'me.ballot': 'Wie weit Sie mit einem Stimmzettel sind',
  'me.reacted': 'Was Sie bei einer Mitteilung angeklickt haben',
  'me.commented': 'Womit Sie Ihre Kommentare zurücknehmen',
  'me.welcomed': 'Dass Sie die Begrüßung gelesen haben',
  'me.pages': 'Seiten zum Lesen ohne Verbindung',
  'me.other': 'Gemerkt unter dem Namen „#“',
  'me.tools': 'Mitnehmen oder löschen',
  'me.toolsWhat':
    'Die Datei erstellt dieses Gerät selbst; sie geht nirgendwohin. Mitnehmen geht auch: Dann folgt Ihr anderes Telefon weiter und öffnet Ihre Gespräche.',
  'me.export': 'Alles herunterladen (JSON)',
  'me.carry': 'Auf ein anderes Telefon mitnehmen',
  'me.eraseAll': 'Alles löschen',
  'me.carryHow':
    'Scannen Sie jeden Code mit der Kamera Ihres anderen Telefons und öffnen Sie den Link. Zeigen Sie die Codes sonst niemandem: Wer sie hat, hat Ihre Schlüssel.',
  'me.carryThen': 'Fertig auf dem anderen Telefon? Dann entfernen Sie es von diesem.',
  'me.forgetHere': 'Alles von diesem Gerät entfernen, den Server so lassen',
  'me.moveCode': 'Code # von #',
  'me.moveHere': 'Auf diesem Gerät weitermachen',
  'me.moveHereWhat': 'Das stand in dem Code, den Sie gescannt haben. Noch ist nichts gespeichert.',
  'me.moveTake': 'Auf dieses Gerät übernehmen',
  'me.moveLeave': 'Nicht übernehmen',
  'me.moveFollowing': 'Mitteilungen des Projekts #',
  'me.moveConversation': 'Ein Gespräch mit dem Projekt #',
  'me.moveUnreadable':
    'Dieser Code ist nicht lesbar. Erstellen Sie ihn auf dem anderen Telefon neu.',
  'me.taken': 'Übernommen. Mitteilungen kommen ab jetzt auf diesem Gerät an.',
  'me.takenQuiet':
    'Übernommen. Mitteilungen kommen auf diesem Gerät noch nicht an: Erlauben Sie sie auf der Seite des Projekts.',
  'me.alreadyHere': 'Übernommen. Was dieses Gerät schon hatte, ist geblieben, wie es war.',
  'me.gone': 'Gelöscht. Wir haben den Server noch einmal gefragt: Er kennt es nicht mehr.',
  'me.goneHere': 'Von diesem Gerät entfernt.',
  'me.allGone':
    'Alles ist gelöscht. Wir haben den Server noch einmal gefragt: Er kennt nichts mehr davon, und dieses Gerät auch nicht.',
  'me.stillThere':
    'Der Server kennt es noch. Versuchen Sie es erneut; bleibt es dabei, sagen Sie es dem Projektteam.',
  'me.failed':
    'Das hat nicht geklappt. Es wurde nichts gelöscht; versuchen Sie es gleich noch einmal.',
  'me.unknownThere':
    'Der Server kennt das nicht mehr. Nur dieses Gerät hat noch einen Schlüssel dazu.',
  'me.offline':
    'Der Server antwortet gerade nicht, darum lässt sich nicht zeigen, was er speichert.',
  'me.sealed': 'verschlüsselt gespeichert',
  'me.sure': 'Ja, endgültig löschen',
  'me.sureAll': 'Ja, alles endgültig löschen',
  'me.you': 'Sie',
  'me.team': 'Das Projektteam',
  'me.yes': 'Ja',
  'me.no': 'Nein',
  'me.column.id': 'Pseudonym, nur für dieses Projekt',
  'me.column.clientId': 'Unter wessen Schlüssel es verschlüsselt ist',
  'me.column.projectId': 'Nummer des Projekts',
  'me.column.secretHash': 'Abdruck Ihres geheimen Schlüssels, an dem wir Sie erkennen',
  'me.column.endpointHash': 'Abdruck der Adresse, damit Sie nicht doppelt folgen',
  'me.column.push': 'Adresse und Schlüssel beim Mitteilungsdienst Ihres Browsers',
  'me.sent.later': 'wartet bis nach Ihren Ruhezeiten',
  'me.sent.claimed': 'unterwegs',
  'me.sent.delivered': 'zugestellt',
  'me.sent.retry': 'wird noch einmal versucht',
  'me.sent.refused': 'nicht zugestellt',
  'me.when': 'Wann wird etwas gespeichert?',
  'me.whenWhat':
    'Erst wenn Sie selbst etwas wählen, und die Seite sagt vorher, was es ist. Bis dahin nichts: weder auf dem Server noch auf diesem Gerät.',
  'me.when.follow': 'Wenn Sie Mitteilungen einschalten',
  'me.when.followWhat':
    'Auf diesem Gerät ein geheimer Schlüssel je Projekt, dessen Seiten und bis wohin Sie gelesen haben; auf dem Server die Adresse für Mitteilungen, verschlüsselt, mit Ihrer Auswahl. Bis Sie sie ausschalten.',
  'me.when.keep': 'Wenn Sie ein Projekt auch offline lesen',
  'me.when.keepWhat':
    'Auf diesem Gerät dessen Seiten und bis wohin Sie gelesen haben. Auf dem Server nichts.',
  'me.when.ask': 'Wenn Sie etwas fragen',
  'me.when.askWhat':
    'Auf dem Server Ihre Nachricht, verschlüsselt, und ein Abdruck Ihres Codes. Der Code selbst nur hier, und nur wenn Sie das wählen.',
  'me.when.say': 'Wenn Sie abstimmen oder reagieren',
  'me.when.sayWhat':
    'Auf dem Server, was Sie gewählt oder geschrieben haben, ohne von wem es ist. Auf diesem Gerät, dass Sie es taten, damit Sie nicht versehentlich doppelt abstimmen und eine Reaktion zurücknehmen können.',
  'me.when.read': 'Wenn Sie nur lesen',
  'me.when.readWhat':
    'Nichts. Was neu ist, kennzeichnen wir nur bei einem Projekt, dem Sie folgen oder das Sie offline lesen, denn nur dort merkt sich dieses Gerät, bis wohin Sie gelesen haben.',
  'me.eraseTitle': 'Ein Gespräch mit Ihrem Code löschen',
  'me.eraseWhat':
    'Auch ohne dieses Gerät. Alles, was darin gesagt wurde, verschwindet, auch beim Projektteam; es sieht nur, dass es ein Gespräch gab.',
  'me.eraseSure': 'Ja, dieses Gespräch endgültig löschen',
  'me.eraseButton': 'Gespräch löschen',
  'me.eraseUnsure': 'Bitte bestätigen Sie, dass Sie sicher sind.',
  'me.eraseGone': 'Gelöscht. Dieser Code öffnet nichts mehr.',
};
