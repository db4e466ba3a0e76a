//! Living together: groups, volunteering, motivation.

parameters! {
    /// Groups (§5.5).
    groups: Groups, section "5.5", en "Groups and associations", nl "Groepen en verenigingen" {
        slots_per_2500_beds = 16.0 (8.0 to 32.0) "slots" Positive Assumption "";
            source "Modeller's choice; no usable count of residents' initiatives"
                / "Keuze van de modelbouwer; geen bruikbare telling van bewonersinitiatieven";
            en "Room for groups": "A higher value allows more groups in a neighbourhood.";
            nl "Ruimte voor groepen": "Bij een hogere waarde kunnen er meer groepen in een wijk bestaan.";
        inertia = 0.12 (0.05 to 0.2) "per month" Share Assumption "r";
            source "No usable evidence"
                / "Geen bruikbaar bewijs";
            en "Pace of groups": "A higher value makes groups flourish or wither faster when circumstances change.";
            nl "Tempo van groepen": "Bij een hogere waarde bloeien of kwijnen groepen sneller als de omstandigheden veranderen.";
        worker_support = 1.0 (0.0 to 2.0) "factor" NotNegative Assumption "g_W" of worker_support_of_groups;
            source "Task of opbouwwerk; the effect is unmeasured"
                / "Taak van opbouwwerk; het effect is niet gemeten";
            en "Support by community workers": "A higher value makes workers help volunteers run their groups more.";
            nl "Steun van opbouwwerk": "Bij een hogere waarde helpen sociaal werkers de vrijwilligers van groepen meer.";
        own_space = 0.4 (0.3 to 0.7) "share" Share Assumption "α₀" of groups_need_places;
            source "No usable evidence; decides how deep a total cut goes"
                / "Geen bruikbaar bewijs; bepaalt hoe diep een volledige bezuiniging ingrijpt";
            en "Groups with a space of their own": "A higher value makes groups depend less on municipal places.";
            nl "Groepen met eigen ruimte": "Bij een hogere waarde hangen groepen minder af van plekken van de gemeente.";
        coverage = 1.5 (0.75 to 3.0) "factor" NotNegative Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Reach of volunteers": "A higher value lets the same volunteers keep a group going better.";
            nl "Wat vrijwilligers aankunnen": "Bij een hogere waarde houden dezelfde vrijwilligers een groep beter draaiend.";
        need_per_member = 0.32 (0.16 to 0.64) "volunteers" NotNegative Assumption "";
            source "Modeller's choice; calibrated with starting and stopping to 30-49 % volunteers (CBS)"
                / "Keuze van de modelbouwer; samen met beginnen en stoppen geijkt op 30-49 % vrijwilligers (CBS)";
            en "Volunteers needed per member": "A higher value makes groups need more volunteers.";
            nl "Nodige vrijwilligers per lid": "Bij een hogere waarde heeft een groep meer vrijwilligers nodig.";
        fold_level = 0.25 (0.12 to 0.5) "per month" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Folding of groups": "A higher value makes weak groups fold sooner.";
            nl "Opheffen van groepen": "Bij een hogere waarde stoppen zwakke groepen eerder.";
        fold_scale = 0.12 (0.06 to 0.24) "vitality" Positive Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Strength below which groups fold": "A higher value makes stronger groups fold as well.";
            nl "Kracht waaronder groepen stoppen": "Bij een hogere waarde stoppen ook sterkere groepen.";
        found = 0.02 (0.01 to 0.04) "per month" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Founding of groups": "A higher value makes residents start new groups sooner.";
            nl "Oprichten van groepen": "Bij een hogere waarde richten inwoners sneller een nieuwe groep op.";
        found_place = 0.7 (0.35 to 1.0) "share" Share Assumption "" of groups_need_places;
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Places help to start groups": "A higher value makes starting a group depend more on places.";
            nl "Plekken helpen bij oprichten": "Bij een hogere waarde hangt het begin van een groep meer af van ontmoetingsplekken.";
        found_vitality = 0.4 (0.2 to 0.8) "vitality" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Strength of a new group": "A higher value makes new groups start stronger.";
            nl "Kracht van een nieuwe groep": "Bij een hogere waarde beginnen nieuwe groepen sterker.";
        join = 0.02 (0.01 to 0.03) "per month" Share Assumption "j";
            source "Calibrated to 55-70 % members (CBS/SCP, 2010s)"
                / "Geijkt op 55-70 % leden (CBS/SCP, jaren 2010)";
            en "Joining": "A higher value makes residents join groups sooner.";
            nl "Lid worden": "Bij een hogere waarde worden inwoners sneller lid van een groep.";
        join_cap = 0.9 (0.5 to 1.0) "probability" Share Assumption "";
            source "Modeller's choice; keeps a probability below one"
                / "Keuze van de modelbouwer; houdt een kans onder de één";
            en "Highest chance to join in a month": "A higher value lets very sociable residents join almost at once.";
            nl "Hoogste kans om lid te worden": "Bij een hogere waarde worden heel sociale inwoners vrijwel direct lid.";
        leave = 0.012 (0.006 to 0.024) "per month" Share Assumption "";
            source "Calibrated to 55-70 % members (CBS/SCP, 2010s)"
                / "Geijkt op 55-70 % leden (CBS/SCP, jaren 2010)";
            en "Leaving": "A higher value makes members leave their group sooner.";
            nl "Lidmaatschap opzeggen": "Bij een hogere waarde verlaten leden hun groep eerder.";
        withdrawal = 0.6 (0.0 to 1.0) "share" Share Assumption "x" of withdrawal;
            source "Healthy-joiner bias is known; no usable evidence for its size"
                / "Bekend is dat gezonde mensen eerder meedoen; geen bruikbaar bewijs voor de omvang";
            en "Withdrawal under strain": "A higher value keeps people under strain away from groups and volunteering more.";
            nl "Zich terugtrekken": "Bij een hogere waarde blijven zwaar belaste mensen vaker weg bij groepen en vrijwilligerswerk.";
        withdrawal_strain = 1.5 (0.75 to 3.0) "SD" Finite Assumption "x" of withdrawal;
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Strain at which people withdraw": "A higher value makes people withdraw later.";
            nl "Draaglast waarbij men zich terugtrekt": "Bij een hogere waarde trekken mensen zich pas later terug.";
        withdrawal_scale = 0.5 (0.25 to 1.0) "SD" Positive Assumption "x" of withdrawal;
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Smoothness of withdrawal": "A higher value makes withdrawal more gradual.";
            nl "Geleidelijkheid van terugtrekken": "Bij een hogere waarde trekken mensen zich geleidelijker terug.";
        link = 7.5 (0.0 to 15.0) "factor" NotNegative Assumption "link" of group_link;
            source "Welzijn op Recept; effects largely absent in controlled studies (Kiely, 2022)"
                / "Welzijn op Recept; in gecontroleerde studies vrijwel geen effect (Kiely, 2022)";
            en "Link to a group (welzijn op recept)": "A higher value makes a signal lead to joining a group more often.";
            nl "Naar een groep geleiden (welzijn op recept)": "Bij een hogere waarde leidt een signaal vaker tot deelname aan een groep.";
        initial_member = 0.25 (0.1 to 0.5) "probability" Share Assumption "";
            source "Modeller's choice; start of the warm-up, which ten years of joining and leaving then settle"
                / "Keuze van de modelbouwer; begin van de inloop, waarna tien jaar lid worden en opzeggen het bepalen";
            en "Members at the start": "A higher value starts the warm-up with more members.";
            nl "Leden bij het begin": "Bij een hogere waarde begint de inloop met meer leden.";
        initial_vitality = 0.6 (0.3 to 0.9) "vitality" Share Assumption "";
            source "Modeller's choice; start of the warm-up, which the pace of groups then settles"
                / "Keuze van de modelbouwer; begin van de inloop, waarna het tempo van groepen het bepaalt";
            en "Strength of groups at the start": "A higher value starts the warm-up with stronger groups.";
            nl "Kracht van groepen bij het begin": "Bij een hogere waarde begint de inloop met sterkere groepen.";
    }
    /// Volunteering and motivation (§5.6).
    volunteering: Volunteering, section "5.6", en "Volunteering and motivation", nl "Vrijwilligerswerk en motivatie" {
        start = 0.035 (0.018 to 0.07) "per month" Share Assumption "";
            source "Calibrated to 30-49 % volunteers (CBS, 2012-2024, by definition)"
                / "Geijkt op 30-49 % vrijwilligers (CBS, 2012-2024, naar definitie)";
            en "Starting to volunteer": "A higher value makes residents start volunteering sooner.";
            nl "Beginnen als vrijwilliger": "Bij een hogere waarde worden inwoners sneller vrijwilliger.";
        stop = 0.045 (0.022 to 0.09) "per month" Share Assumption "";
            source "Calibrated; 20-25 % of volunteers stop in a year (weak)"
                / "Geijkt; 20-25 % van de vrijwilligers stopt in een jaar (zwak)";
            en "Stopping": "A higher value makes volunteers stop sooner.";
            nl "Stoppen als vrijwilliger": "Bij een hogere waarde stoppen vrijwilligers eerder.";
        member_factor = 1.5 (1.0 to 3.0) "factor" NotNegative Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Members volunteer sooner": "A higher value makes members start volunteering more often.";
            nl "Leden beginnen eerder": "Bij een hogere waarde worden leden van groepen vaker vrijwilliger.";
        outsider_factor = 0.5 (0.25 to 1.0) "factor" NotNegative Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Non-members volunteer later": "A higher value makes people outside groups start volunteering more often.";
            nl "Niet-leden beginnen later": "Bij een hogere waarde worden mensen buiten groepen vaker vrijwilliger.";
        bridging_factor = 0.5 (0.0 to 1.0) "factor" NotNegative Assumption "" of volunteer_recruitment;
            source "Modeller's choice; recruiting is a task of community workers, the effect is unmeasured"
                / "Keuze van de modelbouwer; werven is een taak van sociaal werk, het effect is niet gemeten";
            en "Workers recruit volunteers": "A higher value makes community workers find more volunteers.";
            nl "Sociaal werk werft vrijwilligers": "Bij een hogere waarde vinden sociaal werkers meer vrijwilligers.";
        overload = 0.3 (0.0 to 0.6) "factor" NotNegative Assumption "" of overload;
            source "Modeller's choice; no usable evidence for the size"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs voor de omvang";
            en "Overload": "A higher value makes volunteers stop sooner when there are too few of them.";
            nl "Overbelasting": "Bij een hogere waarde stoppen vrijwilligers eerder als er te weinig van zijn.";
        motivation_return = 0.03 (0.015 to 0.06) "per month" Share Assumption "";
            source "Modeller's choice; no usable evidence"
                / "Keuze van de modelbouwer; geen bruikbaar bewijs";
            en "Return of motivation": "A higher value makes motivation return to a person's own level sooner.";
            nl "Herstel van motivatie": "Bij een hogere waarde keert motivatie sneller terug naar het eigen niveau.";
        motivation_worker = 0.006 (0.0 to 0.01) "per month" Share Weak "η_W" of worker_motivation;
            source "Studies of motivation crowding; mixed results"
                / "Studies naar verdringing van motivatie; wisselende uitkomsten";
            en "Workers motivate": "A higher value makes community workers raise motivation more.";
            nl "Sociaal werk motiveert": "Bij een hogere waarde maken sociaal werkers inwoners meer gemotiveerd.";
        motivation_instrumental = 0.015 (0.0 to 0.03) "per month" Share Weak "η_I" of instrumentalisation;
            source "Motivation crowding (Frey & Jegen yes, Fiorillo no); the step to budget cuts is an assumption"
                / "Verdringing van motivatie (Frey & Jegen wel, Fiorillo niet); de stap naar bezuinigingen is een aanname";
            en "Being used as a cut": "A higher value makes motivation fall more when volunteers must replace paid work.";
            nl "Ingezet als bezuiniging": "Bij een hogere waarde daalt motivatie meer als vrijwilligers betaald werk moeten vervangen.";
        displacement = 0.0 (0.0 to 0.3) "share" Share Assumption "χ" of displacement;
            source "Claim of critics that help makes passive; no usable evidence; off by default"
                / "Stelling van critici dat hulp passief maakt; geen bruikbaar bewijs; staat standaard uit";
            en "Professionals displace volunteers": "A higher value makes workers keep residents from volunteering themselves.";
            nl "Professionals verdringen vrijwilligers": "Bij een hogere waarde doen inwoners minder zelf als er sociaal werk is.";
        age_low = 15.0 (12.0 to 18.0) "years" NotNegative Moderate "";
            source "CBS counts volunteers from the age of 15 (Sociale samenhang en welzijn, 2012-24)"
                / "CBS telt vrijwilligers vanaf 15 jaar (Sociale samenhang en welzijn, 2012-24)";
            en "Youngest age of a volunteer": "A higher value lets young people start volunteering later.";
            nl "Laagste leeftijd van vrijwilligers": "Bij een hogere waarde beginnen jongeren later als vrijwilliger.";
        age_high = 85.0 (75.0 to 95.0) "years" NotNegative Assumption "";
            source "Modeller's choice; of those over 75 35 % volunteer (CBS, 2022); who volunteers at that age may go on"
                / "Keuze van de modelbouwer; van 75-plussers is 35 % vrijwilliger (CBS, 2022); wie het dan is, mag doorgaan";
            en "Age from which nobody starts": "A higher value lets older people start volunteering as well.";
            nl "Leeftijd waarop niemand meer begint": "Bij een hogere waarde beginnen ook oudere mensen als vrijwilliger.";
        initial_share = 0.35 (0.2 to 0.5) "probability" Share Assumption "";
            source "Start of the warm-up, within 30-49 % volunteers (CBS); starting and stopping then settle it"
                / "Begin van de inloop, binnen 30-49 % vrijwilligers (CBS); daarna bepalen beginnen en stoppen het";
            en "Volunteers at the start": "A higher value starts the warm-up with more volunteers.";
            nl "Vrijwilligers bij het begin": "Bij een hogere waarde begint de inloop met meer vrijwilligers.";
    }
}
