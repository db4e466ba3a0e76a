## Wat een studie zegt (terminal en pagina)

analysis-heading = Wat de studie ‘{ $name }’ zegt
analysis-lived = { $points } ({ $sampling }), { $n ->
        [1] één keer doorgerekend
       *[other] elk { $n } herhalingen
    }, { $factors ->
        [1] één factor
       *[other] { $factors } factoren
    }, jaar { $window }.
analysis-points = { $kind ->
        [accepted] { $n ->
            [1] één aanvaarde set aannames
           *[other] { $written } aanvaarde sets aannames
        }
       *[point] { $n ->
            [1] één punt
           *[other] { $written } punten
        }
    }
analysis-grid = een rooster
analysis-latin = Latijns hyperkubus
analysis-sobol-points = geschudde Sobol-reeks
analysis-morris-points = Morris-trajecten
analysis-saltelli = Saltelli-blokken
analysis-one-at-a-time = één factor tegelijk
analysis-mechanisms-off = elk mechanisme om de beurt uit
analysis-table = een eigen tabel
analysis-accepted = getrokken uit de aanvaarde sets
analysis-there = De studie is niet compleet: { $there } van { $points } zijn er. Wat volgt geldt voor die.
analysis-missing = { $n ->
        [1] Van punt { $ids } is er niets.
       *[other] Van { $n } punten is er niets: { $ids }.
    }
analysis-in-part = { $n ->
        [1] Van punt { $ids } ontbreken herhalingen.
       *[other] Van { $n } punten ontbreken herhalingen: { $ids }.
    }
analysis-failed = { $n ->
        [1] Bij punt { $ids } zijn herhalingen mislukt; in failures.csv staat waarom.
       *[other] Bij { $n } punten zijn herhalingen mislukt: { $ids }; in failures.csv staat waarom.
    }
analysis-and-more = { $ids } en nog { $n }
analysis-quoted = ‘{ $text }’
analysis-municipality = Gemeente
analysis-policy = beleid
analysis-contract = contract
analysis-relationship = relatie
analysis-on = aan
analysis-off = uit
analysis-limit-between = { $factor } tussen { $low } en { $high } ligt
analysis-limit-above = { $factor } minstens { $low } is
analysis-limit-below = { $factor } hoogstens { $high } is
analysis-limit-among = { $factor } gelijk is aan { $labels }

## Hoe vaak

analysis-standings = Op de vier maten die een vergelijking samen weegt, over { $all }: { $plan } ligt voor in { $ahead }, achter in { $behind }, doet in { $mixed } het ene beter en het andere slechter, en verschilt niet in { $even }; in { $unclear } laat het toeval het open.
analysis-nothing-there = { $measure }: er is nog niets.
analysis-same = { $measure }: precies gelijk in { $all }.
analysis-wins = { $measure }: { $plan } { $word ->
        [better] doet het beter dan
        [worse] doet het slechter dan
        [higher] komt hoger uit dan
       *[lower] komt lager uit dan
    } { $against } in { $n } van de { $all } ({ $share }).
analysis-slight = { $n ->
        [1] In één is het verschil kleiner dan het kleinste dat ertoe doet.
       *[other] In { $written } is het verschil kleiner dan het kleinste dat ertoe doet.
    }

## Waar het kantelt

analysis-turns-nowhere = { $question ->
        [side] Het andere plan doet het beter in geen van { $all }.
        [matters] Dat het verschil ertoe doet, geldt in alle { $all }.
       *[slight] Dat het verschil te klein is om ertoe te doen, geldt in alle { $all }.
    }
analysis-turns-too-few = { $question ->
        [side] Het andere plan doet het beter
        [matters] Het verschil doet er niet toe
       *[slight] Het verschil doet er wel toe
    } { $flips ->
        [1] in één
       *[other] in { $written }
    } van { $all }: te weinig uitzonderingen, of te weinig andere, om te zoeken wat ze gemeen hebben.
analysis-turns-no-pattern = { $question ->
        [side] Het andere plan doet het beter
        [matters] Het verschil doet er niet toe
       *[slight] Het verschil doet er wel toe
    } in { $written } van { $all }, maar die hebben niets gemeen dat het toeval niet ook had kunnen maken: er zijn geen aannames te noemen waaronder de conclusie kantelt.
analysis-turns = { $question ->
        [side] De conclusie kantelt
        [matters] Het verschil doet er niet toe,
       *[slight] Het verschil doet er wel toe,
    } vooral waar { $limits }: daar liggen { $inside } van de { $flips } uitzonderingen (dekking { $coverage }), en { $inside } van de { $points } punten daar zijn uitzonderingen (dichtheid { $density }; over alle punten { $base }).
analysis-turns-thin = { $question ->
        [side] Dat het andere plan het beter doet,
        [matters] Dat het verschil er niet toe doet,
       *[slight] Dat het verschil er wel toe doet,
    } komt vaker voor, maar blijft uitzondering, waar { $limits }: daar liggen { $inside } van de { $flips } uitzonderingen (dekking { $coverage }), en { $inside } van de { $points } punten daar zijn uitzonderingen (dichtheid { $density }; over alle punten { $base }).
analysis-turns-among = Er is gezocht onder de { $among ->
        [1] ene factor die
       *[other] { $among } factoren die
    } zich van toeval { $among ->
        [1] onderscheidt
       *[other] onderscheiden
    }: onder alle samen was niets te zeggen.

## Wat het bepaalt

analysis-decides = De meeste invloed op het verschil ({ $method }): { $factors }.
analysis-decides-none = Geen factor steekt boven het toeval uit ({ $method }).
analysis-moves = Het verschil beweegt het meest langs { $factors }.
analysis-swing = { $factor }: van { $low } bij { $low_at } tot { $high } bij { $high_at }
analysis-by-morris = Morris, mu*
analysis-by-sobol = Sobol, totaal aandeel in de variantie
analysis-by-features = kenmerkscore
analysis-by-one = één tegelijk
analysis-by-shapley = Shapley-verdeling
analysis-by-variance = toeval tegenover aannames
analysis-by-replications = benodigde herhalingen
analysis-by-discovery = waar het kantelt
analysis-equal = { $n ->
        [1] In één is het precies gelijk.
       *[other] In { $written } is het precies gelijk.
    }
analysis-minority = Waar dat zo is, is het verschil groter: gemiddeld over de punten ligt het aan die kant.
analysis-order = Naar { $factor }: de volgorde van de twee plannen kantelt zeker in { $n ->
        [0] geen van de { $all }
       *[other] { $n } van de { $all } ({ $turned })
    }{ $open ->
        [0] , en is overal zeker.
        [all] ; overal laat het toeval het open.
       *[other] ; in { $open } laat het toeval het open ({ $open_at }).
    }
analysis-chance = Van de spreiding van het verschil komt { $points } van de punten en { $chance } van het toeval.
analysis-needed = Om het verschil op één punt te kennen tot op het kleinste dat ertoe doet ({ $relevant }) zijn { $half } herhalingen nodig; om zo’n verschil met 80 % onderscheidend vermogen te zien { $power }.
analysis-more-than-any = meer dan te tellen zijn
analysis-split = Met elke factor op zijn uitgangswaarde is het verschil { $all }, met elke factor omgezet { $none }. Wat daartussen ligt, komt van { $parts }.
analysis-part = { $factor } { $part }{ $share ->
        [none] {""}
       *[other] , { $share }
    }

## Wat niet te zeggen is

analysis-too-few = Niet gezegd: { $method }. Daarvoor zijn { $needed } { $unit ->
        [blocks] hele blokken van punten
        [trajectories] hele trajecten
        [replications] herhalingen van een punt
       *[points] punten
    } nodig; er { $there ->
        [0] zijn er geen
        [1] is er één
       *[other] zijn er { $there }
    }.
analysis-other = Niet gezegd: { $method }, want { $why }.
analysis-no-spread = Niet gezegd: { $method }, want het verschil is overal hetzelfde.
analysis-incomplete = Niet gezegd: { $method }, want { $missing ->
        [1] één punt van het rooster ontbreekt.
       *[other] { $missing } punten van het rooster ontbreken.
    }

## Tabellen

analysis-table-head = maat | gemiddeld verschil | 95 % van de punten | beter in | zeker
analysis-null = wat een factor zonder invloed zou scoren
analysis-ranking-head = factor | { $statistics }
analysis-one-more = Meer met --plan, --against en --measure; alles staat in analysis.json en indices.csv.
analysis-note = Een verschil op een punt is het gemiddelde over zijn herhalingen; de punten zijn die van het ontwerp, geen kansen. Aandelen van punten zijn alleen kansen waar de punten trekkingen zijn die de ijkpunten toelaten (de aanvaarde sets).

## Figuren

analysis-key-low = laagste waarden
analysis-key-high = hoogste waarden
analysis-key-other = andere niveaus, keuzen
analysis-key-mu-star = mu*: gemiddelde grootte van het effect van een stap
analysis-key-sigma = sigma: hoe sterk dat van de rest afhangt
analysis-key-total = totaal: met alle wisselwerkingen
analysis-key-first = eerste orde: alleen
analysis-key-score = score
analysis-coverage = dekking
analysis-density = dichtheid
analysis-box-matters = { $measure }: waar kantelt of het verschil ertoe doet
analysis-tornado-title = { $measure }: het verschil langs elke factor
analysis-tornado-under = { $plan } tegenover { $against }, jaar { $window }; over alle punten { $mean }
analysis-tornado-note = Stippen zijn het laagste en hoogste niveau van een factor (of de gemiddelden van het laagste en hoogste derde deel), lijnen hun 95 %-intervallen; de streep is het gemiddelde over alle punten.
analysis-choices-title = { $measure }: het verschil per keuze
analysis-choices-under = { $plan } tegenover { $against }, jaren { $window }, per { $factor }
analysis-choices-note = { $in ->
        [shares] In procenten van wat het andere plan daar geeft. Stippen
       *[units] Stippen
    } zijn gemiddelden, lijnen hun 95 %-intervallen over de herhalingen; de streep is geen verschil.
analysis-key-order-same = de volgorde van plannen van het gemiddelde over alles
analysis-key-order-turned = andersom
analysis-key-order-open = het toeval laat het open
analysis-indices-title = { $measure }: wat het verschil bepaalt
analysis-indices-under = { $plan } tegenover { $against }, jaar { $window }; { $method }
analysis-indices-note = Stippen met 95 %-intervallen, door de punten opnieuw te trekken.
analysis-indices-forests = Lijnen omvatten 95 % van de herhaalde bossen: toeval van de methode, niet van de punten.
analysis-indices-null = Links van de stippellijn ligt wat een factor zonder enige invloed zou scoren.
analysis-box-title = { $measure }: waar de conclusie kantelt
analysis-box-thin = { $measure }: waar uitzonderingen vaker voorkomen
analysis-box-under = { $plan } tegenover { $against }: dekking { $coverage }, dichtheid { $density }, over alle punten { $base }
analysis-box-note = Balken tonen waar in zijn hele bereik een factor in het vak ligt; daaronder elk punt op de twee voornaamste factoren, uitzonderingen in oranje.
analysis-box-again = opnieuw in { $share } van de hertrekkingen
analysis-box-exception = uitzondering
analysis-box-holds = conclusie geldt

## Het hoofdstuk van de pagina

turns = Onder welke aannames kantelt de conclusie?
turns-lead = { $n ->
        [0] Er zijn geen aannames te noemen waaronder een conclusie kantelt.
        [1] In één van { $all } vergelijkingen zijn aannames te noemen waaronder de conclusie kantelt.
       *[other] In { $n } van { $all } vergelijkingen zijn aannames te noemen waaronder de conclusie kantelt.
    }
turns-not-drawn = In dit rapport is alleen het toeval gevarieerd; onder welke aannames de conclusie kantelt, is dus niet te zeggen. `weefsel compare --uncertainty` trekt ook de aannames.
turns-about = Elke set aannames is apart doorgerekend, met alle plannen onder hetzelfde toeval. Alleen sets tellen mee waarbij het huidige beleid binnen de marges blijft van wat bekend is.
turns-strip-caption = { $measure }: verschil bij de laagste en hoogste waarden van elke aanname
turns-strip-note = De stippellijn is het gemiddelde over alle sets. Laagste en hoogste waarden: van een getal het laagste en hoogste derde deel van de sets; van een keuze die met het laagste en die met het hoogste verschil.
turns-box-note = Grijs is het hele bereik, oranje het deel waar de meeste uitzonderingen liggen.
turns-column-factor = aanname
turns-column-at = waarde
turns-column-points = sets
turns-column-effect = verschil
turns-column-limit = waar het kantelt
turns-column-whole = hele bereik
turns-column-again = opnieuw in hertrekkingen
turns-box-alternative = { $title }. De uitzonderingen liggen vooral waar { $limits }.
