//! Ties between residents.

parameters! {
    /// Ties and what they carry (§5.4).
    ties: Ties, section "5.4", en "Ties between residents", nl "Contacten tussen inwoners" {
        growth = 0.15 (0.08 to 0.25) "per month" Share Moderate "γ";
            source "50-200 hours from acquaintance to friend (Hall)"
                / "50-200 uur van kennis tot vriend (Hall)";
            en "Growth of a tie": "A higher value makes a tie grow faster when people meet.";
            nl "Groei van een contact": "Bij een hogere waarde groeit een band sneller als mensen elkaar zien.";
        decay_private = 0.015 (0.009 to 0.02) "per month" Share Moderate "δ";
            source "Kin: -15 % a year without contact; 48 % of ties left after 7 years (Mollenhorst, 2000-07)"
                / "Familie: -15 % per jaar zonder contact; na 7 jaar is 48 % van de contacten over (Mollenhorst, 2000-07)";
            en "Fading of private ties": "A higher value makes family and friends drift apart sooner without contact.";
            nl "Verwatering van privécontacten": "Bij een hogere waarde verwatert een band met familie of vrienden sneller zonder contact.";
        decay_other = 0.05 (0.03 to 0.08) "per month" Share Moderate "δ";
            source "48 % of ties left after 7 years (Mollenhorst, 2000-07); non-kin fade faster"
                / "Na 7 jaar is 48 % van de contacten over (Mollenhorst, 2000-07); wie geen familie is, verdwijnt sneller";
            en "Fading of other ties": "A higher value makes neighbours and group members drift apart sooner.";
            nl "Verwatering van andere contacten": "Bij een hogere waarde verwatert een band met buren of groepsgenoten sneller.";
        contact_private = 0.22 (0.11 to 0.35) "per month" Share Assumption "p_pr";
            source "Calibrated with the prototype; no direct evidence"
                / "Geijkt met het prototype; geen direct bewijs";
            en "Contact in private": "A higher value makes family and friends meet more often.";
            nl "Contact in de privésfeer": "Bij een hogere waarde zien familie en vrienden elkaar vaker.";
        contact_street = 0.03 (0.015 to 0.048) "per month" Share Assumption "p_s0";
            source "Calibrated with the prototype; 58 % have weekly contact with neighbours (CBS, 2022-24)"
                / "Geijkt met het prototype; 58 % heeft wekelijks contact met buren (CBS, 2022-24)";
            en "Contact in the street": "A higher value makes neighbours meet more often without any place to go.";
            nl "Contact op straat": "Bij een hogere waarde zien buren elkaar vaker, ook zonder ontmoetingsplek.";
        contact_place = 0.08 (0.04 to 0.128) "per month" Share Assumption "p_sP" of place_contact;
            source "No usable evidence; decides how much good places do"
                / "Geen bruikbaar bewijs; bepaalt hoeveel goed ontmoetingsplekken doen";
            en "Contact through places": "A higher value makes good meeting places bring neighbours together more.";
            nl "Contact via ontmoetingsplekken": "Bij een hogere waarde brengen goede plekken buren vaker bij elkaar.";
        contact_group = 0.28 (0.14 to 0.448) "per month" Share Assumption "p_gr";
            source "Calibrated with the prototype; no direct evidence"
                / "Geijkt met het prototype; geen direct bewijs";
            en "Contact in a group": "A higher value makes members of the same group meet more often.";
            nl "Contact in een groep": "Bij een hogere waarde zien leden van dezelfde groep elkaar vaker.";
        contact_outside_group = 0.02 (0.01 to 0.04) "per month" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Contact without a shared group": "A higher value makes people who share no group meet more often.";
            nl "Contact zonder gedeelde groep": "Bij een hogere waarde zien mensen zonder gedeelde groep elkaar vaker.";
        housemate = 0.8 (0.6 to 0.95) "strength" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Tie between housemates": "A higher value makes living together count for more.";
            nl "Band tussen huisgenoten": "Bij een hogere waarde telt samenwonen zwaarder.";
        new_private = 0.45 (0.2 to 0.7) "strength" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Private tie of a newcomer": "A higher value gives newcomers stronger ties with family and friends at the start.";
            nl "Privéband van een nieuwkomer": "Bij een hogere waarde beginnen nieuwkomers met een sterkere band met familie en vrienden.";
        new_other = 0.05 (0.0 to 0.1) "strength" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Other tie of a newcomer": "A higher value gives newcomers stronger ties in the neighbourhood at the start.";
            nl "Andere band van een nieuwkomer": "Bij een hogere waarde beginnen nieuwkomers met een sterkere band in de wijk.";
        saturation_contact = 2.2 (1.5 to 3.0) "ties" Positive Assumption "W₀";
            source "Protection saturates at 4-5 close ties (RIVM VZinfo)"
                / "Bescherming neemt niet meer toe vanaf 4-5 hechte contacten (RIVM VZinfo)";
            en "Ties until one feels connected": "A higher value means more ties are needed to feel connected.";
            nl "Contacten tot men zich verbonden voelt": "Bij een hogere waarde zijn meer contacten nodig om zich verbonden te voelen.";
        saturation_support = 1.5 (1.5 to 3.0) "ties" Positive Assumption "S₀";
            source "Protection saturates at 4-5 close ties (RIVM VZinfo)"
                / "Bescherming neemt niet meer toe vanaf 4-5 hechte contacten (RIVM VZinfo)";
            en "Ties until one feels supported": "A higher value means more ties are needed to feel supported.";
            nl "Contacten tot men zich gesteund voelt": "Bij een hogere waarde zijn meer contacten nodig om zich gesteund te voelen.";
        helper_strain = 1.0 (0.5 to 2.0) "SD" Finite Assumption "H";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Strain at which others cannot help": "A higher value lets people under strain go on supporting others.";
            nl "Draaglast waarbij men geen steun geeft": "Bij een hogere waarde blijven ook belaste mensen anderen steunen.";
        helper_strain_scale = 0.5 (0.25 to 1.0) "SD" Positive Assumption "H";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness of that limit": "A higher value makes the loss of support under strain more gradual.";
            nl "Geleidelijkheid van die grens": "Bij een hogere waarde neemt steun bij draaglast geleidelijker af.";
    }
}
