//! Money, thresholds of observation, and rules of policy.

parameters! {
    /// Unit costs and base money (§8), in 2024 euros.
    money: Money, section "8", en "Money", nl "Geld" {
        worker = 87_000.0 (75_000.0 to 95_000.0) "€ per FTE-year" Positive Moderate "";
            source "Cao Sociaal Werk scale 8-9 (2024) plus charges and overhead, derived"
                / "Cao Sociaal Werk schaal 8-9 (2024) plus werkgeverslasten en overhead, afgeleid";
            en "Cost of a community worker": "A higher value buys fewer workers for the same money.";
            nl "Kosten van een sociaal werker": "Bij een hogere waarde zijn er minder werkers voor hetzelfde geld.";
        wijkteam = 100_000.0 (95_000.0 to 105_000.0) "€ per FTE-year" Positive Moderate "";
            source "Cao Sociaal Werk scale 9-10 (2024) plus charges and overhead, derived"
                / "Cao Sociaal Werk schaal 9-10 (2024) plus werkgeverslasten en overhead, afgeleid";
            en "Cost of a wijkteam professional": "A higher value buys a smaller wijkteam for the same money.";
            nl "Kosten van een wijkteammedewerker": "Bij een hogere waarde is het wijkteam kleiner voor hetzelfde geld.";
        wmo = 7_300.0 (5_500.0 to 9_500.0) "€ per client-year" NotNegative Moderate "";
            source "Spending on support at home (CBS 84580NED, 2022) divided by clients, indexed to 2024"
                / "Uitgaven aan ondersteuning thuis (CBS 84580NED, 2022) gedeeld door cliënten, prijspeil 2024";
            en "Cost of Wmo support": "A higher value makes every client of Wmo support cost the municipality more.";
            nl "Kosten van Wmo-begeleiding": "Bij een hogere waarde kost elke cliënt in Wmo-begeleiding de gemeente meer.";
        youth = 15_500.0 (8_000.0 to 20_000.0) "€ per user-year" NotNegative Moderate "";
            source "€5.4-5.6 bn (2019) divided by 443,000 users, with a cost index to 2023 (CBS/AEF)"
                / "€ 5,4-5,6 miljard (2019) gedeeld door 443.000 gebruikers, met kostenindex tot 2023 (CBS/AEF)";
            en "Cost of youth care": "A higher value makes every user of youth care cost the municipality more.";
            nl "Kosten van jeugdhulp": "Bij een hogere waarde kost elke jongere in jeugdhulp de gemeente meer.";
        ggz = 5_000.0 (4_000.0 to 6_500.0) "€ per client-year" NotNegative Moderate "";
            source "Specialised GGZ without stay: €2,137 m (Zvw, 2019, Zorginstituut) divided by patients"
                / "Gespecialiseerde GGZ zonder verblijf: € 2.137 miljoen (Zvw, 2019, Zorginstituut) gedeeld door patiënten";
            en "Cost of mental health care (GGZ)": "A higher value makes every client of GGZ cost the health insurer more.";
            nl "Kosten van GGZ": "Bij een hogere waarde kost elke cliënt in de GGZ de zorgverzekeraar meer.";
        crisis = 12_000.0 (8_000.0 to 20_000.0) "€ per event" NotNegative Weak "";
            source "Cost of an acute admission; no official price could be checked"
                / "Kosten van een spoedopname; geen officiële prijs na te zoeken";
            en "Cost of a crisis": "A higher value makes every crisis cost all payers more.";
            nl "Kosten van een crisis": "Bij een hogere waarde kost elke crisis alle betalers meer.";
        crisis_insurer = 0.5 (0.3 to 0.6) "share" Share Assumption "";
            source "Assumed: half insurer, a quarter municipality, a quarter state and others"
                / "Aanname: de helft verzekeraar, een kwart gemeente, een kwart Rijk en anderen";
            en "Share of a crisis paid by the insurer": "A higher value lets the health insurer pay more of a crisis and the state less.";
            nl "Deel van een crisis voor de verzekeraar": "Bij een hogere waarde betaalt de zorgverzekeraar meer van een crisis en het Rijk minder.";
        crisis_municipality = 0.25 (0.1 to 0.4) "share" Share Assumption "";
            source "Assumed: half insurer, a quarter municipality, a quarter state and others"
                / "Aanname: de helft verzekeraar, een kwart gemeente, een kwart Rijk en anderen";
            en "Share of a crisis paid by the municipality": "A higher value lets the municipality pay more of a crisis and the state less.";
            nl "Deel van een crisis voor de gemeente": "Bij een hogere waarde betaalt de gemeente meer van een crisis en het Rijk minder.";
        debt_help_case = 3_000.0 (2_500.0 to 4_000.0) "€ per case" Positive Weak "";
            source "€1,500 a case (2005), updated from memory"
                / "€ 1.500 per traject (2005), bijgewerkt zonder bron";
            en "Cost of debt help": "A higher value buys fewer cases of debt help for the same money.";
            nl "Kosten van schuldhulp": "Bij een hogere waarde zijn er minder schuldhulptrajecten voor hetzelfde geld.";
        base_workers = 30.0 (15.0 to 60.0) "€ per resident per year" NotNegative Weak "";
            source "Part of taakveld 6.1 (about €130-160 per resident, from memory; Bronckhorst €52)"
                / "Deel van taakveld 6.1 (ongeveer € 130-160 per inwoner, niet nagezocht; Bronckhorst € 52)";
            en "Base money for workers": "A higher value gives every plan more community workers.";
            nl "Basisgeld voor sociaal werkers": "Bij een hogere waarde heeft elk plan meer sociaal werkers.";
        base_places = 15.0 (7.0 to 30.0) "€ per resident per year" NotNegative Weak "";
            source "Part of taakveld 6.1 (about €130-160 per resident, from memory; Bronckhorst €52)"
                / "Deel van taakveld 6.1 (ongeveer € 130-160 per inwoner, niet nagezocht; Bronckhorst € 52)";
            en "Base money for places": "A higher value gives every plan more places to meet.";
            nl "Basisgeld voor ontmoetingsplekken": "Bij een hogere waarde heeft elk plan meer ontmoetingsplekken.";
        discount_rate = 0.0225 (0.0 to 0.05) "per year" NotNegative Strong "";
            source "Social discount rate of 2.25 % (Werkgroep discontovoet, 2020)"
                / "Maatschappelijke discontovoet van 2,25 % (Werkgroep discontovoet, 2020)";
            en "Discount rate": "A higher value makes euros in later years count for less.";
            nl "Discontovoet": "Bij een hogere waarde tellen euro's in latere jaren minder mee.";
    }
    /// What only observation uses: thresholds fixed once on the reference world (§5.4, §10).
    observation: Observation, section "5.4, 10", en "Thresholds of observation", nl "Grenzen bij het tellen" {
        lonely_gap = -0.13 (-0.5 to 0.5) "connectedness" Finite Calibrated "g₁";
            source "Fitted once to 47-49 % lonely adults (GGD/RIVM 50120NED, 2022)"
                / "Eén keer geijkt op 47-49 % eenzame volwassenen (GGD/RIVM 50120NED, 2022)";
            en "Threshold of loneliness": "A higher value counts fewer adults as lonely.";
            nl "Grens voor eenzaamheid": "Bij een hogere waarde tellen minder volwassenen als eenzaam.";
        severely_lonely_gap = 0.033 (-0.2 to 0.7) "connectedness" Finite Calibrated "g₂";
            source "Fitted once to 13-14 % severely lonely adults (GGD/RIVM 50120NED, 2022)"
                / "Eén keer geijkt op 13-14 % ernstig eenzame volwassenen (GGD/RIVM 50120NED, 2022)";
            en "Threshold of severe loneliness": "A higher value counts fewer adults as severely lonely.";
            nl "Grens voor ernstige eenzaamheid": "Bij een hogere waarde tellen minder volwassenen als ernstig eenzaam.";
        carer_load = 0.234 (0.05 to 0.6) "load" Share Calibrated "";
            source "To be fitted to 13 % informal carers (CBS/GGD, 2022); 0.26 gave 10 % in the prototype"
                / "Te ijken op 13 % mantelzorgers (CBS/GGD, 2022); 0,26 gaf 10 % in het prototype";
            en "Threshold of informal care": "A higher value counts fewer adults as informal carers.";
            nl "Grens voor mantelzorg": "Bij een hogere waarde tellen minder volwassenen als mantelzorger.";
        heavy_carer_load = 0.469 (0.2 to 0.9) "load" Share Calibrated "";
            source "To be fitted to 19 % of carers heavily burdened (CBS/GGD, 2022)"
                / "Te ijken op 19 % zwaar belaste mantelzorgers (CBS/GGD, 2022)";
            en "Threshold of heavy informal care": "A higher value counts fewer carers as heavily burdened.";
            nl "Grens voor zware mantelzorg": "Bij een hogere waarde tellen minder mantelzorgers als zwaar belast.";
        high_strain = 1.1 (0.8 to 1.4) "SD" Finite Assumption "";
            source "Set to about 10 %, as the high risk of anxiety or depression (RIVM 50120NED, 2022)"
                / "Gekozen bij ongeveer 10 %, zoals het hoge risico op angst of depressie (RIVM 50120NED, 2022)";
            en "Threshold of high strain": "A higher value counts fewer residents as under high strain.";
            nl "Grens voor hoge draaglast": "Bij een hogere waarde tellen minder inwoners als zwaar belast.";
        severe_strain = 1.8 (1.5 to 2.4) "SD" Finite Assumption "";
            source "No usable evidence; about 2.4 % of residents in the prototype"
                / "Geen bruikbaar bewijs; ongeveer 2,4 % van de inwoners in het prototype";
            en "Threshold of severe strain": "A higher value counts fewer residents as under severe strain.";
            nl "Grens voor ernstige draaglast": "Bij een hogere waarde tellen minder inwoners als zeer zwaar belast.";
    }
    /// Rules of policy that are not a choice of the plan itself (§9).
    policy: Policy, section "9", en "Rules of policy", nl "Regels van beleid" {
        reprioritise_cut = 0.5 (0.0 to 1.0) "share" Share Assumption "x";
            source "No usable evidence; elections re-prioritise only where a scenario says so"
                / "Geen bruikbaar bewijs; telt alleen als een scenario met verkiezingen rekent";
            en "Cut after an election": "A higher value makes a new council cut more of a budget without end date.";
            nl "Korting na verkiezingen": "Bij een hogere waarde kort een nieuwe raad meer op geld zonder einddatum.";
        abcd_effect = 1.0 (0.0 to 2.0) "factor per share" NotNegative Assumption "" of abcd;
            source "No usable evidence; used only where a plan sets time aside for it (asset-based community development)"
                / "Geen bruikbaar bewijs; telt alleen als een plan er tijd voor vrijmaakt (ABCD-aanpak)";
            en "Effect of working from residents' strengths": "A higher value makes such worker time strengthen groups and motivation more.";
            nl "Effect van uitgaan van kracht van bewoners": "Bij een hogere waarde versterkt die werktijd groepen en motivatie meer.";
        innovation_every = 24.0 (12.0 to 48.0) "months" Positive Assumption "";
            source "No usable evidence; used only where a plan has an innovation share"
                / "Geen bruikbaar bewijs; telt alleen bij een vernieuwingsdeel in een plan";
            en "Months between renewals within a contract": "A higher value makes renewal inside a long contract rarer.";
            nl "Maanden tussen vernieuwing in een contract": "Bij een hogere waarde is er binnen een lang contract minder vaak vernieuwing.";
        referral_window = 24.0 (12.0 to 48.0) "months" Positive Assumption "";
            source "No usable evidence; used only where a council renews on what it sees"
                / "Geen bruikbaar bewijs; telt alleen als een raad verlengt op wat hij ziet";
            en "Months a council looks back": "A higher value makes a council judge over a longer period.";
            nl "Maanden die een raad terugkijkt": "Bij een hogere waarde oordeelt een raad over een langere periode.";
    }
}
