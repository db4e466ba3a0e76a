//! What weighs on a resident.

parameters! {
    /// Strain: burden against capacity (§5.10).
    strain: Strain, section "5.10", en "Strain: burden against capacity", nl "Draaglast tegenover draagkracht" {
        mean_reversion = 0.08 (0.05 to 0.20) "per month" Share Moderate "κ";
            source "Episodes of distress: median 3-6 months, with a tail of years (NEMESIS-2, 2007-15)"
                / "Periodes van klachten: mediaan 3-6 maanden, met een staart van jaren (NEMESIS-2, 2007-15)";
            en "Return to one's own level": "A higher value makes good and bad spells pass sooner, and effects of help with them.";
            nl "Terugkeer naar eigen niveau": "Bij een hogere waarde gaan slechte én goede periodes sneller voorbij, ook het effect van hulp.";
        noise = 0.28 (0.2 to 0.4) "SD" NotNegative Assumption "σ_y";
            source "Set so that about half of the differences in strain last and half pass"
                / "Zo gekozen dat ongeveer de helft van de verschillen in draaglast blijft en de helft voorbijgaat";
            en "Passing ups and downs": "A higher value makes strain vary more from month to month.";
            nl "Wisselingen per maand": "Bij een hogere waarde wisselt de draaglast meer van maand tot maand.";
        baseline = -0.34 (-0.8 to 0.2) "SD" Finite Calibrated "μ₀";
            source "Calibrated to a mean strain of about -0.1 and 10 % at high strain (RIVM 50120NED, 2022)"
                / "Geijkt op een gemiddelde draaglast van ongeveer -0,1 en 10 % zwaar belast (RIVM 50120NED, 2022)";
            en "Baseline strain": "A higher value puts all residents under more strain.";
            nl "Basisniveau van draaglast": "Bij een hogere waarde is de draaglast van alle inwoners hoger.";
        livelihood = 0.9 (0.4 to 1.3) "SD" NotNegative Moderate "a_A" of livelihood_to_strain;
            source "Debt and distress go together; an association, size from memory"
                / "Schulden en psychische klachten gaan samen; een verband, omvang niet nagezocht";
            en "Weight of problem debt": "A higher value makes an insecure livelihood weigh more on people.";
            nl "Gewicht van problematische schulden": "Bij een hogere waarde drukt gebrek aan bestaanszekerheid zwaarder op mensen.";
        loneliness = 0.15 (0.05 to 0.27) "SD per 0.2 gap" NotNegative Moderate "a_L" of loneliness_to_strain;
            source "Loneliness to depression aOR 1.55 (1.2-2.3), strict adjustment (Mann, 2022); carries most of the result"
                / "Van eenzaamheid naar depressie aOR 1,55 (1,2-2,3), streng gecorrigeerd (Mann, 2022); draagt het meeste van de uitkomst";
            en "Weight of missing contact": "A higher value makes a lack of contact weigh more on people.";
            nl "Gewicht van gemis aan contact": "Bij een hogere waarde drukt gemis aan contact zwaarder op mensen.";
        loneliness_unit = 0.2 (0.1 to 0.4) "connectedness" Positive Assumption "" of loneliness_to_strain;
            source "Unit in which the weight of missing contact is written; vary that weight instead"
                / "Eenheid waarin het gewicht van gemis aan contact is uitgedrukt; varieer liever dat gewicht";
            en "Unit of missing contact": "A higher value makes the same lack of contact weigh less.";
            nl "Eenheid van gemis aan contact": "Bij een hogere waarde telt hetzelfde gemis aan contact minder zwaar.";
        buffer = 0.3 (0.0 to 0.5) "share" Share Weak "β" of buffering;
            source "Support and life events: OR 0.5-1.0 (buffering literature); a Dutch area study found none"
                / "Steun bij ingrijpende gebeurtenissen: OR 0,5-1,0 (literatuur); een Nederlandse wijkstudie vond geen effect";
            en "Support softens blows": "A higher value makes support from others soften life events more.";
            nl "Steun verzacht klappen": "Bij een hogere waarde vangt steun van anderen tegenslag beter op.";
        care_load = 0.35 (0.0 to 0.6) "SD" NotNegative Moderate "a_C" of care_load;
            source "19 % of informal carers heavily burdened (CBS/GGD, 2022)"
                / "19 % van de mantelzorgers zwaar belast (CBS/GGD, 2022)";
            en "Weight of informal care": "A higher value makes caring for someone weigh more on the carer.";
            nl "Gewicht van mantelzorg": "Bij een hogere waarde drukt mantelzorg zwaarder op de mantelzorger.";
        event_rate = 0.04 (0.02 to 0.08) "per month" Share Assumption "" of life_events;
            source "Modeller's choice: about one serious event in two years"
                / "Keuze van de modelbouwer: ongeveer één ernstige gebeurtenis per twee jaar";
            en "Life events": "A higher value makes setbacks more frequent.";
            nl "Ingrijpende gebeurtenissen": "Bij een hogere waarde komt tegenslag vaker voor.";
        event_livelihood = 1.0 (0.0 to 2.0) "factor" NotNegative Assumption "" of life_events;
            source "Modeller's choice: twice as many in problem debt, half as many more in an insecure livelihood; no usable evidence for the size"
                / "Keuze van de modelbouwer: dubbel bij problematische schulden, de helft meer bij onzekerheid; geen bruikbaar bewijs voor de omvang";
            en "More setbacks in debt": "A higher value makes setbacks more frequent where livelihood is insecure.";
            nl "Meer tegenslag bij schulden": "Bij een hogere waarde komt tegenslag vaker voor bij gebrek aan bestaanszekerheid.";
        event_mean = 0.45 (0.22 to 0.9) "SD" NotNegative Assumption "S" of life_events;
            source "Modeller's choice; calibrated with the passing ups and downs to a strain SD of 1"
                / "Keuze van de modelbouwer; samen met de wisselingen per maand geijkt op een spreiding van 1 SD";
            en "Size of a life event": "A higher value makes a setback hit harder.";
            nl "Zwaarte van een gebeurtenis": "Bij een hogere waarde komt tegenslag harder aan.";
        event_log_sd = 0.6 (0.3 to 1.2) "log SD" NotNegative Assumption "S" of life_events;
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Differences between life events": "A higher value makes the size of setbacks differ more.";
            nl "Verschil tussen gebeurtenissen": "Bij een hogere waarde verschilt de zwaarte van tegenslag meer.";
        waiting_harm = 0.012 (0.0 to 0.04) "SD per month" NotNegative Moderate "ω" of waiting_harm;
            source "Dutch GGZ: a month longer waiting, about 10 % more care (Prudon); the size in SD is assumed"
                / "GGZ in Nederland: een maand langer wachten, ongeveer 10 % meer zorg (Prudon); de omvang in SD is aangenomen";
            en "Harm of waiting": "A higher value makes waiting for care do more harm.";
            nl "Schade door wachten": "Bij een hogere waarde doet wachten op zorg meer kwaad.";
        role_benefit = 0.0 (0.0 to 0.1) "SD" NotNegative Assumption "a_V" of role_benefit;
            source "No usable evidence for the size; off by default"
                / "Geen bruikbaar bewijs voor de omvang; staat standaard uit";
            en "To matter to someone": "A higher value makes volunteering relieve the volunteer more.";
            nl "Ertoe doen": "Bij een hogere waarde verlicht vrijwilligerswerk de draaglast van de vrijwilliger meer.";
        scarring = 0.0 (0.0 to 0.003) "per month" Share Assumption "ζ" of scarring;
            source "No usable evidence for the size; off by default. Without it no effect on strain outlives its cause by over two years"
                / "Geen bruikbaar bewijs voor de omvang; staat standaard uit. Zonder dit duurt geen effect op draaglast meer dan twee jaar langer dan de oorzaak";
            en "Lasting marks of youth": "A higher value makes strain between 6 and 22 mark a person more for life.";
            nl "Littekens uit de jeugd": "Bij een hogere waarde werkt draaglast tussen 6 en 22 jaar langer door in het latere leven.";
    }
}
