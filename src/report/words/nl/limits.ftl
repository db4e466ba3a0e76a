## Grenzen

limits-title = Wat dit niet zegt
limits-lead = Wat onzeker is, welke aannames zijn gebruikt en hoe het model is getoetst.
limits-no-forecast = Dit is een model om mee te denken, geen voorspelling voor uw gemeente. Het laat zien wat volgt uit de aannames. Kloppen die niet, dan kloppen de uitkomsten ook niet. De verschillen tussen plannen zijn nauwkeuriger dan de hoogte van de cijfers, omdat elk plan met dezelfde inwoners en hetzelfde toeval is doorgerekend.
limits-intervals = Onzekerheid
limits-once = Er is maar één herhaling doorgerekend. Er zijn dus geen intervallen, en een verschil kan toeval zijn. Met --replications rekent het programma meer herhalingen door.
limits-chance = De intervallen bevatten alleen het toeval, over { $n } herhalingen. Zij gelden als de aannames kloppen. Hoe onzeker de aannames zelf zijn, zit er niet in.
limits-chance-first = De intervallen door toeval bevatten alleen het toeval, over { $n } herhalingen onder de standaardaannames.
limits-drawn = De spreiding van de toekomsten bevat het toeval en de aannames: in elk van de { $n } toekomsten zijn ook { $drawn } onzekere aannames opnieuw getrokken, uit trekkingen waaronder het huidige beleid eruitziet zoals de doelen zeggen. Wat geen aanname dekt, zit er niet in.
limits-sample = Doorgerekend zijn { $lived } van de { $residents } inwoners ({ $share }), in { $n ->
    [one] één deel van een wijk
   *[other] { $n } delen van wijken
}. De uitkomsten zijn omgerekend naar de hele gemeente.
limits-whole = Alle { $residents } inwoners van de gemeente zijn doorgerekend.
limits-numbers = Aannames
limits-strength = Sterkte van het bewijs
limits-strength-how = Het model rust op { $n } getallen. Zo sterk is het bewijs daarvoor. Geijkt: zo gekozen dat het model landelijke gemiddelden volgt.
limits-number = Aantal
limits-share = Deel
limits-unchanged = Alle getallen hebben hun standaardwaarde.
limits-changed = { $n ->
    [one] Eén getal heeft niet de standaardwaarde:
   *[other] { $n } getallen hebben niet de standaardwaarde:
}
limits-column-value = Getal
limits-column-here = Hier
limits-column-default = Standaard
limits-column-range = Bereik
limits-outside = (buiten het bereik)
limits-all-on = Geen enkel mechanisme is uitgezet.
limits-off = { $n ->
    [one] Eén mechanisme is uitgezet:
   *[other] { $n } mechanismen zijn uitgezet:
}
limits-targets = Toetsing aan bekende cijfers
limits-targets-how = Het model is naast landelijke cijfers gelegd. { $fitted } daarvan zijn gebruikt om het te ijken: dat het die haalt, bewijst niets. { $held } zijn niet gebruikt: die toetsen het. `weefsel assumptions --targets` rekent het nulalternatief door en laat zien welke het haalt en welke niet. De landelijke cijfers staan in de tabel.
limits-column-target = Wat
limits-column-use = Gebruik
limits-fitted = geijkt
limits-held-out = toets
limits-left-out = Wat het model helemaal niet bevat, staat bij
