//! The social base that is paid for: trust, workers, contracts, places.

parameters! {
    /// Trust in local professionals (§5.15).
    trust: Trust, section "5.15", en "Trust in local professionals", nl "Vertrouwen in professionals" {
        gain = 0.05 (0.02 to 0.08) "per month" Share Weak "ρ_q" of trust_building;
            source "About 18 months of contact until trust (mentoring and social work, weak)"
                / "Ongeveer 18 maanden contact tot er vertrouwen is (mentoring en sociaal werk, zwak)";
            en "Growth of trust": "A higher value makes trust grow faster where workers are known.";
            nl "Groei van vertrouwen": "Bij een hogere waarde groeit vertrouwen sneller waar sociaal werkers bekend zijn.";
        decay = 0.02 (0.0 to 0.04) "per month" Share Weak "ρ_d";
            source "About 18 months of contact until trust (mentoring and social work, weak)"
                / "Ongeveer 18 maanden contact tot er vertrouwen is (mentoring en sociaal werk, zwak)";
            en "Fading of trust": "A higher value makes trust return to its old level sooner.";
            nl "Wegebben van vertrouwen": "Bij een hogere waarde keert vertrouwen sneller terug naar het oude niveau.";
        departure_loss = 0.35 (0.0 to 0.6) "share" Share Weak "λ" of trust_loss;
            source "Trust is thought to go faster than it comes; this asymmetry is contested"
                / "Vertrouwen zou sneller gaan dan komen; dit verschil is omstreden";
            en "Loss of trust when a worker leaves": "A higher value makes every departure cost more trust.";
            nl "Verlies van vertrouwen bij vertrek": "Bij een hogere waarde kost elk vertrek van een werker meer vertrouwen.";
    }
    /// Community workers and bridging capacity (§5.2).
    workers: Workers, section "5.2", en "Community workers", nl "Sociaal werkers in de wijk" {
        build_time = 18.0 (6.0 to 36.0) "months" Positive Weak "τ_R";
            source "Mentoring: gains only after 12 months or more"
                / "Mentoring: pas winst na 12 maanden of meer";
            en "Time to build relations": "A higher value makes a new worker need longer to know the neighbourhood.";
            nl "Tijd om relaties op te bouwen": "Bij een hogere waarde kent een nieuwe werker de wijk pas na langere tijd.";
        exit = 0.0135 (0.009 to 0.025) "per month" Share Moderate "h₀" of worker_turnover;
            source "Employer exit in social work 16 % a year (10-30; CBS AZW 2023, GR BAR 2023)"
                / "Vertrek bij werkgever in sociaal werk 16 % per jaar (10-30; CBS AZW 2023, GR BAR 2023)";
            en "Workers who leave": "A higher value makes workers leave more often.";
            nl "Vertrek van werkers": "Bij een hogere waarde vertrekken werkers vaker.";
        end_exit = 0.05 (0.0 to 0.10) "per month" Share Assumption "h_end" of end_of_contract_exits;
            source "Many reports, no rate: an assumption"
                / "Veel meldingen, geen cijfer: een aanname";
            en "Leaving before the contract ends": "A higher value makes more workers leave when the end of a contract nears.";
            nl "Vertrek voor het einde van het contract": "Bij een hogere waarde vertrekken meer werkers als het einde van het contract nadert.";
        end_window = 9.0 (3.0 to 18.0) "months" Positive Assumption "" of end_of_contract_exits;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "When leaving before the end starts": "A higher value makes workers look for other work earlier.";
            nl "Begin van het vertrek": "Bij een hogere waarde zoeken werkers eerder ander werk.";
        known = 0.0 (0.0 to 9.0) "months" NotNegative Assumption "known" of end_of_contract_exits;
            source "No usable evidence; a plan can promise more"
                / "Geen bruikbaar bewijs; een plan kan meer toezeggen";
            en "Renewal known ahead": "A higher value gives workers certainty earlier, so that fewer leave.";
            nl "Verlenging vooraf bekend": "Bij een hogere waarde weten werkers eerder waar zij aan toe zijn en vertrekken er minder.";
        vacancy = 4.0 (1.0 to 6.0) "months" Positive Moderate "f" of vacancies;
            source "Usual length of a vacancy in care and welfare, 1-6 months (from memory)"
                / "Gewone duur van een vacature in zorg en welzijn, 1-6 maanden (niet nagezocht)";
            en "Time to fill a vacancy": "A higher value leaves posts empty for longer.";
            nl "Duur van een vacature": "Bij een hogere waarde blijven functies langer leeg.";
        keep = 0.4 (0.0 to 0.9) "probability" Share Assumption "keep" of staff_loss_over_gaps;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Workers kept over a gap": "A higher value brings more workers back after a gap in funding.";
            nl "Behoud van werkers over een gat": "Bij een hogere waarde komen meer werkers terug na een gat in de financiering.";
        handover = 0.15 (0.0 to 0.4) "share" Share Assumption "hand" of handover;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Warm handover": "A higher value lets a successor take over more of the relations.";
            nl "Warme overdracht": "Bij een hogere waarde neemt een opvolger meer relaties over.";
        kept_capital = 0.8 (0.4 to 1.0) "share" Share Assumption "" of staff_loss_over_gaps;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Relations left after a gap": "A higher value makes a returning worker lose fewer relations.";
            nl "Relaties die een gat overleven": "Bij een hogere waarde verliest een terugkerende werker minder relaties.";
        first_tenure = 24.0 (0.0 to 60.0) "months" NotNegative Assumption "";
            source "Start of the warm-up; forgotten after some years"
                / "Begin van de inloop; na enkele jaren niet meer van invloed";
            en "Tenure at the start": "A higher value starts the warm-up with workers who are known better.";
            nl "Dienstjaren bij het begin": "Bij een hogere waarde begint de inloop met werkers die langer in de wijk werken.";
        saturation = 1.5 (0.75 to 3.0) "FTE per 2,500 residents" Positive Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Workers until a neighbourhood is served": "A higher value means more workers are needed for the same reach.";
            nl "Werkers tot een wijk bediend is": "Bij een hogere waarde zijn meer werkers nodig voor hetzelfde bereik.";
        casework_pull = 0.3 (0.0 to 0.6) "share" Share Weak "ψ" of casework_pull;
            source "Qualitative reports of zuigkracht from individual cases"
                / "Kwalitatieve rapporten over zuigkracht van individuele problematiek";
            en "Casework pulls workers in": "A higher value makes a long wijkteam queue take more of the workers' time.";
            nl "Zuigkracht van casuïstiek": "Bij een hogere waarde kost een lange wachtrij bij het wijkteam meer tijd van sociaal werkers.";
        casework_pull_half = 3.0 (1.5 to 6.0) "months" Positive Assumption "" of casework_pull;
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Queue at which half of the pull is felt": "A higher value makes short queues pull less.";
            nl "Wachtrij bij halve zuigkracht": "Bij een hogere waarde trekken korte wachtrijen minder tijd weg.";
        casework_throughput = 0.1 (0.05 to 0.2) "per month" Positive Assumption "" of casework_pull;
            source "Modeller's choice: share of cases closed in a month, to turn a queue into a wait"
                / "Keuze van de modelbouwer: deel van de zaken dat per maand sluit, om een wachtrij in wachttijd om te rekenen";
            en "Usual outflow of the wijkteam": "A higher value makes the same queue count as a shorter wait.";
            nl "Gewone uitstroom van het wijkteam": "Bij een hogere waarde telt dezelfde wachtrij als een kortere wachttijd.";
        overhead_base = 0.04 (0.03 to 0.06) "share" Share Assumption "" of overhead;
            source "No usable evidence for the increment; totals of 25-30 % include access, rent and ICT"
                / "Geen bruikbaar bewijs voor het verschil; totalen van 25-30 % bevatten toegang, huur en ICT";
            en "Overhead of the base": "A higher value leaves fewer hours for residents in the base budget.";
            nl "Overhead van de basis": "Bij een hogere waarde blijven in de basis minder uren over voor inwoners.";
        overhead_continuous = 0.04 (0.03 to 0.06) "share" Share Assumption "" of overhead;
            source "No usable evidence for the increment; totals of 25-30 % include access, rent and ICT"
                / "Geen bruikbaar bewijs voor het verschil; totalen van 25-30 % bevatten toegang, huur en ICT";
            en "Overhead of long contracts": "A higher value leaves fewer hours for residents in long contracts.";
            nl "Overhead van lange contracten": "Bij een hogere waarde blijven bij lange contracten minder uren over voor inwoners.";
        overhead_four_years = 0.08 (0.05 to 0.12) "share" Share Assumption "" of overhead;
            source "No usable evidence for the increment; totals of 25-30 % include access, rent and ICT"
                / "Geen bruikbaar bewijs voor het verschil; totalen van 25-30 % bevatten toegang, huur en ICT";
            en "Overhead of four-year contracts": "A higher value leaves fewer hours for residents in four-year contracts.";
            nl "Overhead van vierjarige contracten": "Bij een hogere waarde blijven bij vierjarige contracten minder uren over voor inwoners.";
        overhead_two_years = 0.12 (0.05 to 0.20) "share" Share Assumption "" of overhead;
            source "No usable evidence for the increment; totals of 25-30 % include access, rent and ICT"
                / "Geen bruikbaar bewijs voor het verschil; totalen van 25-30 % bevatten toegang, huur en ICT";
            en "Overhead of two-year projects": "A higher value leaves fewer hours for residents in two-year projects.";
            nl "Overhead van tweejarige projecten": "Bij een hogere waarde blijven bij tweejarige projecten minder uren over voor inwoners.";
    }
    /// How well a contract fits, learning and lag (§5.3).
    contracts: Contracts, section "5.3", en "Contracts: fit, learning, lag", nl "Contracten: passendheid, leren, aanloop" {
        fit_spread = 0.3 (0.0 to 0.6) "log SD" NotNegative Assumption "σ_e" of contract_fit;
            source "No usable evidence; gives short contracts their case"
                / "Geen bruikbaar bewijs; geeft korte contracten een eerlijke kans";
            en "Differences in fit": "A higher value makes partners differ more, so that choosing again pays more.";
            nl "Verschil in passendheid": "Bij een hogere waarde verschillen partners meer en loont opnieuw kiezen meer.";
        drift = 0.002 (0.0 to 0.006) "per month" NotNegative Assumption "drift" of drift;
            source "No usable evidence; gives short contracts their case"
                / "Geen bruikbaar bewijs; geeft korte contracten een eerlijke kans";
            en "Slackening without a tender": "A higher value makes a contract fit less the longer no tender takes place.";
            nl "Verslapping zonder aanbesteding": "Bij een hogere waarde past een contract minder goed naarmate er langer niet is aanbesteed.";
        learning = 0.0033 (0.0 to 0.005) "per month" NotNegative Assumption "ρ_L" of learning;
            source "No usable evidence; gives long contracts their case"
                / "Geen bruikbaar bewijs; geeft lange contracten een eerlijke kans";
            en "Learning with the same partner": "A higher value makes a lasting partner improve faster.";
            nl "Leren met dezelfde partner": "Bij een hogere waarde wordt een vaste partner sneller beter.";
        learning_after = 24.0 (12.0 to 48.0) "months" NotNegative Assumption "" of learning;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "When learning starts": "A higher value makes learning start later.";
            nl "Begin van het leren": "Bij een hogere waarde begint het leren later.";
        learning_cap = 0.2 (0.0 to 0.4) "share" NotNegative Assumption "" of learning;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Most that is learned": "A higher value lets a lasting partner become better in the end.";
            nl "Grens aan het leren": "Bij een hogere waarde wordt een vaste partner uiteindelijk beter.";
        start_lag = 3.0 (0.0 to 6.0) "months" NotNegative Assumption "startlag" of start_lag;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Start-up months": "A higher value makes a new partner need longer to get going.";
            nl "Aanloopmaanden": "Bij een hogere waarde heeft een nieuwe partner een langere aanloop nodig.";
        start_lag_factor = 0.5 (0.0 to 1.0) "factor" Share Assumption "" of start_lag;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Output during the start": "A higher value makes a new partner do more from the first day.";
            nl "Opbrengst in de aanloop": "Bij een hogere waarde doet een nieuwe partner vanaf de eerste dag meer.";
        judging_noise = 0.3 (0.0 to 1.0) "log SD" NotNegative Assumption "" of contract_fit;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Noise in judging bids": "A higher value makes the council choose partners more by luck.";
            nl "Ruis bij het beoordelen": "Bij een hogere waarde bepaalt geluk meer welke partner de gemeente kiest.";
        partner_overhead = 0.01 (0.0 to 0.02) "share per partner" Share Assumption "" of overhead;
            source "No usable evidence; used only where a plan has more than two partners"
                / "Geen bruikbaar bewijs; telt alleen bij meer dan twee partners in een plan";
            en "Overhead per extra partner": "A higher value makes many partners cost more hours.";
            nl "Extra uren per partner": "Bij een hogere waarde kosten veel partners meer uren.";
        monitoring_cost = 0.03 (0.0 to 0.06) "share" Share Assumption "" of overhead;
            source "No usable evidence; used only where a plan asks for monitoring"
                / "Geen bruikbaar bewijs; telt alleen als een plan verantwoording vraagt";
            en "Hours for monitoring": "A higher value makes reporting take more hours from residents.";
            nl "Uren voor verantwoording": "Bij een hogere waarde kost verantwoording meer uren die inwoners niet krijgen.";
        monitoring_learning = 2.0 (1.0 to 3.0) "factor" NotNegative Assumption "" of learning;
            source "No usable evidence; used only where a plan asks for monitoring to learn from"
                / "Geen bruikbaar bewijs; telt alleen als een plan monitoring vraagt om van te leren";
            en "Monitoring speeds up learning": "A higher value makes partners learn faster where mistakes are looked at.";
            nl "Monitoring versnelt leren": "Bij een hogere waarde leren partners sneller als er naar fouten wordt gekeken.";
        monitoring_noise = 0.5 (0.0 to 1.0) "factor" NotNegative Assumption "" of contract_fit;
            source "No usable evidence; used only where a plan asks for monitoring to learn from"
                / "Geen bruikbaar bewijs; telt alleen als een plan monitoring vraagt om van te leren";
            en "Misjudgement left by monitoring": "A higher value makes monitoring help the council less in judging a partner.";
            nl "Misoordeel dat monitoring overlaat": "Bij een hogere waarde helpt monitoring de raad minder bij het beoordelen van een partner.";
    }
    /// Places (§5.7).
    places: Places, section "5.7", en "Places to meet", nl "Ontmoetingsplekken" {
        saturation = 20.0 (10.0 to 40.0) "€ per resident per year" Positive Assumption "";
            source "No usable evidence; decides how much good places do"
                / "Geen bruikbaar bewijs; bepaalt hoeveel goed ontmoetingsplekken doen";
            en "Money until places saturate": "A higher value makes the same places cost more.";
            nl "Geld tot plekken verzadigen": "Bij een hogere waarde kosten dezelfde plekken meer geld.";
        build_time = 12.0 (6.0 to 24.0) "months" Positive Assumption "τ_up";
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Time to build a place": "A higher value makes it take longer before a new place is lively.";
            nl "Tijd om een plek op te bouwen": "Bij een hogere waarde duurt het langer voordat een nieuwe plek leeft.";
        loss_time = 4.0 (2.0 to 18.0) "months" Positive Moderate "τ_dn" of fast_loss_of_places;
            source "Closing youth clubs in London did harm fast (Villa/IFS, 2024); the months are assumed"
                / "Sluiten van jongerencentra in Londen deed snel schade (Villa/IFS, 2024); het aantal maanden is aangenomen";
            en "Time to lose a place": "A higher value makes a place live on longer after its money stops.";
            nl "Tijd om een plek te verliezen": "Bij een hogere waarde blijft een plek langer leven nadat het geld stopt.";
        residents_run_factor = 2.0 (1.0 to 3.0) "factor" NotNegative Assumption "" of residents_run_places;
            source "Roosendaal: 11 centres from €1.9 m to €0.5 m when run by residents; the factor is assumed"
                / "Roosendaal: 11 buurthuizen van € 1,9 naar € 0,5 miljoen bij beheer door bewoners; de factor is aangenomen";
            en "Thrift of residents who run a place": "A higher value makes residents do more with the same money.";
            nl "Zuinigheid van bewonersbeheer": "Bij een hogere waarde doen bewoners die zelf beheren meer met hetzelfde geld.";
        residents_run_volunteers = 0.35 (0.2 to 0.5) "share of adults" Positive Assumption "" of residents_run_places;
            source "No usable evidence; set at the usual share of volunteers"
                / "Geen bruikbaar bewijs; gelijk aan het gewone aandeel vrijwilligers";
            en "Volunteers needed to run places": "A higher value means more volunteers are needed before residents can run places well.";
            nl "Vrijwilligers nodig voor beheer": "Bij een hogere waarde zijn meer vrijwilligers nodig om plekken zelf goed te beheren.";
        residents_run_need = 0.1 (0.0 to 0.2) "share" NotNegative Assumption "" of residents_run_places;
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Extra volunteers asked for": "A higher value makes running a place ask more of volunteers.";
            nl "Extra vraag naar vrijwilligers": "Bij een hogere waarde vraagt zelf beheren meer van vrijwilligers.";
    }
}
