# Wat ijkingen en toekomsten zeggen.

calibration = IJking van het huidige beleid
calibration-did = { $lived } trekkingen zijn doorgerekend met { $residents } inwoners (toevalsgetal { $seed }); { $accepted } zijn toegelaten: zij halen elk geijkt doel.
calibration-range = van { $low } tot { $high }
calibration-defaults = standaard
calibration-best = beste trekking
calibration-set = toegelaten trekkingen
calibration-within = binnen
calibration-fitted = geijkt
calibration-held-out = achtergehouden
calibration-held-out-why = Achtergehouden: geen trekking is erop gekozen. Binnen: deel van de toegelaten trekkingen dat binnen het bereik van het doel ligt.
calibration-not-lived = hier niet doorgerekend
calibration-waves = Hoe de trekkingen zijn gevonden
calibration-wave = { $met } van { $lived } halen elk geijkt doel
calibration-even = Gelijkmatige trekkingen uit de hele bereiken
calibration-screened = Gelijkmatige trekkingen uit wat de emulators openlaten, met een marge
calibration-proposed = Hetzelfde zonder marge
calibration-changed = Na de kleinste veranderingen die moeten herstellen wat gemist werd
calibration-walked = Stappen van de toegelaten trekkingen over wat de doelen toelaten
calibration-steps = { $met } van { $lived } zijn gezet
calibration-memory = Wat er over is van waar de trekkingen begonnen: van de grootheden { $quantities }, van de getrokken getallen { $numbers } (samenhang tussen begin en eind; trekkingen die niets met elkaar te maken hebben laten { $chance } zien).
calibration-emulators = Wat de emulators weten
calibration-known = gelijkmatige trekkingen die het haalden: { $met }; verklaarde variantie: { $explained }; misser: { $residual } van het halve bereik
calibration-ruled-out = Van de toegelaten trekkingen zouden de emulators alleen er { $none } hebben uitgesloten; met een marge van één keer hun spreiding { $one }, van twee keer { $two }.
calibration-too-few = Er zijn minder trekkingen toegelaten dan gevraagd ({ $wanted }): met een hogere --draws zijn er misschien meer te vinden.
calibration-written = Toegelaten trekkingen: { $file }

futures = Toeval en aannames: { $n } toekomsten
futures-under = Elke toekomst heeft een eigen toeval en een eigen trekking van { $drawn } onzekere aannames, dezelfde voor alle plannen. Tussen haakjes eerst alleen toeval (95 %-interval van het gemiddelde), dan toeval en aannames (95 % van de toekomsten).
futures-kept = { $n ->
    [one] Eén aanname is niet getrokken: het scenario legt haar vast.
   *[other] { $n } aannames zijn niet getrokken: het scenario legt ze vast.
  }
futures-versus = { $plan } tegenover { $against }
futures-mean = gemiddeld
futures-chance = alleen toeval
futures-both = toeval en aannames
futures-better = beter in
futures-share = door aannames
futures-of = { $x } van de { $all } toekomsten
futures-note = De toekomsten zijn die van de toegelaten trekkingen: aannames waaronder het huidige beleid eruitziet zoals de doelen zeggen. Wat geen aanname dekt, zit er niet in.
