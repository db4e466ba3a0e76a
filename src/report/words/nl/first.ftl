## Het eerste blad

first-figure-lonely = Waarde op zich: ernstig eenzame volwassenen
first-figure-crises = Preventie: verwachte crises per jaar
first-figure-cost = Geld: nettokosten voor de gemeente per jaar (€ miljoen)
first-figure-level = Verschil met { $reference } ({ $level }). Lijn: 95 %-simulatie-interval.
column-effect = Verschil
column-interval = 95 %-interval
column-thousand = Per 1.000 inwoners
