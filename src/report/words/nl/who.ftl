## Wie er baat bij heeft

who-title = Wie er baat bij heeft, en waar
who-lead = Verschillen tussen groepen inwoners en tussen wijken.
who-nothing = Er is geen plan om met het nulalternatief te vergelijken.
who-how = Elk getal is het verschil met { $reference }, per 1.000 inwoners van de groep of van de wijk. Minder eenzaamheid of belasting staat links van nul.
who-groups-note = Groepen naar bestaanszekerheid: zoals inwoners ervoor staan in het nulalternatief. Kwetsbaarheid: drie even grote groepen naar blijvende aanleg. Eenzaamheid is alleen bij volwassenen geteld. De meting is het einde van elk jaar, gemiddeld over de jaren.
who-plan = { $plan }: groepen en wijken
who-lonely = Ernstig eenzame inwoners, per 1.000 inwoners
who-strain = Zwaar belaste inwoners, per 1.000 inwoners
who-livelihood = Naar bestaanszekerheid
who-age = Naar leeftijd
who-vulnerability = Naar kwetsbaarheid
who-secure = Geen geldzorgen
who-insecure = Geldzorgen
who-debt = Problematische schulden
who-least = Minst kwetsbaar
who-middle = Midden
who-most = Meest kwetsbaar
who-years = { $ages } jaar
who-residents = Inwoners
who-level = { $reference }
who-change = Verschil
who-interval = 95 %-interval
who-people-lonely = ernstige eenzaamheid
who-people-strain = zware belasting
who-unequal-none = { $plan } verandert niets aan { $what }, met of zonder geldzorgen.
who-unequal-one = Het verschil in { $what } is { $worried } per 1.000 inwoners met geldzorgen of schulden en { $secure } per 1.000 anderen. Met één herhaling is niet te zeggen of { $plan } de ene groep meer doet dan de andere.
who-unequal-unsure = Of { $plan } bij { $what } meer of minder doet voor inwoners met geldzorgen of schulden dan voor anderen, is niet te zeggen: { $worried } tegenover { $secure } per 1.000, en de onzekerheid is groter dan dat verschil.
who-unequal-more = Bij { $what } pakt { $plan } gunstiger uit voor inwoners met geldzorgen of schulden ({ $worried } per 1.000) dan voor anderen ({ $secure } per 1.000).
who-unequal-less = Bij { $what } pakt { $plan } minder gunstig uit voor inwoners met geldzorgen of schulden ({ $worried } per 1.000) dan voor anderen ({ $secure } per 1.000).

## De wijken

who-where = Waar
who-map = { $plan }: { $measure }, verschil per 1.000 inwoners per jaar
who-sample = { $n ->
    [one] Doorgerekend is één wijk of een deel ervan
   *[other] Doorgerekend zijn { $n } wijken of delen ervan
}, uit { $lived } van de { $all } wijken. Elke cirkel is een wijk, groter naar aantal inwoners, op de plek van haar middelpunt. Wijken onder de 1.000 inwoners zijn voor het rekenen samengevoegd met een wijk die erop lijkt; een wijk kan ook meer dan eens zijn getrokken of gesplitst. De inwoners zijn nagebouwd uit openbare gemiddelden: lees dit als een soort wijk, niet als een uitspraak over deze wijk.
who-not-kept = Deze berekening heeft geen uitkomsten per wijk.
who-no-wijken = Van deze gemeente zijn geen wijken bekend.
who-no-centroids = Van deze wijken is de ligging niet bekend; er is geen kaart, alleen een tabel.
who-wijk = Wijk
who-not-lived = Wijken die niet zijn doorgerekend
who-legend-unit = Blauw: minder. Oranje: meer. Per 1.000 inwoners per jaar.
who-legend-unsure = gestippeld: teken niet zeker
who-legend-not-lived = grijs, leeg: niet doorgerekend
