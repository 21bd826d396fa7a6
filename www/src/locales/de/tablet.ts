/** Words on the tablet for those who set it up and take it back. Voters read the catalogues in `locales/ballot`. */
export const boothWords = {
  pageTitle: 'Punkte am Tablet – Veedelwerk',
  /** Who a ballot is by, in the record: nobody in particular. */
  by: 'Tablet',

  noEngine:
    'Das Tablet konnte nicht starten: Dieser Browser führt das Rechenmodul (WebAssembly) nicht aus. Bitte verwenden Sie eine aktuelle Fassung von Firefox, Chrome, Edge oder Safari.',
  loading: 'Die Akte wird geöffnet …',

  setup: {
    title: 'Punkte am Tablet',
    intro:
      'Eine Person nach der anderen gibt an diesem Gerät Punkte. Jeder Stimmzettel wird sofort in der Akte auf diesem Gerät gespeichert. Nach der Konferenz sichern Sie die Akte als Datei und führen sie am Laptop zusammen.',
    dossier: (title: string) => `Akte: ${title}`,
    untitled: 'Akte ohne Namen',
    noDossier:
      'Auf diesem Gerät liegt noch keine Akte. Öffnen Sie zuerst die Datei vom Laptop im Raum „Akten“.',
    toDossiers: 'Zum Raum „Akten“',
    otherDossier: 'Andere Akte wählen',
    round: 'Runde',
    noRound:
      'In dieser Akte ist keine Runde offen. Eröffnen Sie die Runde im Raum „Punkte“ und bringen Sie die Akte dann als Datei auf dieses Gerät.',
    toRounds: 'Zum Raum „Punkte“',
    trial: 'Probe, zählt nicht',
    codes: 'mit Stimmkarten',
    about: (items: number, dots: number) =>
      `${items} ${items === 1 ? 'Erfordernis' : 'Erfordernisse'}, ${dots} ${dots === 1 ? 'Punkt' : 'Punkte'} für jede Person`,

    languages: 'Sprachen zur Auswahl',
    languagesHint:
      'Deutsch steht in Leichter Sprache immer zur Wahl. Übersetzungen mit dem Vermerk „Entwurf“ hat noch niemand gegengelesen. Bitte lassen Sie das jemanden tun, der die Sprache spricht.',
    draft: 'Entwurf, bitte gegenlesen lassen',
    titlesIn: (count: number, all: number) => `${count} von ${all} Titeln übersetzt`,

    pin: 'PIN zum Verlassen',
    pinHint:
      '4 bis 8 Ziffern. Ohne diese PIN kommt niemand aus der Abstimmung heraus. Bitte merken Sie sich die PIN.',
    pinWrong: 'Die PIN braucht 4 bis 8 Ziffern.',
    elsewhere: 'Ein anderes Fenster schreibt gerade in diese Akte. Mit dem Start schreibt dieses hier.',
    notStored:
      'Dieser Browser speichert gerade nichts. Abgegebene Stimmzettel wären verloren; deshalb startet das Tablet nicht. Verwenden Sie bitte ein normales (kein privates) Fenster und achten Sie auf freien Speicherplatz.',
    notStarted: 'Das Tablet ist nicht gestartet. Es ist nichts verloren.',
    start: 'Tablet starten',
  },

  team: 'Für das Team',

  leave: {
    title: 'Für das Team',
    pin: 'PIN',
    open: 'Öffnen',
    back: 'Zurück zur Abstimmung',
    wrong: 'Diese PIN ist es nicht. Bitte versuchen Sie es noch einmal.',
    wait: (seconds: number) =>
      `Zu viele falsche PINs. In ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} können Sie es wieder versuchen.`,
    forgotten: 'PIN vergessen',
    forgottenWait: (minutes: number) =>
      `Das Tablet öffnet sich ohne PIN, wenn Sie hier ${minutes} Minuten warten. So lange kann niemand abstimmen.`,
    forgottenLeft: (time: string) => `Noch ${time} Minuten`,
    cancel: 'Doch nicht warten',
  },

  office: {
    title: 'Tablet für das Team geöffnet',
    ballots: (count: number) =>
      count === 1
        ? 'In dieser Akte ist 1 Stimmzettel dieser Runde gespeichert.'
        : `In dieser Akte sind ${count} Stimmzettel dieser Runde gespeichert.`,
    next: 'Nach dem Beenden sichern Sie die Akte im Raum „Akten“ als Datei und führen sie am Laptop mit der Akte dort zusammen. Jeder Stimmzettel zählt dabei einmal, auch wenn Sie die Datei zweimal bringen.',
    goOn: 'Weiter abstimmen lassen',
    end: 'Tablet beenden',
  },

  pauses: {
    closed: 'Die Runde ist geschlossen. Hier kann niemand mehr Punkte geben.',
    notOpen: 'Die Runde dieses Tablets ist in der Akte nicht offen.',
    elsewhere:
      'Ein anderes Fenster schreibt in diese Akte. Mit „Weiter abstimmen lassen“ schreibt wieder das Tablet; das andere Fenster liest dann nur mit.',
    notStored:
      'Dieser Browser speichert gerade nichts. Bis dahin gespeicherte Stimmzettel sind noch da. Schaffen Sie bitte Speicherplatz und laden Sie die Seite neu.',
  },
};
