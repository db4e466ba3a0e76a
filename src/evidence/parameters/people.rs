//! Who lives there: birth, death, moving, and what a resident brings along.

parameters! {
    /// Death, birth, moving (§5.1); does not depend on policy.
    demography: Demography, section "5.1", en "Population", nl "Bevolking" {
        death_level = 1.8e-5 (0.9e-5 to 3.6e-5) "per year" NotNegative Moderate "" of births_and_deaths;
            source "Gompertz curve set to about 9.5 deaths per 1,000 residents a year (CBS, 2020s)"
                / "Gompertz-kromme bij ongeveer 9,5 sterfgevallen per 1.000 inwoners per jaar (CBS, jaren 2020)";
            en "Level of mortality": "A higher value makes residents of every age die sooner.";
            nl "Hoogte van de sterfte": "Bij een hogere waarde sterven inwoners van elke leeftijd eerder.";
        death_growth = 0.1 (0.08 to 0.12) "per year of age" NotNegative Moderate "" of births_and_deaths;
            source "Gompertz slope of adult mortality, about 0.1 per year of age (textbook value)"
                / "Gompertz-helling van sterfte bij volwassenen, ongeveer 0,1 per levensjaar (leerboek)";
            en "Rise of mortality with age": "A higher value makes mortality rise faster with age.";
            nl "Stijging van de sterfte": "Bij een hogere waarde stijgt de sterfte sneller met de leeftijd.";
        leave_home = 0.03 (0.015 to 0.06) "per month" Share Assumption "" of births_and_deaths;
            source "Modeller's choice; no usable evidence sought: policy does not touch it"
                / "Keuze van de modelbouwer; geen bewijs gezocht: beleid raakt dit niet";
            en "Leaving home": "A higher value makes grown-up children leave home sooner.";
            nl "Uit huis gaan": "Bij een hogere waarde gaan volwassen kinderen eerder uit huis.";
        leave_home_age = 19.0 (18.0 to 24.0) "years" NotNegative Assumption "" of births_and_deaths;
            source "Modeller's choice; no usable evidence sought: policy does not touch it"
                / "Keuze van de modelbouwer; geen bewijs gezocht: beleid raakt dit niet";
            en "Age at which leaving home starts": "A higher value keeps children at home for longer.";
            nl "Leeftijd waarop uit huis gaan begint": "Bij een hogere waarde blijven kinderen langer thuis wonen.";
        birth = 0.012 (0.006 to 0.024) "per month" Share Assumption "" of births_and_deaths;
            source "Modeller's choice; keeps about 77 % of the beds filled"
                / "Keuze van de modelbouwer; houdt ongeveer 77 % van de bedden bezet";
            en "Birth": "A higher value fills an empty bed in a young household sooner with a newborn.";
            nl "Geboorte": "Bij een hogere waarde komt er in jonge gezinnen sneller een kind bij.";
        parent_age_low = 22.0 (18.0 to 25.0) "years" NotNegative Assumption "" of births_and_deaths;
            source "Modeller's choice; no usable evidence sought: policy does not touch it"
                / "Keuze van de modelbouwer; geen bewijs gezocht: beleid raakt dit niet";
            en "Youngest age of a parent": "A higher value makes parenthood start later.";
            nl "Laagste leeftijd van ouders": "Bij een hogere waarde worden mensen later ouder.";
        parent_age_high = 42.0 (38.0 to 46.0) "years" NotNegative Assumption "" of births_and_deaths;
            source "Modeller's choice; no usable evidence sought: policy does not touch it"
                / "Keuze van de modelbouwer; geen bewijs gezocht: beleid raakt dit niet";
            en "Age at which parenthood ends": "A higher value lets older households have children.";
            nl "Hoogste leeftijd van ouders": "Bij een hogere waarde krijgen ook oudere stellen nog kinderen.";
        move_out = 0.0058 (0.003 to 0.012) "per month" Share Moderate "" of moving;
            source "About 7 % of households a year; the 105 moves per 1,000 residents (CBS, 2016) count single persons too"
                / "Ongeveer 7 % van de huishoudens per jaar; de 105 verhuizingen per 1.000 inwoners (CBS, 2016) tellen ook personen apart";
            en "Moving out": "A higher value makes households move more often, which breaks their ties.";
            nl "Verhuizen": "Bij een hogere waarde verhuizen huishoudens vaker en verliezen zij hun contacten.";
        letting = 0.25 (0.1 to 0.5) "per month" Share Assumption "" of moving;
            source "An empty dwelling waits 4 months on average; no usable evidence sought"
                / "Een lege woning wacht gemiddeld 4 maanden; geen bewijs gezocht";
            en "Letting": "A higher value fills an empty dwelling sooner.";
            nl "Nieuwe bewoners": "Bij een hogere waarde is een lege woning sneller weer bewoond.";
        partner = 0.82 (0.5 to 1.0) "probability" Share Assumption "" of moving;
            source "Modeller's choice; with the sizes of dwellings it decides the one-person households (39 %, CBS, 2022)"
                / "Keuze van de modelbouwer; bepaalt met de grootte van woningen de eenpersoonshuishoudens (39 %, CBS, 2022)";
            en "Partner in a new household": "A higher value makes fewer new households start alone.";
            nl "Partner in een nieuw huishouden": "Bij een hogere waarde bestaan minder nieuwe huishoudens uit één persoon.";
        head_age_low = 20.0 (18.0 to 25.0) "years" NotNegative Assumption "" of moving;
            source "Modeller's choice; to be held against the ages of residents (CBS 83502NED, 2021)"
                / "Keuze van de modelbouwer; te toetsen aan leeftijden van inwoners (CBS 83502NED, 2021)";
            en "Youngest head of a new household": "A higher value makes new households older.";
            nl "Jongste hoofd van een nieuw huishouden": "Bij een hogere waarde zijn nieuwe huishoudens ouder.";
        head_age_span = 52.0 (40.0 to 60.0) "years" NotNegative Assumption "" of moving;
            source "Modeller's choice; to be held against the ages of residents (CBS 83502NED, 2021)"
                / "Keuze van de modelbouwer; te toetsen aan leeftijden van inwoners (CBS 83502NED, 2021)";
            en "Spread of the age of new heads": "A higher value lets older people move in as well.";
            nl "Spreiding in leeftijd van nieuwe hoofden": "Bij een hogere waarde komen er ook meer ouderen wonen.";
        head_age_power = 1.6 (1.0 to 2.5) "exponent" Positive Assumption "" of moving;
            source "Modeller's choice; to be held against the ages of residents (CBS 83502NED, 2021)"
                / "Keuze van de modelbouwer; te toetsen aan leeftijden van inwoners (CBS 83502NED, 2021)";
            en "Skew of the age of new heads": "A higher value makes new households younger.";
            nl "Scheefheid in leeftijd van nieuwe hoofden": "Bij een hogere waarde zijn nieuwe huishoudens jonger.";
        child_gap = 30.0 (26.0 to 34.0) "years" NotNegative Moderate "" of moving;
            source "Age of mothers at birth, about 30 (CBS, from memory)"
                / "Leeftijd van moeders bij geboorte, ongeveer 30 (CBS, niet nagezocht)";
            en "Years between head and child": "A higher value makes children in a new household younger.";
            nl "Jaren tussen hoofd en kind": "Bij een hogere waarde zijn de kinderen in een nieuw huishouden jonger.";
        child_gap_sd = 5.0 (3.0 to 7.0) "years" NotNegative Assumption "" of moving;
            source "Modeller's choice; no usable evidence sought: policy does not touch it"
                / "Keuze van de modelbouwer; geen bewijs gezocht: beleid raakt dit niet";
            en "Spread of the gap between head and child": "A higher value makes the ages of children differ more.";
            nl "Spreiding in jaren tussen hoofd en kind": "Bij een hogere waarde lopen de leeftijden van kinderen verder uiteen.";
    }
    /// What a resident brings along (§2, §7).
    traits: Traits, section "2, 7", en "Traits of residents", nl "Kenmerken van inwoners" {
        vulnerability_sd = 0.62 (0.4 to 0.8) "SD" NotNegative Assumption "b";
            source "Set so that about half of the differences in strain last and half pass"
                / "Zo gekozen dat ongeveer de helft van de verschillen in draaglast blijft en de helft voorbijgaat";
            en "Lasting vulnerability": "A higher value makes residents differ more, and for life, in how easily they are burdened.";
            nl "Blijvende kwetsbaarheid": "Bij een hogere waarde verschillen inwoners blijvend meer in draagkracht.";
        sociability_log_sd = 0.45 (0.2 to 0.7) "log SD" NotNegative Assumption "σ";
            source "Modeller's choice; networks are skewed: mean 568 and median 488 acquaintances (Dutch acquaintance study)"
                / "Keuze van de modelbouwer; netwerken zijn scheef: gemiddeld 568 en mediaan 488 bekenden (Nederlandse studie)";
            en "Differences in sociability": "A higher value makes residents differ more in how many people they meet.";
            nl "Verschil in sociaal contact": "Bij een hogere waarde verschilt het aantal ontmoetingen meer per inwoner.";
        desired_mean = 0.72 (0.6 to 0.85) "connectedness" Share Assumption "d";
            source "No usable evidence; the thresholds of loneliness are fitted on top of it"
                / "Geen bruikbaar bewijs; de grenzen voor eenzaamheid zijn hierop geijkt";
            en "Desired connectedness": "A higher value makes residents wish for more contact, so that more feel they miss it.";
            nl "Gewenste verbondenheid": "Bij een hogere waarde willen inwoners meer contact en missen zij het dus eerder.";
        desired_sd = 0.13 (0.05 to 0.2) "connectedness" NotNegative Assumption "d";
            source "No usable evidence; the thresholds of loneliness are fitted on top of it"
                / "Geen bruikbaar bewijs; de grenzen voor eenzaamheid zijn hierop geijkt";
            en "Differences in desired connectedness": "A higher value makes residents differ more in the contact they wish for.";
            nl "Verschil in gewenste verbondenheid": "Bij een hogere waarde verschillen inwoners meer in hun wens naar contact.";
        motivation_logit = -0.1 (-0.6 to 0.4) "logit" Finite Assumption "m0";
            source "Calibrated to 30-49 % volunteers (CBS, 2012-2024, by definition)"
                / "Geijkt op 30-49 % vrijwilligers (CBS, 2012-2024, naar definitie)";
            en "Motivation to volunteer": "A higher value gives more residents the wish to volunteer.";
            nl "Motivatie voor vrijwilligerswerk": "Bij een hogere waarde willen meer inwoners vrijwilligerswerk doen.";
        motivation_logit_sd = 1.0 (0.5 to 1.5) "logit" NotNegative Assumption "m0";
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Differences in motivation": "A higher value makes residents differ more in the wish to volunteer.";
            nl "Verschil in motivatie": "Bij een hogere waarde verschillen inwoners meer in hun motivatie.";
        trust_logit = -0.2 (-0.7 to 0.3) "logit" Finite Assumption "q0";
            source "No usable evidence for trust in local professionals as such"
                / "Geen bruikbaar bewijs over vertrouwen in professionals in de wijk";
            en "Trust at the start": "A higher value gives residents more trust in local professionals before they meet them.";
            nl "Vertrouwen bij het begin": "Bij een hogere waarde hebben inwoners vooraf meer vertrouwen in professionals in de wijk.";
        trust_adversity = 0.35 (0.0 to 0.7) "logit per unit adversity" NotNegative Assumption "q0" of adversity_to_trust;
            source "No usable evidence for the size"
                / "Geen bruikbaar bewijs voor de omvang";
            en "Lower trust where life is harder": "A higher value lowers trust further in neighbourhoods with much poverty.";
            nl "Minder vertrouwen bij tegenslag": "Bij een hogere waarde is het vertrouwen in arme wijken lager.";
        trust_logit_sd = 0.7 (0.3 to 1.2) "logit" NotNegative Assumption "q0";
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Differences in trust": "A higher value makes residents differ more in trust.";
            nl "Verschil in vertrouwen": "Bij een hogere waarde verschillen inwoners meer in vertrouwen.";
        initial_strain_sd = 0.5 (0.2 to 0.8) "SD" NotNegative Assumption "";
            source "Modeller's choice; matters for newcomers only, for about a year"
                / "Keuze van de modelbouwer; telt alleen voor nieuwkomers, ongeveer een jaar";
            en "Strain of a newcomer": "A higher value makes the strain of newcomers and newborns differ more at the start.";
            nl "Draaglast van een nieuwkomer": "Bij een hogere waarde verschilt de draaglast van nieuwkomers meer bij het begin.";
    }
}
