## Wat de plannen kopen

contracts-title = Geld en contracten: waarin de plannen verschillen
contracts-lead = Wat elk plan koopt, hoe lang het geld loopt en wat dat betekent voor de begroting.
contracts-is-reference = (nulalternatief)
contracts-no-stream = Geen extra geldstroom: alleen de basis die elk plan heeft.
contracts-stream = Geldstroom { $n }:
contracts-buys = Per inwoner per jaar: { $parts }.
contracts-zero = Een geldstroom van nul euro: er wordt niets van betaald.
contracts-workers = { $euros } voor sociaal werkers
contracts-places = { $euros } voor ontmoetingsplekken
contracts-wijkteam = { $euros } voor het wijkteam
contracts-specialised = { $euros } voor gespecialiseerde zorg
contracts-debt = { $euros } voor schuldhulp
contracts-carers = { $euros } voor mantelzorgondersteuning
contracts-worst-first = { $n ->
    [one] Alleen de doorgerekende wijk met de meeste achterstand krijgt dit geld; het bedrag geldt per inwoner van die wijk.
   *[other] Alleen de { $n } doorgerekende wijken met de meeste achterstand krijgen dit geld; het bedrag geldt per inwoner van die wijken.
}
contracts-half = De helft van de wijken krijgt dit geld, na loting; het bedrag geldt per inwoner van die wijken.
contracts-steps = Wijken beginnen na loting, in { $n } stappen van een jaar; het bedrag geldt per inwoner, vanaf de start in de eigen wijk.
contracts-proportionate = Wijken met meer achterstand krijgen per inwoner meer.
contracts-inverse = Wijken met meer achterstand krijgen per inwoner minder.
contracts-youth = Het werk richt zich op de jeugd.
contracts-older = Het werk richt zich op ouderen.
contracts-starts = Het geld begint in { $date }.
contracts-endless = Het geld heeft geen einddatum.
contracts-whole = Het contract duurt { $length }: de hele doorgerekende periode.
contracts-length = Contracten van { $length }, zonder gat ertussen.
contracts-gap = Contracten van { $length }, met daarna telkens { $gap } zonder geld; dat geld is verdeeld over de betaalde maanden.
contracts-kept = Na afloop gaat dezelfde partner door, zonder aanbesteding.
contracts-selected = Na afloop volgt een aanbesteding; een partner die goed genoeg werd beoordeeld, gaat door.
contracts-new = Na afloop komt er altijd een andere partner.
contracts-judged = Het geld gaat alleen door als de methode “{ $lens }” laat zien dat het werkt.
contracts-referrals = Het geld gaat in een wijk alleen door als het wijkteam daar minder verwees dan in de 24 maanden ervoor.
contracts-renewal = De kans dat het geld na een contract doorgaat, is { $chance }.
contracts-known = { $n ->
    [one] Of het doorgaat, is 1 maand van tevoren bekend.
   *[other] Of het doorgaat, is { $n } maanden van tevoren bekend.
}
contracts-pause-saved = Van { $from } tot { $until } is er geen geld; dat wordt bespaard.
contracts-pause-spread = Van { $from } tot { $until } is er geen geld; het is verdeeld over de andere maanden.
contracts-partners = Het geld gaat naar { $n } partners.
contracts-abcd = Werkers besteden { $share } van hun tijd aan wat bewoners zelf willen en kunnen.
contracts-innovation = { $share } van het geld is voor vernieuwing.
contracts-accounting = Partners verantwoorden zich over hun prestaties.
contracts-learning = Partners en gemeente volgen het werk om ervan te leren.
contracts-ring-fenced = Het geld is geoormerkt.
contracts-base = de basis
contracts-base-workers = de basis voor sociaal werkers
contracts-base-places = de basis voor ontmoetingsplekken
contracts-base-from = Vanaf { $from } is { $what } { $share } van wat die was.
contracts-base-between = Van { $from } tot { $until } is { $what } { $share } van wat die was.
contracts-booked-kept = Vanaf { $date } is { $euros } per inwoner per jaar vooraf ingeboekt als besparing op gespecialiseerde zorg; dat geld gaat naar de sociale basis.
contracts-booked-gone = Vanaf { $date } is { $euros } per inwoner per jaar vooraf ingeboekt als besparing op gespecialiseerde zorg; dat geld verdwijnt uit de begroting.
contracts-trap = Valt de zorg duurder uit, dan wordt { $share } van dat tekort een jaar later gehaald uit het geld dat niet is geoormerkt.
contracts-instrumental = Vanaf { $date } wordt vrijwilligers gevraagd zorg te vervangen.
contracts-outreach = Het wijkteam houdt { $share } van zijn plaatsen vrij voor mensen die niet zelf komen.
contracts-sham = Dit is een schijnplan als controle: er verandert niets in het geld, wel begint { $share } van de inwoners met een andere draaglast.
contracts-supply = Het aanbod van gespecialiseerde zorg groeit of krimpt hier anders dan standaard.
contracts-nearby = Het wijkteam zit in de wijk.
contracts-own-places = Bewoners beheren de ontmoetingsplekken zelf.
contracts-own-space = Groepen zoals kerken, moskeeën en sportclubs hebben een eigen ruimte.
contracts-offer-half = Lichte hulp en toeleiding gaan na loting naar de helft van de mensen met een signaal.
contracts-shifted = Als controle begint iedereen met een andere draaglast.
contracts-date = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
contracts-years = { $n ->
    [one] één jaar
   *[other] { $n } jaar
}
contracts-months = { $n ->
    [one] één maand
   *[other] { $n } maanden
}

## De tijdlijn

contracts-timeline = Wanneer het geld loopt
contracts-timeline-note = Hoe hoger een blok, hoe meer geld in die maand. Zwarte streep: een contract loopt af. Lichter vlak: basisgeld erbij (boven de lijn) of eraf (eronder), vergeleken met het nulalternatief.
contracts-elections = Driehoek: gemeenteraadsverkiezingen ({ $years }).
contracts-timeline-row = { $plan }: { $paid } maanden met geld, { $gaps } zonder geld ertussen; einde van contracten: { $ends }.
contracts-paid-months = Maanden met geld
contracts-gap-months = Maanden zonder geld ertussen
contracts-ends-head = Contract loopt af in
contracts-no-extra = geen extra geld

## De begroting

contracts-budget-title = Wat er op de begroting staat
contracts-structural = Structureel is hier: geld zonder einddatum, of met contracten van vier jaar of langer die zonder gat op elkaar volgen. Al het andere is incidenteel.
contracts-no-money = Geen van de plannen koopt iets boven de basis.
contracts-totals = { $from }–{ $until } (× € 1.000)
contracts-structural-head = Structureel
contracts-incidental-head = Incidenteel
contracts-together-head = Samen
contracts-paid-head = Betaald
contracts-base-head = Basis, verschil
contracts-budget-note = Structureel en incidenteel: wat in de contracten staat, voor de hele gemeente, zonder inflatie. Betaald: wat in het model is uitgegeven; dat kan minder zijn als geld niet doorgaat of wordt weggehaald. Basis: verschil met het nulalternatief. Door afronding kan een som iets afwijken.
contracts-by-year = Geld per begrotingsjaar (× € 1.000)
contracts-year = Jaar
contracts-sum = Som

## Gelijk geld

contracts-more = { $n ->
    [one] { $plans } geeft
   *[other] { $plans } geven elk
} in { $years } jaar { $euros } meer uit aan sociale basis en andere inkoop dan { $reference }.
contracts-less = { $n ->
    [one] { $plans } geeft
   *[other] { $plans } geven elk
} in { $years } jaar { $euros } minder uit aan sociale basis en andere inkoop dan { $reference }.
contracts-same = { $n ->
    [one] { $plans } geeft
   *[other] { $plans } geven elk
} in { $years } jaar evenveel uit aan sociale basis en andere inkoop als { $reference }.
contracts-equal = Het geld is gelijk: { $plans } geven evenveel uit. Een verschil tussen die plannen komt dus niet door de hoogte van het bedrag.
contracts-unequal = Plannen die evenveel zouden kosten, doen dat niet helemaal. Houd daar rekening mee bij het vergelijken.
contracts-gap-of = { $plan } geeft { $euros } meer uit dan { $against }.
contracts-not-meant = De plannen zijn niet bedoeld om evenveel te kosten. Een verschil kan ook komen door de hoogte van het bedrag.
