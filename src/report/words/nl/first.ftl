## Het eerste blad

first-figure-lonely = Waarde op zich: ernstig eenzame volwassenen
first-figure-crises = Preventie: verwachte crises per jaar
first-figure-cost = Geld: nettokosten voor de gemeente per jaar (€ miljoen)
first-figure-level = Verschil met { $reference } ({ $level }). Lijn: 95 %-simulatie-interval.
column-effect = Verschil
column-interval = 95 %-interval
column-thousand = Per 1.000 inwoners

## Het oordeel

verdict-nothing = Geen verschil dat ertoe doet: geen plan verandert de vier hoofdmaten meer dan het kleinste verschil dat een debat waard is.
verdict-none-between = Tussen de plannen met hetzelfde geld is er geen verschil dat ertoe doet.
verdict-lead = { $ahead } { $n ->
        [one] doet het
       *[other] doen het even goed, en
    } met hetzelfde geld beter dan { $behind }.
verdict-other-wins = Het andere plan wint: met hetzelfde geld doet { $ahead } het beter dan { $behind }.
verdict-gap = Het gat doet er meer toe dan de looptijd: { $ahead } doen het even goed, { $behind } { $m ->
        [one] doet
       *[other] doen
    } minder met hetzelfde geld.
verdict-between = { $plans } { $n ->
        [one] ligt
       *[other] liggen
    } daartussenin.
verdict-depends = Welk plan het met hetzelfde geld het best doet, hangt ervan af wat u het belangrijkst vindt, of het toeval laat het open
verdict-leader = { $topic } { $plans }
verdict-unequal = Het geld is niet gelijk: { $plan } geeft { $euros } meer uit dan { $against }.
verdict-plan-ahead = { $plans } { $n ->
        [one] doet
       *[other] doen
    } het beter dan { $reference }.
verdict-plan-behind = { $plans } { $n ->
        [one] doet
       *[other] doen
    } het slechter dan { $reference }.
verdict-plan-mixed = { $plans } { $n ->
        [one] doet
       *[other] doen
    } het op het ene punt beter dan { $reference } en op het andere slechter.
verdict-plan-even = Met { $plans } is er geen verschil met { $reference } dat ertoe doet.
verdict-plan-unclear = Of { $plans } { $n ->
        [one] verschilt
       *[other] verschillen
    } van { $reference } op een manier die ertoe doet, laat het toeval open.
topic-lonely = voor ernstige eenzaamheid
topic-meetings = voor ontmoetingen
topic-crises = voor crises
topic-inflow = voor gespecialiseerde zorg

## De drie zinnen

topic-own = Waarde op zich:
topic-prevention = Preventie:
topic-money = Geld:
answer-same = precies gelijk in elk plan.
answer-slight-lonely = geen verschil dat ertoe doet, hooguit { $n } mensen in een gemiddeld jaar ({ $thousand } per 1.000 inwoners).
answer-slight-crises = geen verschil dat ertoe doet, hooguit { $n } crises per jaar ({ $thousand } per 1.000 inwoners).
answer-lonely = in een gemiddeld jaar zijn er met { $plan } { $n } volwassenen { $way ->
        [fewer] minder
       *[more] meer
    } ernstig eenzaam{ $margin } – { $share }, { $thousand } per 1.000 inwoners
answer-crises = met { $plan } zijn er { $n } crises per jaar { $way ->
        [fewer] minder
       *[more] meer
    } te verwachten{ $margin } – { $share }, { $thousand } per 1.000 inwoners
answer-others = ; { $list }
answer-other = met { $plan } { $n } { $way ->
        [fewer] minder
       *[more] meer
    }
answer-other-none = met { $plan } geen verschil
answer-unclear = Het toeval laat open of dit een verschil is dat ertoe doet.
answer-margin = { " " }(tussen { $low } en { $high })
money-none-back = geen enkel plan verdient zich binnen { $years } terug.
money-plan-not-back = { $plan } verdient zich niet terug binnen { $years }.
money-none-of-these-back = van de plannen die meer kosten verdient geen enkel plan zich binnen { $years } terug.
money-back = { $plan } verdient zich terug vanaf jaar { $year }.
money-not-back = { $plan } verdient zich niet terug binnen { $year }.
money-of-each-euro = Van elke extra euro komt terug doordat er minder zorg nodig is: { $list }.
money-cents = { $plan } { $cents }{ $margin }
money-less-care-more = { $plan } geeft in { $years } { $less } minder uit; de zorg kost daarna { $care } meer.
money-less-care-less = { $plan } geeft in { $years } { $less } minder uit, en de zorg kost { $care } minder.
money-same-care-more = { $plan } kost niets extra, en de zorg kost in { $years } { $care } meer.
money-same-care-less = { $plan } kost niets extra, en de zorg kost in { $years } { $care } minder.
money-nothing = de plannen kosten evenveel als niets doen, en de zorg kost evenveel.
certainty-chance = Tussen haakjes: 95 %-interval uit { $n } doorrekeningen, met alleen toeval en onder de standaardaannames. Hoe onjuist de aannames kunnen zijn, zit er niet in.
certainty-chance-first = Tussen haakjes: 95 %-interval uit { $n } doorrekeningen, met alleen toeval en onder de standaardaannames.
certainty-drawn = Daarnaast zijn { $n } toekomsten doorgerekend, elk met een eigen toeval en een eigen trekking van de onzekere aannames.
certainty-futures = Met { $plan } zijn in { $lonely } van de { $all } toekomsten minder volwassenen ernstig eenzaam (verschil in 95 %: { $lonely-range }), en zijn in { $crises } van de { $all } minder crises te verwachten ({ $crises-range } per jaar).
certainty-one = Dit is één keer doorgerekend, dus er zijn geen marges: elk verschil kan toeval zijn.

## Argumenten

first-under = { $town }, { $residents } inwoners, { $from }–{ $until }. Een model om mee te denken, geen voorspelling: elke inwoner leeft in elk plan, met hetzelfde geluk.
arguments = Voor en tegen elk plan
argument-for = Voor:
argument-against = Tegen:
short-reference = doorgaan zoals nu
short-money = { $euros } per jaar
short-no-money = geen extra geld
short-contract = contract van { $years }
short-gaps = contracten van { $years }, daarna { $gap } maanden zonder geld
short-no-end = zonder einddatum
argument-lonely-fewer = { $n } volwassenen minder ({ $share }) zijn ernstig eenzaam in een gemiddeld jaar.
argument-lonely-more = { $n } volwassenen meer ({ $share }) zijn ernstig eenzaam in een gemiddeld jaar.
argument-meetings-more = Inwoners ontmoeten elkaar { $share } vaker.
argument-meetings-fewer = Inwoners ontmoeten elkaar { $share } minder vaak.
argument-volunteers-more = { $n } inwoners meer doen vrijwilligerswerk ({ $share }).
argument-volunteers-fewer = { $n } inwoners minder doen vrijwilligerswerk ({ $share }).
argument-trust-more = Inwoners vertrouwen professionals in de wijk meer (+{ $n } op een schaal van 0 tot 1).
argument-trust-fewer = Inwoners vertrouwen professionals in de wijk minder (−{ $n } op een schaal van 0 tot 1).
argument-crises-fewer = Er zijn { $n } crises per jaar minder te verwachten ({ $share }).
argument-crises-more = Er zijn { $n } crises per jaar meer te verwachten ({ $share }).
argument-strain-fewer = { $n } inwoners minder zijn zwaar belast ({ $share }).
argument-strain-more = { $n } inwoners meer zijn zwaar belast ({ $share }).
argument-carers-fewer = { $n } mantelzorgers minder zijn zwaar belast ({ $share }).
argument-carers-more = { $n } mantelzorgers meer zijn zwaar belast ({ $share }).
argument-debt-fewer = { $n } huishoudens minder hebben problematische schulden ({ $share }).
argument-debt-more = { $n } huishoudens meer hebben problematische schulden ({ $share }).
argument-inflow-fewer = { $n } inwoners per jaar minder beginnen met gespecialiseerde zorg ({ $share }).
argument-inflow-more = { $n } inwoners per jaar meer beginnen met gespecialiseerde zorg ({ $share }).
argument-team-queue-fewer = { $n } inwoners minder wachten op het wijkteam.
argument-team-queue-more = { $n } inwoners meer wachten op het wijkteam.
argument-care-queue-fewer = { $n } inwoners minder wachten op gespecialiseerde zorg.
argument-care-queue-more = { $n } inwoners meer wachten op gespecialiseerde zorg.
argument-met-more = Van wie zeer zwaar belast is, krijgt een groter deel zorg.
argument-met-fewer = Van wie zeer zwaar belast is, krijgt een kleiner deel zorg.
argument-no-harm = Op geen enkel hoofdpunt gaat het slechter dan met { $reference } op een manier die ertoe doet.
argument-no-gain = Nergens gaat het beter dan met { $reference } op een manier die ertoe doet.
argument-peer-lonely-fewer = { $n } ernstig eenzame volwassenen minder dan met { $other }, voor hetzelfde geld.
argument-peer-lonely-more = { $n } ernstig eenzame volwassenen meer dan met { $other }, voor hetzelfde geld.
argument-peer-meetings-more = { $n } ontmoetingen per jaar meer dan met { $other }, voor hetzelfde geld.
argument-peer-meetings-fewer = { $n } ontmoetingen per jaar minder dan met { $other }, voor hetzelfde geld.
argument-peer-crises-fewer = { $n } verwachte crises per jaar minder dan met { $other }, voor hetzelfde geld.
argument-peer-crises-more = { $n } verwachte crises per jaar meer dan met { $other }, voor hetzelfde geld.
argument-peer-inflow-fewer = { $n } inwoners per jaar minder in gespecialiseerde zorg dan met { $other }, voor hetzelfde geld.
argument-peer-inflow-more = { $n } inwoners per jaar meer in gespecialiseerde zorg dan met { $other }, voor hetzelfde geld.
argument-surfacing = In de eerste { $years } melden zich { $n } inwoners per jaar meer bij het wijkteam ({ $share }): verborgen vraag wordt eerst zichtbaar.
argument-back = Het verdient zich terug: vanaf jaar { $year } is met minder zorg terugverdiend wat is uitgegeven.
argument-not-back = Het kost { $euros } per jaar extra, en van elke euro komt binnen { $years } { $cents } terug doordat er minder zorg nodig is.
argument-costs-both = Het kost { $euros } per jaar extra, en ook de zorg wordt duurder, in { $years }.
argument-cheaper = Het geeft { $euros } per jaar minder uit.
argument-free = Het kost niets extra.
argument-care-dearer = De zorg kost in { $years } { $euros } meer.
argument-pockets = { $share } van wat op zorg wordt bespaard, komt bij de zorgverzekeraar en het Rijk terecht, niet bij de gemeente.
argument-no-end = Het geld ligt vast zonder einddatum: een volgende raad moet het terugdraaien om iets anders te kiezen.
argument-long = Een contract van { $years } bindt ook de volgende raad.
argument-certain = Inwoners en werkers weten { $years } waar ze aan toe zijn.
argument-short = De raad kan elke { $years } opnieuw kiezen.
argument-shown = Een evaluatie kan het laten zien: op zijn vroegst in { $year }.
argument-never-shown = Geen evaluatie die het zelden mis heeft, kan binnen { $years } laten zien dat het werkt.
argument-money-free = { $euros } per jaar blijft vrij voor iets anders.
argument-little-back = Ook het beste plan geeft niet meer dan { $cents } van elke extra euro terug.
argument-nothing-new = Er hoeft niets te worden aanbesteed of opgebouwd, en wat er nooit was, kan niet verloren gaan.
argument-no-plan-better = Geen enkel plan doet het beter op een manier die ertoe doet.
argument-still-lonely = { $n } volwassenen zijn ernstig eenzaam in een gemiddeld jaar.
argument-still-hidden = { $share } van de zwaar belaste inwoners krijgt geen zorg.
argument-ref-lonely-more = { $n } volwassenen meer zijn ernstig eenzaam dan met { $plan }.
argument-ref-lonely-fewer = { $n } volwassenen minder zijn ernstig eenzaam dan met { $plan }.
argument-ref-meetings-more = { $n } ontmoetingen per jaar meer dan met { $plan }.
argument-ref-meetings-fewer = { $n } ontmoetingen per jaar minder dan met { $plan }.
argument-ref-crises-more = Er zijn { $n } crises per jaar meer te verwachten dan met { $plan }.
argument-ref-crises-fewer = Er zijn { $n } crises per jaar minder te verwachten dan met { $plan }.
argument-ref-inflow-more = { $n } inwoners per jaar meer beginnen met gespecialiseerde zorg dan met { $plan }.
argument-ref-inflow-fewer = { $n } inwoners per jaar minder beginnen met gespecialiseerde zorg dan met { $plan }.

## Wat we niet weten

unknown = Wat we niet weten
unknown-assumptions-lead = Of de aannames kloppen; die twijfel is groter dan de marges hierboven.
unknown-assumptions = Of de aannames kloppen. Van de { $all } getallen in het model zijn er { $n } een aanname zonder bewijs en rusten er { $weak } op zwak bewijs. Die twijfel is groter dan de marges hierboven.
unknown-left-out = Wat er niet in het model zit: wonen, school, uitkeringen, huishoudelijke hulp en beschermd wonen. De sociale basis kan armoede en woningnood verzachten, niet wegnemen.
unknown-town = Of het in { $town } zo gaat. Van de { $residents } inwoners zijn er { $lived } doorgerekend, met openbare gemiddelden van de wijken; het gedrag komt uit landelijk onderzoek.
unknown-whole-town = Of het in { $town } zo gaat. Alle { $residents } inwoners zijn doorgerekend, met openbare gemiddelden van de wijken; het gedrag komt uit landelijk onderzoek.
