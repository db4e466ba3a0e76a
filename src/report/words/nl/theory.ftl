## De beleidstheorie

theory = De beleidstheorie: waarom zou het werken?
theory-none = Geen van de plannen betaalt iets waar de beleidstheorie over gaat; er is dus geen keten om te toetsen.
theory-lead = Van geld naar effect, schakel voor schakel, met het bewijs voor elke schakel.
theory-others = Nog { $n }

## Wat op aannames rust

theory-rests = Hoeveel van het effect rust op aannames zonder bewijs?
theory-rests-how = Hieronder staat wat er van het effect verdwijnt als alles in de keten waarvoor geen bewijs is, uit staat ({ $n ->
        [1] 1 onderdeel
       *[other] { $n } onderdelen
    } tegelijk). Wat dan overblijft, rust op onderzoek, al is dat vaak zwak.
theory-rests-names = Wat dan uit staat: { $names }.
theory-all-evidence = Geen enkel onderdeel van de keten dat nog uit kan, is een aanname zonder bewijs.
theory-rests-both = Van het effect van { $plan } verdwijnt ongeveer { $own } (waarde op zich) en { $prevention } (preventie) als de schakels zonder bewijs uit staan.
theory-rests-one = Van het effect van { $plan } op { $about ->
        [own] waarde op zich
       *[prevention] preventie
    } verdwijnt ongeveer { $n } als de schakels zonder bewijs uit staan.
theory-about = { $about ->
        [own] Waarde op zich:
       *[prevention] Preventie:
    }
theory-goes = Van het effect op { $about ->
        [own] waarde op zich
       *[prevention] preventie
    } verdwijnt { $n }{ $margin }.
theory-nothing-left = Van het effect op { $about ->
        [own] waarde op zich
       *[prevention] preventie
    } blijft niets over: 100 % verdwijnt{ $margin }.
theory-all-left = Het effect op { $about ->
        [own] waarde op zich
       *[prevention] preventie
    } blijft ongeveer geheel over.
theory-turns = Het effect op { $about ->
        [own] waarde op zich
       *[prevention] preventie
    } keert dan om.
theory-larger = Het effect op { $about ->
        [own] waarde op zich
       *[prevention] preventie
    } wordt dan { $n } groter{ $margin }.
theory-unclear = Hoeveel er van het effect op { $about ->
        [own] waarde op zich
       *[prevention] preventie
    } verdwijnt, laat het toeval open.
theory-small = Het { $of ->
        [difference] verschil
       *[effect] effect
    } op { $about ->
        [own] waarde op zich
       *[prevention] preventie
    } is te klein of te onzeker om er iets over te zeggen.
theory-zero = Op { $about ->
        [own] waarde op zich
       *[prevention] preventie
    } is er geen { $of ->
        [difference] verschil
       *[effect] effect
    }.
theory-between = { " " }(tussen { $low } en { $high })

## De keten

theory-chain = De keten: van geld naar effect
theory-chain-how = Elke schakel leidt naar de volgende. Als bewijs telt dat van het zwakste onderdeel van de schakel.
theory-contract = Wat het contract ermee doet
theory-leads-to = { $cause } → { $to }.
theory-evidence = Bewijs: { $strength }. Bron: { $sources }.
theory-only-in = Hoort bij: { $plans }.
theory-off-already = In dit scenario staat deze schakel uit.
theory-strong = sterk
theory-moderate = redelijk
theory-weak = zwak
theory-assumption = geen, een aanname
theory-calibrated = geijkt op bekende totalen

## Een schakel uit

theory-off = Wat blijft er over zonder een schakel?
theory-off-means = Een schakel uitzetten betekent: die schakel doet niets, in geen enkel plan en ook niet in { $reference }; de rest van het model blijft zoals het was en wordt niet opnieuw geijkt. De percentages tellen niet op tot 100 %, want schakels werken op elkaar in. Blijft er meer dan 100 % over, dan zou het effect zonder die schakel groter zijn; bij minder dan 0 % keert het om.
theory-plan = { $plan }: wat er overblijft zonder elke schakel
theory-figure-own = Waarde op zich: deel van het { $of ->
        [difference] verschil
       *[effect] effect
    } dat overblijft
theory-figure-prevention = Preventie: deel van het { $of ->
        [difference] verschil
       *[effect] effect
    } dat overblijft
theory-change-lonely = Met alles aan: { $n } ernstig eenzame volwassenen { $way ->
        [fewer] minder
       *[more] meer
    } dan met { $other }.
theory-change-crises = Met alles aan: { $n } verwachte crises per jaar { $way ->
        [fewer] minder
       *[more] meer
    } dan met { $other }.
theory-together = Alles zonder bewijs
theory-column-link = Zonder
theory-column-remains = Blijft over
theory-is-off = staat al uit
theory-all-off = De schakels ervan staan in dit scenario al uit.
theory-most = Het meest hangt af van ‘{ $link }’: zonder die schakel blijft { $n } over.
theory-no-single = Geen enkele schakel alleen maakt een verschil dat zeker is.
theory-larger-without = Groter zou het { $of ->
        [difference] verschil
       *[effect] effect
    } zijn zonder { $links }.
theory-turns-without = Het { $of ->
        [difference] verschil
       *[effect] effect
    } keert om zonder { $links }.

## Plannen van hetzelfde geld

theory-pairs = Het verschil tussen plannen met hetzelfde geld
theory-pairs-how = Deze plannen kosten evenveel. Wat blijft er van hun verschil over zonder de schakels van het contract? Wat overblijft, komt door iets anders dan die schakel.
theory-pairs-alike = Tussen de plannen met hetzelfde geld is het verschil te klein of te onzeker om te zeggen wat het contract ermee doet.
theory-pair = { $plan } tegenover { $other }
