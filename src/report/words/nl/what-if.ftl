## Wat als het contract langer was, of er een gat viel?

what-if = Wat als: andere looptijd, ander gat
what-if-lead = Hetzelfde geld met een andere looptijd of een gat tussen twee contracten. Voor eenzaamheid: { $verdict }
what-if-none = Er is geen plan om te variëren: geen plan dat even veel kost als de andere, betaalt werkers of ontmoetingsplekken.
what-if-about = { $n } varianten van ‘{ $plan }’: contracten van { $lengths }, en na elk contract { $gaps } maanden zonder geld. Elke variant koopt hetzelfde en kost over { $horizon } in totaal evenveel; wat in een gat niet wordt betaald, wordt over de andere maanden verdeeld. Elk getal is het verschil met { $reference }.
what-if-beside = { $fewer ->
        [yes] Apart doorgerekend, met minder inwoners ({ $residents }) en minder doorrekeningen ({ $n }) dan de rest van dit rapport, dus met ruimere marges.
       *[no] Apart doorgerekend, met { $residents } inwoners en { $n } { $n ->
            [1] doorrekening
           *[other] doorrekeningen
        }.
    } Alleen het toeval is gevarieerd; het geldt onder { $default ->
        [yes] de standaardaannames
       *[no] de aannames van dit scenario
    }.
what-if-choose = Welke maat wilt u zien?
what-if-lonely = Ernstig eenzame volwassenen
what-if-meetings = Ontmoetingen per jaar
what-if-crises = Verwachte crises per jaar
what-if-inflow = Nieuwe cliënten in gespecialiseerde zorg per jaar
what-if-cost = Nettokosten voor de gemeente per jaar
what-if-of-lonely = { $n } volwassenen
what-if-of-meetings = { $n } ontmoetingen per jaar
what-if-of-crises = { $n } crises per jaar
what-if-of-inflow = { $n } cliënten per jaar
what-if-of-cost = { $n } per jaar
what-if-caption = { $measure }: verschil met { $reference }, naar gat (rijen) en looptijd (kolommen)
what-if-corner = Gat na elk contract
what-if-gap = { $n ->
        [0] Geen gat
        [1] 1 maand
       *[other] { $n } maanden
    }
what-if-legend = Blauw is beter dan { $reference }, oranje slechter; hoe donkerder, hoe groter het verschil. Achter ± staat de marge (95 %).
what-if-unsure = { $n ->
        [1] Eén van de { $all } vakjes heeft geen kleur: daar kan het verschil toeval zijn.
       *[other] { $n } van de { $all } vakjes hebben geen kleur: daar kan het verschil toeval zijn.
    }
what-if-one = Eén keer doorgerekend, dus zonder marges en zonder kleur: elk verschil kan toeval zijn.

## Gat of looptijd

what-if-gap-more = het gat doet er meer toe dan de looptijd.
what-if-length-more = de looptijd doet er meer toe dan het gat.
what-if-alike = gat en looptijd doen er ongeveer evenveel toe.
what-if-no-difference = gat en looptijd maken geen verschil dat ertoe doet.
what-if-equal = in elke variant precies evenveel.
what-if-zero = in elke variant precies evenveel als met { $reference }.
what-if-open = het toeval laat open of gat of looptijd ertoe doen.
what-if-cannot-tell = met één doorrekening is niet te zeggen of gat of looptijd ertoe doen.
what-if-incomplete = niet alle varianten zijn doorgerekend.
what-if-together = gemiddeld maakt noch het gat noch de looptijd een verschil dat ertoe doet; tussen de uitersten is dat er wel.
what-if-or = { $first } of { $last }
what-if-never = Bij een contract van { $length } of langer valt er binnen { $horizon } geen gat.
what-if-all-unsure = Geen vakje heeft kleur: elk verschil kan toeval zijn. Achter ± staat de marge (95 %).
what-if-moves = Een ander gat verandert het verschil met hoogstens { $gap } (gemiddeld over de looptijden), een andere looptijd met hoogstens { $length } (zonder gat).
what-if-ends = Het gunstigst is { $best }; het minst gunstig is { $worst }.
what-if-combination = { $length }, { $gap ->
        [0] zonder gat
        [1] 1 maand gat
       *[other] { $gap } maanden gat
    } ({ $effect })
