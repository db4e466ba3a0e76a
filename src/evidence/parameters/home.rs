//! At home: livelihood and caring for one another.

parameters! {
    /// Livelihood (§5.8).
    livelihood: Livelihood, section "5.8", en "Livelihood", nl "Bestaanszekerheid" {
        to_insecure = 0.0045 (0.0032 to 0.0063) "per month" Share Moderate "l₀₁";
            source "Set to 7.6-8.9 % problem debt and 1.05 % inflow a year (CBS, 2020-24)"
                / "Gekozen bij 7,6-8,9 % problematische schulden en 1,05 % instroom per jaar (CBS, 2020-24)";
            en "Becoming insecure": "A higher value makes households slide into money worries sooner.";
            nl "Onzeker worden": "Bij een hogere waarde krijgen huishoudens eerder geldzorgen.";
        to_secure = 0.022 (0.0154 to 0.0308) "per month" Share Moderate "l₁₀";
            source "Set to 7.6-8.9 % problem debt and 1.05 % inflow a year (CBS, 2020-24)"
                / "Gekozen bij 7,6-8,9 % problematische schulden en 1,05 % instroom per jaar (CBS, 2020-24)";
            en "Becoming secure again": "A higher value makes households recover from money worries sooner.";
            nl "Weer zeker worden": "Bij een hogere waarde zijn geldzorgen eerder voorbij.";
        to_debt = 0.005 (0.0035 to 0.007) "per month" Share Moderate "l₁₂";
            source "Inflow into problem debt 1.05 % of households a year (CBS, 2020, derived)"
                / "Instroom in problematische schulden 1,05 % van de huishoudens per jaar (CBS, 2020, afgeleid)";
            en "Falling into problem debt": "A higher value makes money worries turn into problem debt sooner.";
            nl "In problematische schulden raken": "Bij een hogere waarde worden geldzorgen sneller problematische schulden.";
        out_of_debt = 0.0115 (0.008 to 0.016) "per month" Share Moderate "l₂₁";
            source "About 14 % of households leave problem debt in a year (CBS, 2020, derived)"
                / "Ongeveer 14 % van de huishoudens komt in een jaar uit problematische schulden (CBS, 2020, afgeleid)";
            en "Getting out of problem debt": "A higher value makes households get out of problem debt sooner.";
            nl "Uit problematische schulden komen": "Bij een hogere waarde zijn huishoudens sneller van hun schulden af.";
        case_factor = 2.0 (1.0 to 3.0) "factor" NotNegative Assumption "" of livelihood_help;
            source "No usable evidence for the size"
                / "Geen bruikbaar bewijs voor de omvang";
            en "Wijkteam helps with debt": "A higher value makes a wijkteam case get out of debt sooner.";
            nl "Wijkteam helpt bij schulden": "Bij een hogere waarde komt een huishouden met hulp van het wijkteam sneller uit de schulden.";
        debt_help = 0.04 (0.0 to 0.08) "per month" Share Assumption "" of debt_help;
            source "No usable evidence for the size; used only where a plan buys debt help"
                / "Geen bruikbaar bewijs voor de omvang; telt alleen als een plan schuldhulp inkoopt";
            en "Effect of debt help": "A higher value makes bought debt help (schuldhulp) work better.";
            nl "Effect van schuldhulp": "Bij een hogere waarde werkt ingekochte schuldhulp beter.";
    }
    /// Informal care (§5.9).
    informal_care: InformalCare, section "5.9", en "Informal care", nl "Mantelzorg" {
        need_share = 0.8 (0.4 to 1.0) "need" Share Assumption "N";
            source "Set with 13 % informal carers in view (CBS/GGD, 2022)"
                / "Gekozen met oog op 13 % mantelzorgers (CBS/GGD, 2022)";
            en "Care asked for under strain": "A higher value makes people under heavy strain ask more care of others.";
            nl "Zorgvraag bij draaglast": "Bij een hogere waarde vragen zwaar belaste mensen meer zorg van anderen.";
        need_strain = 1.6 (0.8 to 3.2) "SD" Finite Assumption "N";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Strain at which care is needed": "A higher value makes care by others start later.";
            nl "Draaglast waarbij zorg nodig is": "Bij een hogere waarde is zorg door anderen pas later nodig.";
        need_strain_scale = 0.2 (0.1 to 0.4) "SD" Positive Assumption "N";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness of that limit": "A higher value makes the need for care rise more gradually with strain.";
            nl "Geleidelijkheid van die grens": "Bij een hogere waarde neemt de zorgvraag geleidelijker toe met de draaglast.";
        need_age = 88.0 (84.0 to 92.0) "years" NotNegative Assumption "N";
            source "Modeller's choice; carers are most often 50-65 years old (CBS, 2022)"
                / "Keuze van de modelbouwer; mantelzorgers zijn meestal 50-65 jaar (CBS, 2022)";
            en "Age at which care is needed": "A higher value makes older people need care later.";
            nl "Leeftijd waarop zorg nodig is": "Bij een hogere waarde hebben ouderen later zorg nodig.";
        need_age_scale = 3.5 (1.75 to 7.0) "years" Positive Assumption "N";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness over age": "A higher value makes the need for care rise more gradually with age.";
            nl "Geleidelijkheid met de leeftijd": "Bij een hogere waarde neemt de zorgvraag geleidelijker toe met de leeftijd.";
        load = 1.6 (0.8 to 3.2) "factor" NotNegative Assumption "ℓ";
            source "Set with 13 % informal carers in view, 19 % of them heavily burdened (CBS/GGD, 2022)"
                / "Gekozen met oog op 13 % mantelzorgers, van wie 19 % zwaar belast (CBS/GGD, 2022)";
            en "Load on the carer": "A higher value makes the same need weigh more on those around.";
            nl "Belasting van de mantelzorger": "Bij een hogere waarde belast dezelfde zorgvraag de omgeving meer.";
        private_share = 0.35 (0.17 to 0.7) "factor" NotNegative Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Care by family and friends": "A higher value makes more care come from people living elsewhere.";
            nl "Zorg door familie en vrienden": "Bij een hogere waarde komt meer zorg van mensen die elders wonen.";
        housemate_share = 0.7 (0.35 to 1.0) "factor" NotNegative Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Care by housemates": "A higher value makes more care come from housemates.";
            nl "Zorg door huisgenoten": "Bij een hogere waarde geven huisgenoten meer zorg.";
        in_care = 0.5 (0.25 to 1.0) "factor" Share Assumption "" of care_relieves_carers;
            source "No usable evidence for the size"
                / "Geen bruikbaar bewijs voor de omvang";
            en "Care need left in specialised care": "A higher value makes specialised care relieve carers less.";
            nl "Overblijvende zorgvraag bij zorg": "Bij een hogere waarde ontlast gespecialiseerde zorg de mantelzorger minder.";
        carer_age = 12.0 (8.0 to 16.0) "years" NotNegative Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Youngest age of a carer": "A higher value spares more children from caring.";
            nl "Laagste leeftijd van mantelzorgers": "Bij een hogere waarde geven minder kinderen mantelzorg.";
        support_effect = 0.3 (0.0 to 0.6) "share" Share Assumption "" of carer_support;
            source "No usable evidence for the size; used only where a plan buys carer support"
                / "Geen bruikbaar bewijs voor de omvang; telt alleen als een plan mantelzorgondersteuning inkoopt";
            en "Effect of carer support": "A higher value makes bought support (respijt) relieve carers more.";
            nl "Effect van mantelzorgondersteuning": "Bij een hogere waarde verlicht ingekochte ondersteuning (respijtzorg) mantelzorg meer.";
        support_euros = 5.0 (2.5 to 10.0) "€ per resident per year" Positive Assumption "" of carer_support;
            source "No usable evidence; used only where a plan buys carer support"
                / "Geen bruikbaar bewijs; telt alleen als een plan mantelzorgondersteuning inkoopt";
            en "Money until carer support saturates": "A higher value makes the same effect cost more.";
            nl "Geld tot ondersteuning verzadigt": "Bij een hogere waarde kost hetzelfde effect meer geld.";
    }
}
