//! From hidden to known: signals, light help, the general practitioner.

parameters! {
    /// Signalling, light help, the GP route (§5.11).
    signalling: Signalling, section "5.11", en "Signals and light help", nl "Signalen en lichte hulp" {
        own_step = 0.09 (0.045 to 0.144) "per month" Share Moderate "k_q";
            source "Set by the caseload; CPB (2019) +14 % referrals concerns the arrival of wijkteams, kept as a hold-out"
                / "Afgestemd op het aantal zaken; CPB (2019) +14 % verwijzingen gaat over de komst van wijkteams en dient als toets";
            en "Asking for help oneself": "A higher value makes people who trust professionals ask for help sooner.";
            nl "Zelf om hulp vragen": "Bij een hogere waarde vragen mensen met vertrouwen sneller om hulp.";
        through_ties = 0.08 (0.04 to 0.128) "per month" Share Moderate "k_c" of signals_through_ties;
            source "Set by the caseload; the size of early signalling is not measured"
                / "Afgestemd op het aantal zaken; de omvang van vroeg signaleren is niet gemeten";
            en "Noticed by others": "A higher value makes people with contacts get noticed sooner.";
            nl "Opgemerkt door anderen": "Bij een hogere waarde worden mensen met contacten eerder opgemerkt.";
        through_ties_base = 0.3 (0.15 to 0.6) "share" Share Assumption "" of signals_through_ties;
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Noticed without workers": "A higher value makes signals through others depend less on community workers.";
            nl "Opgemerkt zonder sociaal werk": "Bij een hogere waarde hangen signalen via anderen minder af van sociaal werkers.";
        strain = 0.9 (0.45 to 1.8) "SD" Finite Assumption "";
            source "Modeller's choice; set with the caseload"
                / "Keuze van de modelbouwer; afgestemd op het aantal zaken";
            en "Strain at which signals start": "A higher value makes people known to help later.";
            nl "Draaglast waarbij signalen beginnen": "Bij een hogere waarde komen mensen later in beeld.";
        strain_scale = 0.35 (0.17 to 0.7) "SD" Positive Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness of that limit": "A higher value lets signals come from lower strain as well.";
            nl "Geleidelijkheid van die grens": "Bij een hogere waarde komen signalen ook bij lichtere draaglast.";
        light_help = 0.10 (0.0 to 0.4) "SD" NotNegative Weak "h_l" of light_help;
            source "Set below loneliness trials (-0.2), since 2 of 10 Dutch projects worked (Fokkema & van Tilburg, 2007)"
                / "Lager dan proeven tegen eenzaamheid (-0,2), want 2 van 10 Nederlandse projecten werkten (Fokkema & van Tilburg, 2007)";
            en "Effect of light help": "A higher value makes early light help relieve strain more.";
            nl "Effect van lichte hulp": "Bij een hogere waarde verlicht vroege lichte hulp de draaglast meer.";
        to_team_strain = 1.0 (0.5 to 2.0) "SD" Finite Assumption "";
            source "Modeller's choice; set with the caseload"
                / "Keuze van de modelbouwer; afgestemd op het aantal zaken";
            en "Strain at which the wijkteam comes in": "A higher value sends fewer signals on to the wijkteam.";
            nl "Draaglast waarbij het wijkteam komt": "Bij een hogere waarde gaan minder signalen door naar het wijkteam.";
        to_team_scale = 0.3 (0.15 to 0.6) "SD" Positive Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness of that step": "A higher value sends on lighter cases too.";
            nl "Geleidelijkheid van die stap": "Bij een hogere waarde gaan ook lichtere gevallen door.";
        gp = 0.052 (0.026 to 0.083) "per month" Share Calibrated "k_gp" of gp_route;
            source "Calibrated to 60-90 clients of specialised care per 1,000 residents"
                / "Geijkt op 60-90 cliënten in gespecialiseerde zorg per 1.000 inwoners";
            en "Route through the general practitioner": "A higher value makes the huisarts refer to specialised care sooner.";
            nl "Route via de huisarts": "Bij een hogere waarde verwijst de huisarts sneller naar gespecialiseerde zorg.";
        gp_strain = 1.2 (0.6 to 2.4) "SD" Finite Assumption "" of gp_route;
            source "Modeller's choice; set with the clients of specialised care"
                / "Keuze van de modelbouwer; afgestemd op het aantal cliënten in gespecialiseerde zorg";
            en "Strain at which the GP refers": "A higher value makes the huisarts refer heavier cases only.";
            nl "Draaglast waarbij de huisarts verwijst": "Bij een hogere waarde verwijst de huisarts alleen zwaardere gevallen.";
        gp_scale = 0.4 (0.2 to 0.8) "SD" Positive Assumption "" of gp_route;
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness of that limit": "A higher value makes the huisarts refer lighter cases too.";
            nl "Geleidelijkheid van de verwijzing": "Bij een hogere waarde verwijst de huisarts ook lichtere gevallen.";
        lowest_age = 6.0 (4.0 to 8.0) "years" NotNegative Assumption "";
            source "Modeller's choice; younger children are not lived in detail"
                / "Keuze van de modelbouwer; jongere kinderen doorloopt het model niet in detail";
            en "Youngest age for signals and crises": "A higher value leaves more young children out.";
            nl "Laagste leeftijd voor signalen en crises": "Bij een hogere waarde tellen meer jonge kinderen niet mee.";
        outreach = 0.2 (0.0 to 0.4) "per month" Share Assumption "o" of outreach;
            source "No usable evidence for the size; used only where a plan protects outreach"
                / "Geen bruikbaar bewijs voor de omvang; telt alleen als een plan outreachend werken beschermt";
            en "Effect of protected outreach": "A higher value makes outreach by the wijkteam find more people.";
            nl "Effect van outreachend werken": "Bij een hogere waarde vindt het wijkteam meer mensen door erop af te gaan.";
        nearby = 0.2 (0.0 to 0.4) "share" NotNegative Assumption "near" of nearby_teams;
            source "CPB (2019): referrals rose 14 % more where wijkteams came; the size at a person is assumed"
                / "CPB (2019): verwijzingen stegen 14 % meer waar wijkteams kwamen; de omvang per persoon is aangenomen";
            en "Effect of a nearby team": "A higher value makes a team in the neighbourhood lower the threshold more.";
            nl "Effect van een team dichtbij": "Bij een hogere waarde verlaagt een team in de wijk de drempel meer.";
    }
}
