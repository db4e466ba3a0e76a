## Uw cijfers naast die van het model

own-title = Uw cijfers naast die van het model
own-lead = Waar de cijfers vandaan komen, wat u zelf opgaf, en wat het model weglaat.
own-source = De cijfers over { $town } komen uit: { $source }.
own-source-unknown = Voor { $town } is geen bron van de cijfers opgegeven.
own-size = { $n ->
    [one] De gemeente heeft { $residents } inwoners in één wijk.
   *[other] De gemeente heeft { $residents } inwoners in { $n } wijken.
}
own-lived = { $n ->
    [one] Daarvan zijn { $lived } inwoners doorgerekend, in één deel van een wijk.
   *[other] Daarvan zijn { $lived } inwoners doorgerekend, in { $n } delen van wijken.
}
own-notes = Wat niet bekend was, is aangevuld:
own-beside = Eigen cijfers naast die van het model
own-none = Voor { $town } zijn geen eigen cijfers opgegeven. Voor geld, personeel en prijzen gebruikt het model landelijke cijfers en aannames.
own-how = Links het cijfer dat u opgaf, rechts wat het model laat zien in het nulalternatief, gemiddeld over de doorgerekende jaren.
own-levels = Het model telt cliënten op één moment; cijfers over een heel jaar zijn hoger. De Wmo in het model is alleen begeleiding: huishoudelijke hulp telt niet mee.
own-import = Eigen cijfers opgeven: `weefsel import BESTAND` maakt van een tabel van het CBS (Kerncijfers wijken en buurten) de wijken van uw gemeente. Vul in dat bestand bij [municipality.own] aan wat u weet over geld, fte, wachttijden en prijzen.
own-column-figure = Cijfer
own-column-own = Opgegeven
own-column-model = Model
own-taken = zo overgenomen
own-base-workers = Sociale basis: werkers (per jaar)
own-base-places = Sociale basis: ontmoetingsplekken (per jaar)
own-wijkteam = Wijkteam (fte)
own-team-wait = Wachttijd wijkteam (maanden)
own-specialised-wait = Wachttijd gespecialiseerde zorg (weken)
own-wmo = Wmo-cliënten (per 1.000 inwoners)
own-youth = Jeugdhulp (% van de inwoners van 0–22 jaar)
own-left-out = Wat het model weglaat
own-left-out-how = Hierdoor zijn bedragen en aantallen lager dan in uw begroting of jaarverslag. Vergelijk daarom verschillen tussen plannen, geen totalen.
