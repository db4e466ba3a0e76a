//! Help for those in need: wijkteam, specialised care, crisis.

parameters! {
    /// Wijkteam (§5.12).
    team: Team, section "5.12", en "Wijkteam", nl "Het wijkteam" {
        slots_per_fte = 28.0 (20.0 to 45.0) "cases" Positive Assumption "";
            source "No national count; at 28 cases per FTE the model needs more money (€121) than is spent (€80-90 per resident)"
                / "Geen landelijke telling; bij 28 zaken per fte vraagt het model meer geld (€ 121) dan wordt uitgegeven (€ 80-90 per inwoner)";
            en "Cases per worker": "A higher value lets the same team help more people at once.";
            nl "Aantal zaken per medewerker": "Bij een hogere waarde helpt hetzelfde team meer mensen tegelijk.";
        refer = 0.05 (0.025 to 0.1) "per month" Share Assumption "";
            source "Modeller's choice; set with the clients of specialised care"
                / "Keuze van de modelbouwer; afgestemd op het aantal cliënten in gespecialiseerde zorg";
            en "Referral by the wijkteam": "A higher value makes the wijkteam refer to specialised care sooner.";
            nl "Verwijzing door het wijkteam": "Bij een hogere waarde verwijst het wijkteam sneller naar gespecialiseerde zorg.";
        refer_strain = 1.2 (0.6 to 2.4) "SD" Finite Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Strain at which the team refers": "A higher value makes the wijkteam refer heavier cases only.";
            nl "Draaglast waarbij het team verwijst": "Bij een hogere waarde verwijst het wijkteam alleen zwaardere gevallen.";
        refer_scale = 0.4 (0.2 to 0.8) "SD" Positive Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness of referral": "A higher value makes the wijkteam refer lighter cases too.";
            nl "Geleidelijkheid van verwijzen": "Bij een hogere waarde verwijst het wijkteam ook lichtere gevallen.";
        close = 0.05 (0.025 to 0.1) "per month" Share Assumption "";
            source "Modeller's choice; calibrated to 30-50 cases per 1,000 residents"
                / "Keuze van de modelbouwer; geijkt op 30-50 zaken per 1.000 inwoners";
            en "Closing a case": "A higher value makes the wijkteam close every case sooner.";
            nl "Zaak afsluiten": "Bij een hogere waarde sluit het wijkteam elke zaak eerder af.";
        close_recovered = 0.07 (0.035 to 0.14) "per month" Share Assumption "";
            source "Modeller's choice; calibrated to 30-50 cases per 1,000 residents"
                / "Keuze van de modelbouwer; geijkt op 30-50 zaken per 1.000 inwoners";
            en "Closing after recovery": "A higher value makes cases that got better close sooner.";
            nl "Zaak afsluiten na herstel": "Bij een hogere waarde sluit het wijkteam zaken na herstel eerder af.";
        recovered_strain = 0.6 (0.3 to 1.2) "SD" Finite Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Strain that counts as recovered": "A higher value lets more cases count as recovered.";
            nl "Draaglast die als hersteld telt": "Bij een hogere waarde gelden meer mensen als hersteld.";
        recovered_scale = 0.35 (0.17 to 0.7) "SD" Positive Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness of recovery": "A higher value makes closing depend less sharply on strain.";
            nl "Geleidelijkheid van herstel": "Bij een hogere waarde hangt afsluiten minder scherp af van de draaglast.";
        give_up = 0.03 (0.015 to 0.06) "per month" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Giving up the wait": "A higher value makes more people leave the queue of the wijkteam.";
            nl "Afhaken tijdens het wachten": "Bij een hogere waarde haken meer mensen af in de wachtrij van het wijkteam.";
        give_up_recovered = 0.12 (0.06 to 0.24) "per month" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Leaving the queue after recovery": "A higher value makes people who got better leave the queue sooner.";
            nl "Uit de wachtrij na herstel": "Bij een hogere waarde verlaten herstelde mensen de wachtrij eerder.";
        casework = 0.03 (0.01 to 0.05) "SD per month" NotNegative Weak "h_w" of casework_help;
            source "About d 0.3 over a case (from memory)"
                / "Ongeveer d 0,3 over een traject (niet nagezocht)";
            en "Effect of the wijkteam": "A higher value makes help by the wijkteam relieve strain more.";
            nl "Effect van het wijkteam": "Bij een hogere waarde verlicht hulp van het wijkteam de draaglast meer.";
        trust_share = 0.5 (0.0 to 0.8) "share" Share Moderate "θ" of trust_in_help;
            source "GP continuity: acute admissions OR 0.88 to 0.72 (Sandvik, 2022; observational, other field)"
                / "Vaste huisarts: spoedopnames OR 0,88 tot 0,72 (Sandvik, 2022; waarnemend, ander veld)";
            en "Help works through trust": "A higher value makes the effect of help depend more on trust.";
            nl "Hulp werkt via vertrouwen": "Bij een hogere waarde hangt het effect van hulp meer af van vertrouwen.";
        trust_unit = 0.6 (0.3 to 1.0) "trust" Positive Assumption "" of trust_in_help;
            source "Trust at which the effect of help is the stated one: about the mean of the status quo"
                / "Vertrouwen waarbij hulp het genoemde effect heeft: ongeveer het gemiddelde van nu";
            en "Ordinary trust": "A higher value makes help work less at the same trust.";
            nl "Gewoon vertrouwen": "Bij een hogere waarde werkt hulp minder goed bij hetzelfde vertrouwen.";
        waiting_priority = 0.2 (0.0 to 0.4) "SD per month" NotNegative Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Priority by waiting": "A higher value makes the length of the wait count more against how bad it is.";
            nl "Voorrang door wachten": "Bij een hogere waarde telt de wachttijd zwaarder mee naast de ernst.";
        initial_per_1000 = 40.0 (20.0 to 80.0) "slots per 1,000 beds" NotNegative Assumption "";
            source "Start of the warm-up; afterwards set by the queue until month -48"
                / "Begin van de inloop; daarna bepaalt de wachtrij het tot maand -48";
            en "Team slots at the start": "A higher value starts the warm-up with more capacity in the wijkteam.";
            nl "Plaatsen bij het begin": "Bij een hogere waarde begint de inloop met meer capaciteit in het wijkteam.";
        settle = 0.01 (0.005 to 0.02) "per month" Share Assumption "";
            source "Modeller's choice; warm-up only, so that the slots suit the municipality"
                / "Keuze van de modelbouwer; alleen in de inloop, zodat de capaciteit bij de gemeente past";
            en "Pace of team slots in the warm-up": "A higher value lets the slots of the wijkteam find their level sooner.";
            nl "Tempo van de capaciteit in de inloop": "Bij een hogere waarde vindt het wijkteam in de inloop sneller zijn omvang.";
        settle_wait = 1.5 (0.5 to 3.0) "months" Positive Assumption "";
            source "Modeller's choice; the wait for the wijkteam that the warm-up aims at (no national figure)"
                / "Keuze van de modelbouwer; de wachttijd voor het wijkteam waar de inloop op mikt (geen landelijk cijfer)";
            en "Wait the warm-up aims at": "A higher value leaves the wijkteam with fewer slots after the warm-up.";
            nl "Wachttijd waar de inloop op mikt": "Bij een hogere waarde heeft het wijkteam na de inloop minder plaatsen.";
        settle_until = 48.0 (24.0 to 96.0) "months" NotNegative Assumption "";
            source "Modeller's choice; months before the start from which the slots stay as they are"
                / "Keuze van de modelbouwer; zoveel maanden voor de start blijft de capaciteit zoals ze is";
            en "Team slots stay from then on": "A higher value leaves the slots of the wijkteam less time to find their level.";
            nl "Vanaf dan blijft de capaciteit": "Bij een hogere waarde heeft het wijkteam in de inloop minder tijd om zijn omvang te vinden.";
    }
    /// Specialised care (§5.13).
    specialised: Specialised, section "5.13", en "Specialised care", nl "Gespecialiseerde zorg" {
        exit = 0.03 (0.015 to 0.06) "per month" Share Assumption "";
            source "Modeller's choice; calibrated to 60-90 clients per 1,000 residents"
                / "Keuze van de modelbouwer; geijkt op 60-90 cliënten per 1.000 inwoners";
            en "Leaving care": "A higher value makes every client leave care sooner.";
            nl "Zorg verlaten": "Bij een hogere waarde verlaat elke cliënt de zorg eerder.";
        exit_recovered = 0.06 (0.03 to 0.12) "per month" Share Assumption "";
            source "Modeller's choice; calibrated to 60-90 clients per 1,000 residents"
                / "Keuze van de modelbouwer; geijkt op 60-90 cliënten per 1.000 inwoners";
            en "Leaving after recovery": "A higher value makes clients who got better leave sooner.";
            nl "Zorg verlaten na herstel": "Bij een hogere waarde verlaten herstelde cliënten de zorg eerder.";
        recovered_strain = 0.7 (0.35 to 1.4) "SD" Finite Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Strain that counts as recovered": "A higher value lets more clients count as recovered.";
            nl "Draaglast die als hersteld telt": "Bij een hogere waarde gelden meer cliënten als hersteld.";
        recovered_scale = 0.35 (0.17 to 0.7) "SD" Positive Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness of recovery": "A higher value makes leaving depend less sharply on strain.";
            nl "Geleidelijkheid van herstel": "Bij een hogere waarde hangt vertrek minder scherp af van de draaglast.";
        give_up = 0.02 (0.01 to 0.04) "per month" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Giving up the wait": "A higher value makes more people leave the waiting list for care.";
            nl "Afhaken op de wachtlijst": "Bij een hogere waarde haken meer mensen af op de wachtlijst voor zorg.";
        give_up_recovered = 0.10 (0.05 to 0.2) "per month" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Leaving the list after recovery": "A higher value makes people who got better leave the waiting list sooner.";
            nl "Van de wachtlijst na herstel": "Bij een hogere waarde verlaten herstelde mensen de wachtlijst eerder.";
        effect = 0.05 (0.03 to 0.07) "SD per month" NotNegative Moderate "h_s" of specialised_help;
            source "About d 0.5 over a treatment (from memory)"
                / "Ongeveer d 0,5 over een behandeling (niet nagezocht)";
            en "Effect of specialised care": "A higher value makes specialised care relieve strain more.";
            nl "Effect van gespecialiseerde zorg": "Bij een hogere waarde verlicht gespecialiseerde zorg de draaglast meer.";
        supply_up = 0.004 (0.0 to 0.02) "per month" Share Weak "η" of supply_response;
            source "Open-ended schemes; tariff shock: +16 % household help in a year (CBS, 2019-20)"
                / "Openeinderegelingen; abonnementstarief: +16 % huishoudelijke hulp in een jaar (CBS, 2019-20)";
            en "Supply grows with the queue": "A higher value makes care grow faster when the queue is long.";
            nl "Aanbod groeit met de wachtlijst": "Bij een hogere waarde groeit het zorgaanbod sneller bij een lange wachtlijst.";
        supply_down = 0.004 (0.0 to 0.02) "per month" Share Assumption "η_dn" of supply_response;
            source "Set equal to growth; evidence exists for growth only. Sweep 0 (a ratchet); decides whether prevention shows in euros"
                / "Gelijk aan de groei gekozen; alleen voor groei is bewijs. Probeer ook 0; bepaalt of preventie in euro's zichtbaar wordt";
            en "Supply shrinks with the queue": "A higher value makes care shrink faster when the queue is short, so that euros come free.";
            nl "Aanbod krimpt met de wachtlijst": "Bij een hogere waarde krimpt het aanbod sneller bij een korte wachtlijst en komt er dus geld vrij.";
        throughput = 0.075 (0.04 to 0.15) "per month" Positive Assumption "";
            source "Modeller's choice: share of clients leaving in a month, to turn a queue into a wait"
                / "Keuze van de modelbouwer: deel van de cliënten dat per maand vertrekt, om een wachtlijst in wachttijd om te rekenen";
            en "Usual outflow": "A higher value makes the same queue count as a shorter wait.";
            nl "Gewone uitstroom": "Bij een hogere waarde telt dezelfde wachtlijst als een kortere wachttijd.";
        wait_norm = 3.0 (2.0 to 4.0) "months" Positive Assumption "";
            source "Norm for GGZ: 14 weeks in all (NZa); harm mainly beyond 3 months (Reichert & Jacobs, 2018)"
                / "Treeknorm GGZ: samen 14 weken (NZa); schade vooral na 3 maanden (Reichert & Jacobs, 2018)";
            en "Wait that counts as normal": "A higher value makes care grow only at longer waits.";
            nl "Normale wachttijd": "Bij een hogere waarde groeit het aanbod pas bij een langere wachttijd.";
        initial_per_1000 = 75.0 (40.0 to 120.0) "places per 1,000 beds" NotNegative Assumption "";
            source "Start of the warm-up; afterwards the supply rule sets it"
                / "Begin van de inloop; daarna bepaalt de aanbodregel het";
            en "Places at the start": "A higher value starts the warm-up with more specialised care.";
            nl "Zorgplaatsen bij het begin": "Bij een hogere waarde begint de inloop met meer gespecialiseerde zorg.";
        settle = 0.01 (0.005 to 0.02) "per month" Share Assumption "";
            source "Modeller's choice; first years of the warm-up only, so that the places suit the municipality"
                / "Keuze van de modelbouwer; alleen de eerste jaren van de inloop, zodat het aanbod bij de gemeente past";
            en "Pace of places in the warm-up": "A higher value lets specialised care find its level sooner in the warm-up.";
            nl "Tempo van plaatsen in de inloop": "Bij een hogere waarde vindt de zorg in de inloop sneller haar omvang.";
        settle_last = 0.004 (0.0 to 0.02) "per month" Share Assumption "";
            source "Set equal to the default supply response; last months of the warm-up only"
                / "Gelijk aan de standaardreactie van het aanbod; alleen de laatste maanden van de inloop";
            en "Pace of places before the start": "A higher value makes care follow the queue faster just before the start.";
            nl "Tempo van plaatsen vlak voor de start": "Bij een hogere waarde volgt de zorg vlak voor de start de wachtlijst sneller.";
        settle_until = 24.0 (12.0 to 60.0) "months" NotNegative Assumption "";
            source "Modeller's choice; months before the start at which the first pace gives way to the last"
                / "Keuze van de modelbouwer; zoveel maanden voor de start maakt het eerste tempo plaats voor het laatste";
            en "First pace ends": "A higher value leaves specialised care less time to find its level.";
            nl "Einde van het eerste tempo": "Bij een hogere waarde heeft de zorg in de inloop minder tijd om haar omvang te vinden.";
        wmo_share = 0.2 (0.1 to 0.5) "share of adults" Share Calibrated "";
            source "Wmo support at home 14, curative GGZ 68 per 1,000 residents (CBS/Vektis, 2021-24); set by €94 of Wmo support per resident"
                / "Wmo-ondersteuning thuis 14, curatieve GGZ 68 per 1.000 inwoners (CBS/Vektis, 2021-24); bepaald door €94 Wmo-ondersteuning per inwoner";
            en "Adults in Wmo support rather than GGZ": "A higher value moves cost from the health insurer to the municipality.";
            nl "Volwassenen in Wmo in plaats van GGZ": "Bij een hogere waarde verschuiven kosten van zorgverzekeraar naar gemeente.";
        youth_share = 0.19 (0.1 to 0.35) "share" Share Assumption "";
            source "Modeller's choice; with the other prices it gives about €7,800 a client-year, at which places are bought or cut"
                / "Keuze van de modelbouwer; geeft met de andere prijzen ongeveer € 7.800 per cliëntjaar, waarvoor plaatsen worden ingekocht of gekort";
            en "Clients in youth care": "A higher value makes a place that is bought or cut cost more.";
            nl "Cliënten met jeugdhulp": "Bij een hogere waarde kost een plaats die wordt ingekocht of gekort meer.";
        youth_age = 23.0 (18.0 to 23.0) "years" NotNegative Strong "";
            source "Jeugdwet: until 18, with extended help until 23; CBS counts youth care under 23"
                / "Jeugdwet: tot 18, met verlengde jeugdhulp tot 23; CBS telt jeugdhulp onder 23";
            en "Age at which youth care ends": "A higher value lets more clients fall under youth care.";
            nl "Leeftijd waarop jeugdhulp stopt": "Bij een hogere waarde vallen meer cliënten onder de jeugdhulp.";
    }
    /// Crisis (§5.14).
    crisis: Crisis, section "5.14", en "Crisis", nl "Crisissituaties" {
        level = 0.006 (0.003 to 0.0096) "per month" Share Calibrated "k_cr";
            source "Calibrated to about 7 crises per 1,000 residents a year"
                / "Geijkt op ongeveer 7 crises per 1.000 inwoners per jaar";
            en "Crises at heavy strain": "A higher value makes heavy strain end in a crisis more often.";
            nl "Crisis bij zware draaglast": "Bij een hogere waarde leidt zware draaglast vaker tot een crisis.";
        slope = 1.6 (0.8 to 3.2) "per SD" NotNegative Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Rise of crises with strain": "A higher value concentrates crises among those under the heaviest strain.";
            nl "Stijging met de draaglast": "Bij een hogere waarde treffen crises vooral de zwaarst belaste mensen.";
        strain = 2.0 (1.0 to 3.0) "SD" Finite Assumption "";
            source "Modeller's choice; the strain at which the level holds"
                / "Keuze van de modelbouwer; de draaglast waarvoor de kans geldt";
            en "Strain at which the level holds": "A higher value makes crises rarer at every strain.";
            nl "Draaglast waarvoor de kans geldt": "Bij een hogere waarde zijn crises bij elke draaglast zeldzamer.";
        in_care = 0.5 (0.25 to 1.0) "factor" Share Assumption "" of crisis_protection;
            source "No usable evidence for the size"
                / "Geen bruikbaar bewijs voor de omvang";
            en "Crises left in specialised care": "A higher value makes specialised care prevent fewer crises.";
            nl "Overblijvende crises in zorg": "Bij een hogere waarde voorkomt gespecialiseerde zorg minder crises.";
        aftermath = 0.2 (0.0 to 0.4) "SD" NotNegative Assumption "" of crisis_aftermath;
            source "No usable evidence for the size"
                / "Geen bruikbaar bewijs voor de omvang";
            en "Aftermath of a crisis": "A higher value makes a crisis itself weigh more on a person.";
            nl "Nasleep van een crisis": "Bij een hogere waarde drukt een crisis zelf zwaarder op iemand.";
    }
}
