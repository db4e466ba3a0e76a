//! What evaluators inside the world have to go on: registers with a lag, a survey with non-response, scores with noise.

parameters! {
    /// Observation by evaluators (§11). No plan and no resident is touched by these.
    lenses: Lenses, section "11", en "What evaluators see", nl "Wat evaluatoren zien" {
        before_years = 3.0 (1.0 to 5.0) "years" Positive Assumption "";
            source "Usual length of a baseline in Dutch local evaluations; modeller's choice"
                / "Gebruikelijke lengte van een nulmeting in lokale evaluaties; keuze van de modelbouwer";
            en "Years before the start": "A higher value gives evaluators a longer baseline.";
            nl "Jaren voor de start": "Bij een hogere waarde hebben evaluatoren een langere nulmeting.";
        registry_lag = 6.0 (0.0 to 18.0) "months" NotNegative Moderate "";
            source "CBS publishes Wmo and youth-care registers about half a year after the period"
                / "CBS publiceert Wmo- en jeugdregisters ongeveer een half jaar na de periode";
            en "Lag of registers": "A higher value makes registers reach evaluators later.";
            nl "Vertraging van registraties": "Bij een hogere waarde komen registraties later beschikbaar.";
        survey_invited = 3000.0 (500.0 to 10000.0) "adults" Positive Assumption "";
            source "Order of a municipal sample of the national health monitor; modeller's choice"
                / "Orde van een gemeentelijke steekproef in de Gezondheidsmonitor; keuze van de modelbouwer";
            en "Adults invited to the survey": "A higher value makes the yearly survey more precise.";
            nl "Volwassenen uitgenodigd voor de enquête": "Bij een hogere waarde is de jaarlijkse enquête nauwkeuriger.";
        response = -0.3 (-1.0 to 0.5) "logit" Finite Moderate "";
            source "Response of about 38 %, as in Dutch municipal health surveys (30-45 %)"
                / "Respons van ongeveer 38 %, zoals bij gemeentelijke gezondheidsenquêtes (30-45 %)";
            en "Response at strain 0": "A higher value makes more people answer.";
            nl "Respons bij draaglast 0": "Bij een hogere waarde vullen meer mensen de enquête in.";
        response_strain = 0.3 (0.0 to 0.6) "logit per SD" NotNegative Weak "";
            source "Non-response rises with distress in health surveys; size assumed"
                / "Non-respons neemt toe met psychische klachten; omvang aangenomen";
            en "Non-response by strain": "A higher value makes strained people answer less.";
            nl "Non-respons door draaglast": "Bij een hogere waarde doen belaste mensen minder vaak mee.";
        response_livelihood = 0.5 (0.0 to 1.0) "logit" NotNegative Moderate "";
            source "Non-response rises with low income in Dutch surveys; size assumed"
                / "Non-respons neemt toe bij een laag inkomen; omvang aangenomen";
            en "Non-response by livelihood": "A higher value makes people in problem debt answer less.";
            nl "Non-respons door bestaanszekerheid": "Bij een hogere waarde doen mensen met problematische schulden minder vaak mee.";
        score_noise = 0.5 (0.0 to 1.0) "SD" NotNegative Moderate "";
            source "Reliability of about 0.8 of short distress scales (MHI-5, K10)"
                / "Betrouwbaarheid van ongeveer 0,8 bij korte klachtenlijsten (MHI-5, K10)";
            en "Noise of a questionnaire": "A higher value makes measured scores less reliable.";
            nl "Ruis van een vragenlijst": "Bij een hogere waarde zijn gemeten scores minder betrouwbaar.";
        assumed_share = 0.1 (0.02 to 0.3) "share" Share Assumption "";
            source "Order of what ex-ante social cost-benefit tools fill in; no measured value"
                / "Orde van wat wordt ingevuld in een MKBA vooraf; geen gemeten waarde";
            en "Care that is assumed to be avoided": "A higher value makes ex-ante calculations more favourable.";
            nl "Zorg die vermeden zou worden": "Bij een hogere waarde vallen berekeningen vooraf gunstiger uit.";
        cases_considered = 50.0 (10.0 to 200.0) "cases a year" Positive Assumption "";
            source "Modeller's choice: cases that come to mind in a session"
                / "Keuze van de modelbouwer: casussen die in een sessie ter sprake kunnen komen";
            en "Cases to choose from": "A higher value lets professionals choose from more cases.";
            nl "Casussen om uit te kiezen": "Bij een hogere waarde kiezen professionals uit meer casussen.";
        cases_chosen = 10.0 (1.0 to 50.0) "cases a year" Positive Assumption "";
            source "An effectencalculator session takes 2-3 hours a case; ten a year is much"
                / "Een sessie met de effectencalculator duurt 2-3 uur per casus; tien per jaar is veel";
            en "Cases chosen": "A higher value makes the chosen cases less remarkable.";
            nl "Gekozen casussen": "Bij een hogere waarde zijn de gekozen casussen minder bijzonder.";
    }
}
