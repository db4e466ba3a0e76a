//! The sentences of the reports in English and Dutch; `{name}` stands for a value.

use crate::units::Language;

macro_rules! messages {
    ($( $name:ident $en:literal $nl:literal; )*) => {
        /// A sentence or heading of the reports.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Message { $( $name, )* }
        pub static MESSAGES: &[(Message, &str, &str, &str)] = &[ $( (Message::$name, stringify!($name), $en, $nl), )* ];
    };
}

messages! {
    // Terminal
    Lived "{place}, {residents} residents ({lived} lived), {from}–{until}, {n} replications, seed {seed}"
        "{place}, {residents} inwoners ({lived} doorgerekend), {from}–{until}, {n} herhalingen, seed {seed}";
    Bought "What each plan buys" "Wat elk plan koopt";
    BoughtRow "{euros} over {years} years ({discounted} discounted)" "{euros} in {years} jaar ({discounted} contant)";
    BoughtNothing "nothing beyond the base" "niets boven de basis";
    BaseMore "; base {euros} more" "; basis {euros} meer";
    BaseLess "; base {euros} less" "; basis {euros} minder";
    IsReference "(reference)" "(nulalternatief)";
    MoneyEqual "The money is equal: {plans}." "Het geld is gelijk: {plans}.";
    MoneyDiffers "The money is not equal: {plan} spends {euros} more than {against}."
        "Het geld is niet gelijk: {plan} geeft {euros} meer uit dan {against}.";
    Headline "What changes, years {window}, whole municipality" "Wat er verandert, jaren {window}, hele gemeente";
    HeadlineUnder "Difference from {against}, 95 % simulation interval, per 1,000 residents, chance that it is better."
        "Verschil met {against}, 95 %-simulatie-interval, per 1.000 inwoners, kans dat het beter is.";
    BetweenEqual "Plans of equal money against each other" "Plannen met gelijk geld tegenover elkaar";
    BetweenMeant "Plans meant to cost the same, against each other" "Plannen die evenveel zouden kosten, tegenover elkaar";
    Versus "{plan} against {against}" "{plan} tegenover {against}";
    VersusUnequal "{plan} against {against} (spends {euros} more)" "{plan} tegenover {against} (geeft {euros} meer uit)";
    VersusUnequalLess "{plan} against {against} (spends {euros} less)" "{plan} tegenover {against} (geeft {euros} minder uit)";
    Fewer "less is better" "minder is beter";
    More "more is better" "meer is beter";
    NoDifference "no difference" "geen verschil";
    NowhereDifferent "Exactly the same in every plan: {measures}." "Precies gelijk in elk plan: {measures}.";
    PerThousand "{value}/1,000" "{value}/1.000";
    Better "better: {chance}" "beter: {chance}";
    All "All measures by sphere and goal" "Alle maten naar sfeer en doel";
    AllUnder "Difference from {against} ± half the 95 % interval; ~ where the interval holds zero, so that the sign is not sure."
        "Verschil met {against} ± het halve 95 %-interval; ~ waar het interval nul omvat, zodat het teken niet vaststaat.";
    Personal "Personal" "Persoonlijk";
    Communal "Communal" "Gemeenschappelijk";
    Institutional "Institutional" "Institutioneel";
    OwnWorth "a good in itself" "waarde op zich";
    Preventive "preventive" "preventief";
    LimitingCost "limiting care cost" "zorgkosten beperken";
    Costs "Costs by payer against {against}, over {years} years" "Kosten per betaler tegenover {against}, in {years} jaar";
    Municipality "municipality" "gemeente";
    Insurer "health insurer" "zorgverzekeraar";
    State "state and others" "Rijk en anderen";
    PaysBack "{plan} costs {extra} extra and saves {saved} on care ({share}). It pays back from year {year} on (discounted, all payers)."
        "{plan} kost {extra} extra en bespaart {saved} op zorg ({share}). Het verdient zich terug vanaf jaar {year} (contant, alle betalers).";
    PaysNotBack "{plan} costs {extra} extra and saves {saved} on care ({share}). It does not pay back within {years} years (discounted, all payers)."
        "{plan} kost {extra} extra en bespaart {saved} op zorg ({share}). Het verdient zich niet terug binnen {years} jaar (contant, alle betalers).";
    CostsBoth "{plan} costs {extra} extra, and care costs {care} as well. It does not pay back within {years} years (discounted, all payers)."
        "{plan} kost {extra} extra, en de zorg kost ook {care}. Het verdient zich niet terug binnen {years} jaar (contant, alle betalers).";
    SpendsLess "{plan} spends {extra} less outside care; care costs {care} (discounted, all payers)."
        "{plan} geeft buiten de zorg {extra} minder uit; de zorg kost {care} (contant, alle betalers).";
    NothingExtra "{plan} costs nothing extra outside care; care costs {care} (discounted, all payers)."
        "{plan} kost buiten de zorg niets extra; de zorg kost {care} (contant, alle betalers).";
    MunicipalityBack "For the municipality alone: from year {year} on." "Voor de gemeente alleen: vanaf jaar {year}.";
    MunicipalityNotBack "For the municipality alone: not within {years} years." "Voor de gemeente alleen: niet binnen {years} jaar.";
    Continuity "Continuity (mean months over the horizon)" "Continuïteit (gemiddelde maanden over de looptijd)";
    ContinuityRow "policy {policy}, contracts still {contract}, relations {relation}"
        "beleid {policy}, contracten nog {contract}, relaties {relation}";
    OneReplication "One replication: no intervals. Run more with --replications." "Eén herhaling: geen intervallen. Draai er meer met --replications.";
    ChanceOnly "Intervals hold chance alone, under the default assumptions." "Intervallen bevatten alleen toeval, onder de standaardaannames.";
    ResultsIn "Results: {folder}" "Resultaten: {folder}";
    // Figures
    SevereLoneliness "Severe loneliness" "Ernstige eenzaamheid";
    SevereLonelinessUnit "residents who are severely lonely" "inwoners die ernstig eenzaam zijn";
    Crises "Expected crises" "Verwachte crises";
    CrisesUnit "expected crises per year" "verwachte crises per jaar";
    Inflow "Inflow into specialised care" "Instroom in gespecialiseerde zorg";
    InflowUnit "entries per year" "instroom per jaar";
    Meetings "Meetings between residents" "Ontmoetingen tussen inwoners";
    MeetingsUnit "expected meetings per year" "verwachte ontmoetingen per jaar";
    Trust "Trust" "Vertrouwen";
    TrustUnit "mean of residents, 0–1" "gemiddelde van inwoners, 0–1";
    NetCost "Net cost to the municipality" "Nettokosten voor de gemeente";
    NetCostUnit "€ million per year" "€ miljoen per jaar";
    Reach "Reach of community work" "Bereik van opbouwwerk";
    ReachUnit "0–1" "0–1";
    Places "Places to meet" "Ontmoetingsplekken";
    PlacesUnit "place capital, 0–1" "plekkapitaal, 0–1";
    TrajectoryTitle "{measure} in each plan, {from}–{until}" "{measure} in elk plan, {from}–{until}";
    DifferenceTitle "{measure}: each plan against {against}" "{measure}: elk plan tegenover {against}";
    DifferenceUnder "Difference in {unit}; whole municipality" "Verschil in {unit}; hele gemeente";
    DifferenceIndexUnder "Difference, {unit}" "Verschil, {unit}";
    WholeUnder "{unit}; whole municipality" "{unit}; hele gemeente";
    FanNote "Line: median of {n} replications. Bands (25–75 %, 10–90 %) for {against} only: the plans share its luck."
        "Lijn: mediaan van {n} herhalingen. Banden (25–75 %, 10–90 %) alleen voor {against}: de plannen delen het toeval.";
    DifferenceNote "Line: mean paired difference of {n} replications. Band: 95 % simulation interval of that mean, under the default assumptions."
        "Lijn: gemiddeld gepaard verschil van {n} herhalingen. Band: 95 %-simulatie-interval van dat gemiddelde, onder de standaardaannames.";
    MeanNote "Mean of {n} replications." "Gemiddelde van {n} herhalingen.";
    OneOnly "One replication: no spread." "Eén herhaling: geen spreiding.";
    SawTitle "Contracts and gaps in what is built up" "Contracten en gaten in wat wordt opgebouwd";
    SawUnder "What community workers reach, and places to meet; mean of neighbourhoods" "Wat opbouwwerkers bereiken, en ontmoetingsplekken; gemiddelde van wijken";
    NeedTitle "What the municipality sees and what is there" "Wat de gemeente ziet en wat er is";
    NeedUnder "Change against {against} (%)" "Verandering tegenover {against} (%)";
    NeedSeen "visible: in care or waiting" "zichtbaar: in zorg of wachtend";
    NeedTrue "true need: high strain" "werkelijke nood: hoge belasting";
    MoneyTitle "When the preventive money flows" "Wanneer het preventieve geld stroomt";
    MoneyUnder "Each plan's own streams, and base money beyond {against}, per quarter (€ million); whole municipality"
        "Eigen stromen van elk plan, en basisgeld boven {against}, per kwartaal (€ miljoen); hele gemeente";
    MoneyTotal "{euros} in all" "{euros} in totaal";
    MoneyBase "base {euros}" "basis {euros}";
    ForestTitle "Effects on the headline measures, years {window}" "Effecten op de hoofdmaten, jaren {window}";
    ForestUnder "Difference from {against} as a percentage of {against}; whiskers: 95 % simulation interval"
        "Verschil met {against} als percentage van {against}; streepjes: 95 %-simulatie-interval";
    ForestNote "Triangle up: more is better; down: less is better. In brackets: prevention money of the plan beyond {against}, over {years} years."
        "Driehoek omhoog: meer is beter; omlaag: minder is beter. Tussen haakjes: preventiegeld van het plan boven {against}, in {years} jaar.";
    ForestMean "Mean of {n} replications; intervals hold chance alone, under the default assumptions." "Gemiddelde van {n} herhalingen; intervallen bevatten alleen toeval, onder de standaardaannames.";
    PayersTitle "Who pays and who saves" "Wie betaalt en wie bespaart";
    PayersUnder "Difference from {against} over {years} years (€ million, not discounted); right of zero costs more; black mark: net"
        "Verschil met {against} in {years} jaar (€ miljoen, niet contant); rechts van nul kost meer; zwarte streep: netto";
    PaysPrevention "municipality: prevention and wijkteam" "gemeente: preventie en wijkteam";
    PaysCare "municipality: care" "gemeente: zorg";
    Net "net {euros}" "netto {euros}";
    // Lenses
    LensTitle "What evaluators would conclude of {plan}" "Wat evaluatoren zouden concluderen over {plan}";
    LensUnder "After {years} years. A true effect is the plan against {against}, in the same people and years."
        "Na {years} jaar. Een werkelijk effect is het plan tegenover {against}, bij dezelfde mensen en in dezelfde jaren.";
    LensNote "Means of {n} replications: estimate and 95 % interval as the evaluator prints them."
        "Gemiddelden van {n} herhalingen: schatting en 95 %-interval zoals de evaluator ze afdrukt.";
    LensArrow "An arrow: the interval goes on. Every panel has its own unit." "Een pijl: het interval loopt door. Elk deel heeft een eigen eenheid.";
    LensEstimate "estimate with 95 % interval" "schatting met 95 %-interval";
    LensTruth "true effect" "werkelijk effect";
    LensNumbers "{estimate}; true {truth}" "{estimate}; werkelijk {truth}";
    LensUnit "Unit: {unit}" "Eenheid: {unit}";
    LensSilent "Not possible under this plan" "Niet mogelijk bij dit plan";
    BiasTitle "Why evaluators miss the truth: {plan}" "Waarom evaluatoren de werkelijkheid missen: {plan}";
    BiasUnder "Estimate less true effect after {years} years, split into its causes; black mark: all together"
        "Schatting min werkelijk effect na {years} jaar, verdeeld naar oorzaak; zwarte streep: alles samen";
    BiasNote "Means of {n} replications. The causes add up to the gap exactly." "Gemiddelden van {n} herhalingen. De oorzaken tellen precies op tot het verschil.";
    ShortRegression "regression" "terugkeer";
    ShortSelection "selection" "selectie";
    ShortSurfacing "surfacing" "zichtbaar";
    ShortTrend "trend" "trend";
    ShortShock "shock" "schok";
    ShortSpillOver "spill-over" "overloop";
    ShortWeighting "weighting" "weging";
    ShortAssumption "assumption" "aanname";
    PowerTitle "When could an evaluation tell?" "Wanneer kan een evaluatie iets aantonen?";
    PowerUnder "Share of replications with a significant result (%), by the year in which it can be known"
        "Aandeel herhalingen met een significant resultaat (%), naar het jaar waarin het bekend kan zijn";
    PowerNote "Questionnaire score, or starts of specialised care. Dashed line: 80 %. Triangles: council elections. Dotted: significant where there is nothing to find (5 % is meant)."
        "Klachtenscore, of instroom in gespecialiseerde zorg. Streepjeslijn: 80 %. Driehoekjes: raadsverkiezingen. Stippels: significant terwijl er niets te vinden is (5 % is bedoeld).";
    PowerUnfed "no plan allows it" "bij geen enkel plan mogelijk";
    CaseloadTitle "What the wijkteam gets to see" "Wat het wijkteam te zien krijgt";
    CaseloadUnder "Change against {against}. Left: residents who come, per month (black mark: together). Right: residents who wait. Whole municipality"
        "Verandering tegenover {against}. Links: inwoners die zich melden, per maand (zwarte streep: samen). Rechts: inwoners die wachten. Hele gemeente";
    CaseloadNote "In {against}, an average month brings {new} with new need and {surfaced} with need that was hidden, and {waiting} wait."
        "Bij {against} komen er in een gemiddelde maand {new} met een nieuwe vraag en {surfaced} met een eerder verborgen vraag, en wachten er {waiting}.";
    CaseloadNew "new need" "nieuwe vraag";
    CaseloadSurfaced "hidden need that surfaces" "verborgen vraag die zichtbaar wordt";
    CaseloadWaiting "waiting for the wijkteam" "wachtend op het wijkteam";
    WaterfallTitle "In whose books does it show?" "In wiens boeken is het te zien?";
    WaterfallUnder "Cost of each plan against {against} and what care then costs less, over {years} years (€ million, not discounted)"
        "Kosten van elk plan tegenover {against} en wat de zorg daarna minder kost, in {years} jaar (€ miljoen, niet contant)";
    WaterfallNote "Not credited: the part of the true saving that the lens does not show; below zero it shows more than there is; – where nothing is saved."
        "Niet toegeschreven: het deel van de werkelijke besparing dat de lens niet laat zien; onder nul laat die meer zien dan er is; – waar niets wordt bespaard.";
    WaterfallCost "cost of the plan" "kosten van het plan";
    WaterfallCare "care: {payer}" "zorg: {payer}";
    WaterfallNet "net ({share} % comes back)" "netto ({share} % komt terug)";
    WaterfallRest "net" "netto";
    UnseenBeforeAfter "not credited: before and after" "niet toegeschreven: voor en na";
    UnseenSeries "not credited: time series" "niet toegeschreven: tijdreeks";
    Unseen "What nobody saw: events per year, held against the twins ({against})" "Wat niemand zag: gebeurtenissen per jaar, tegenover de tweelingen ({against})";
    UnseenHow "Of all events in the world held against: as many happened in the same month, later, earlier or not at all (within the years lived); extra: only in the plan. Expected: the difference in what chance makes likely, without luck. ≈: no more than a placebo does."
        "Van alle gebeurtenissen in de wereld waarmee wordt vergeleken: zoveel gebeurden in dezelfde maand, later, eerder of helemaal niet (binnen de doorgerekende jaren); extra: alleen in het plan. Verwacht: het verschil in wat waarschijnlijk is, zonder toeval. ≈: niet meer dan een placebo doet.";
    UnseenWho "Nobody knows who was spared: that depends on how chance is shared between the worlds. Only how many can be known."
        "Niemand weet wie iets bespaard bleef: dat hangt af van hoe het toeval over de werelden is verdeeld. Alleen hoeveel is te weten.";
    ColumnUnchanged "unchanged" "gelijk";
    ColumnPostponed "later" "later";
    ColumnForward "earlier" "eerder";
    ColumnPrevented "prevented" "voorkomen";
    ColumnExtra "extra" "extra";
    ColumnExpected "expected" "verwacht";
    SurfacedSay "{n} first contacts a year surfaced: the twin had the same need, and nobody knew." "{n} eerste contacten per jaar kwamen boven water: de tweeling had dezelfde nood, en niemand wist het.";
    RoseSay "Of {n} severe episodes a year prevented on balance, {share} were of residents below the tenth at highest risk (who had {had} of all episodes), {unflagged} of residents whom nobody had flagged. For each of them {reached} more residents were reached."
        "Van de {n} zware episodes per jaar die per saldo zijn voorkomen, was {share} van inwoners buiten het tiende deel met het hoogste risico (zij hadden {had} van alle episodes) en {unflagged} van inwoners die niemand in beeld had. Voor elk daarvan zijn {reached} inwoners meer bereikt.";
    RoseShort "Of {n} severe episodes a year prevented on balance, {share} were of residents below the tenth at highest risk (who had {had} of all episodes), {unflagged} of residents whom nobody had flagged."
        "Van de {n} zware episodes per jaar die per saldo zijn voorkomen, was {share} van inwoners buiten het tiende deel met het hoogste risico (zij hadden {had} van alle episodes) en {unflagged} van inwoners die niemand in beeld had.";
    RoseNothing "On balance no severe episodes were prevented." "Per saldo zijn er geen zware episodes voorkomen.";
    Conclude "What an evaluator would conclude after {years} years" "Wat een evaluator na {years} jaar zou concluderen";
    ConcludeTown "The evaluator's town is the lived sample of {lived} residents: power is that of a town of this size. --residents all lives all {residents}."
        "De gemeente van de evaluator is de steekproef van {lived} inwoners: het vermogen is dat van een gemeente van die omvang. --residents all rekent alle {residents} door.";
    ConcludeWhole "The evaluator sees the whole municipality of {lived} residents." "De evaluator ziet de hele gemeente van {lived} inwoners.";
    ConcludeHow "Estimate ± half its 95 % interval (means); true: the plan against its twin; gap by: its largest cause; power: runs with a significant result; false: the same where there is nothing to find (5 % is meant); 80 %: first year from which power stays at 80 %, or never within {years} years."
        "Schatting ± het halve 95 %-interval (gemiddelden); echt: het plan tegenover de tweeling; door: de grootste oorzaak van het verschil; vermogen: herhalingen met een significant resultaat; vals: hetzelfde waar niets te vinden is (5 % is bedoeld); 80 %: eerste jaar vanaf wanneer het vermogen op 80 % blijft, of nooit binnen {years} jaar.";
    ColumnEstimate "estimate" "schatting";
    ColumnTruth "true" "echt";
    ColumnGap "gap by" "door";
    ColumnPower "power" "vermogen";
    ColumnFalse "false" "vals";
    ColumnYear "80 %" "80 %";
    Never "never" "nooit";
    Loud "{n} of {all} readings are significant in at least 80 % of runs; {wolf} of these are so in over 10 % of runs where there is nothing to find."
        "{n} van de {all} uitkomsten zijn in minstens 80 % van de herhalingen significant; {wolf} daarvan ook in meer dan 10 % van de herhalingen waarin niets te vinden is.";
    LoudNone "None of {all} readings is significant in 80 % of runs." "Geen van de {all} uitkomsten is in 80 % van de herhalingen significant.";
    Sound "Of lenses that are seldom wrong (true effect within the interval in 80 % of runs, at most 10 % false alarms), the first with 80 % power is “{lens}”, in {year}."
        "Van de lenzen die het zelden mis hebben (werkelijk effect binnen het interval in 80 % van de herhalingen, hooguit 10 % vals alarm), heeft “{lens}” als eerste 80 % vermogen: in {year}.";
    SoundNever "No lens that is seldom wrong (true effect within the interval in 80 % of runs, at most 10 % false alarms) reaches 80 % power within {years} years."
        "Geen lens die het zelden mis heeft (werkelijk effect binnen het interval in 80 % van de herhalingen, hooguit 10 % vals alarm) haalt binnen {years} jaar 80 % vermogen.";
    ElectionYears "Council elections: {years}." "Raadsverkiezingen: {years}.";
    OutputsSay "Contacts per €1,000: {list}. Their order agrees with the true fall in expected crises by {rank} (rank correlation over plans and runs; 1 is full agreement)."
        "Contacten per €1.000: {list}. Hun volgorde komt voor {rank} overeen met de werkelijke daling van verwachte crises (rangcorrelatie over plannen en herhalingen; 1 is volledig gelijk).";
    Unfed "Not possible: {lenses} ({reason})." "Niet mogelijk: {lenses} ({reason}).";
    Pockets "In whose books it shows, over {years} years" "In wiens boeken het te zien is, in {years} jaar";
    PocketsUnder "Cost of the plan, less spent on care, and the part of that which before-and-after and the time series do not credit (below zero: they credit more than there is)."
        "Kosten van het plan, minder uitgegeven aan zorg, en het deel daarvan dat voor-en-na en de tijdreeks niet aan het plan toeschrijven (onder nul: ze schrijven meer toe dan er is).";
    ColumnCost "cost" "kosten";
    ColumnSaved "saved" "bespaard";
    ColumnBeforeAfter "before-after" "voor en na";
    ColumnSeries "series" "tijdreeks";
    AllPayers "all payers" "alle betalers";
    InNoBook "In no book: {specialised} months of waiting for specialised care and {team} for the wijkteam, {lonely} years of severe loneliness, {strain} years under severe strain."
        "In geen enkel boek: {specialised} maanden wachten op gespecialiseerde zorg en {team} op het wijkteam, {lonely} jaren ernstige eenzaamheid, {strain} jaren onder zeer zware belasting.";
}

impl Message {
    fn text(self, language: Language) -> &'static str {
        let (_, _, en, nl) = MESSAGES[self as usize];
        match language {
            Language::En => en,
            Language::Nl => nl,
        }
    }
}

/// The sentence with its values filled in.
pub fn say(message: Message, language: Language, values: &[(&str, &str)]) -> String {
    values.iter().fold(message.text(language).to_string(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn places(text: &str) -> Vec<&str> {
        let mut names: Vec<&str> = text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    #[test]
    fn both_languages_say_something_and_take_the_same_values() {
        for (message, name, en, nl) in MESSAGES {
            assert!(!en.is_empty() && !nl.is_empty(), "{name}");
            assert_eq!(places(en), places(nl), "{name}");
            assert_eq!(MESSAGES[*message as usize].1, *name);
        }
    }

    #[test]
    fn every_message_is_used() {
        let mut source = String::new();
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report"), &mut source);
        for (_, name, _, _) in MESSAGES {
            assert!(source.contains(&format!("Message::{name}")) || source.contains(&format!("M::{name}")), "{name} is not used");
        }
    }

    fn read(folder: &Path, source: &mut String) {
        for entry in std::fs::read_dir(folder).expect("folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                read(&path, source);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                source.push_str(&std::fs::read_to_string(&path).expect("readable"));
            }
        }
    }
}
