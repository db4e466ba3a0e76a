## Wat inwoners merken

residents-title = Wat inwoners merken
residents-lead = Eenzaamheid, ontmoeting, belasting, vertrouwen en zorg: eerst wat op zichzelf waarde heeft, dan wat problemen voorkomt, dan wat zorgkosten beperkt.
residents-nothing = Er is niets doorgerekend.
residents-how = Elk getal is het verschil met { $reference }, gemiddeld per jaar over de hele looptijd en voor de hele gemeente. Per 1.000: per 1.000 inwoners van de gemeente.
residents-words = “Geen verschil dat ertoe doet”: kleiner dan de grens die vooraf voor deze maat is gekozen, meestal 1 procent. “Niet zeker”: het 95 %-interval bevat nul, dus het model laat in het midden of het meer of minder wordt.
residents-one = Er is maar één herhaling: er zijn geen intervallen, en toeval en effect zijn niet te scheiden.
residents-personal = Persoonlijk: wat mensen zelf merken
residents-communal = Gemeenschappelijk: wat er tussen mensen gebeurt
residents-institutional = Institutioneel: hulp, plekken en professionals
residents-own-worth = Waarde op zich
residents-preventive = Voorkomen
residents-limiting = Zorgkosten beperken
residents-count = { $plan }: van { $all } maten { $better } beter, { $worse } slechter, { $small } zonder verschil dat ertoe doet en { $unsure } niet zeker{ $other ->
    [0] .
   *[other] ; { $other } zonder betere of slechtere kant.
}
residents-all-same = { $plan }: precies gelijk aan { $reference }.
residents-measure = { $measure } ({ $unit }); { $reference }: { $level }
residents-every-plan = Elk plan
residents-plan = Plan
residents-measure-head = Maat
residents-change = Verschil
residents-interval = 95 %-interval
residents-thousand = Per 1.000
residents-in-words = In woorden
residents-same = precies gelijk
residents-small = geen verschil dat ertoe doet
residents-unsure = niet zeker
residents-better = beter
residents-worse = slechter
residents-more = meer
residents-less = minder
residents-all = Alle maten

## Over de jaren

residents-curves = Over de jaren
residents-curve-lonely = Ernstig eenzame volwassenen
residents-curve-meetings = Ontmoetingen per jaar
residents-curve-trust = Vertrouwen in professionals
residents-curve-crises = Verwachte crises per jaar
residents-curve-note = Verschil met { $reference } ({ $unit }). Vlak: 95 %-simulatie-interval; nul is geen verschil.
residents-curve-row = { $plan }: { $first } in { $from }, { $last } in { $until }.
residents-year = Jaar

## Wat niemand ziet

residents-unseen = Gebeurtenissen die uitblijven, later komen of erbij komen
residents-unseen-none = In deze berekening is niet bijgehouden welke gebeurtenissen uitbleven.
residents-unseen-how = Aantallen per jaar in de hele gemeente, van hetzelfde jaar met en zonder het plan. Voorkomen: alleen in { $reference }. Uitgesteld: in het plan later. Extra: alleen in het plan. Verschil: voorkomen min extra.
residents-noise = ≈: niet meer dan wat ook zonder enig geld te zien zou zijn, door toeval alleen.
residents-nobody = Niemand weet wie gespaard bleef. Alleen hoeveel het er naar verwachting zijn, is te berekenen.
residents-prevented = Voorkomen
residents-postponed = Uitgesteld
residents-extra = Extra
residents-net = Verschil
residents-both = { $chance }; toekomsten { $both }
