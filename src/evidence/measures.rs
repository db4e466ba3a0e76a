//! What is observed of a world, once for all: the measures with their sphere, goal, unit and direction.

use super::text::Text;
use serde::Serialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sphere {
    Personal,
    Communal,
    Institutional,
}

/// The three goals municipalities invest for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    OwnWorth,
    Preventive,
    LimitingCost,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    Up,
    Down,
    Neither,
}

/// How a measure adds up over months and over residents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A number of residents (or cases) at the end of the month: a window takes the mean of its months. Scaled to the municipality.
    Stock,
    /// A number of events in the month: a window takes the sum per year. Scaled to the municipality.
    Flow,
    /// A mean, share or index: a window takes the mean of its months. Never scaled.
    Index,
    /// Euros in the month: a window takes the sum per year. Scaled to the municipality.
    Euros,
}

pub struct MeasureEntry {
    pub measure: Measure,
    pub key: &'static str,
    pub sphere: Sphere,
    pub goal: Goal,
    pub unit: &'static str,
    pub better: Better,
    pub kind: Kind,
    pub headline: bool,
    pub label: Text,
    /// What it is, in one sentence.
    pub definition: Text,
    /// Smallest difference worth a debate; a smaller one is called "no relevant difference".
    pub relevant: Relevant,
}

/// A smallest relevant difference. All are choices made for this program, not findings: large enough to matter to a
/// council, small enough for funding the social base to reach, whose effects in the model are a few per cent.
///
/// Relative where the size of the municipality sets the number: 1 % for what a council steers on and for shared stocks,
/// 2 % for flows and stocks it does not want to act on by itself, 5 % for small and restless numbers such as queues,
/// 0.1 % for population, which no plan may change. Absolute where the scale means something by itself: 0.01 SD of strain
/// (the size of effect that the prototype of this model found), half a point or a point of a 0-1 index, a month, a tenth of a month of waiting.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Relevant {
    /// Share of the value in the reference: 0.01 is 1 %.
    Relative(f64),
    /// In the unit of the measure.
    Absolute(f64),
}

impl Relevant {
    /// The difference in the unit of the measure, given its mean in the reference.
    pub fn threshold(self, reference: f64) -> f64 {
        match self {
            Self::Relative(share) => share * reference.abs(),
            Self::Absolute(difference) => difference,
        }
    }
}

macro_rules! measures {
    ($( $name:ident $key:literal $sphere:ident $goal:ident $kind:ident $better:ident $headline:literal $unit:literal
       $relevant:ident $size:literal;
       en $label_en:literal: $is_en:literal;
       nl $label_nl:literal: $is_nl:literal; )*) => {
        /// A quantity that is observed every month in every plan.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        pub enum Measure { $( #[doc = $is_en] $name, )* }
        pub static MEASURES: &[MeasureEntry] = &[ $( MeasureEntry { measure: Measure::$name, key: $key, sphere: Sphere::$sphere,
            goal: Goal::$goal, unit: $unit, better: Better::$better, kind: Kind::$kind, headline: $headline,
            label: Text::new($label_en, $label_nl), definition: Text::new($is_en, $is_nl), relevant: Relevant::$relevant($size), }, )* ];
    };
}

measures! {
    SevereLonelinessYears "severe_loneliness_years" Personal OwnWorth Stock Down true "person-years per year" Relative 0.01;
        en "Years of severe loneliness": "Years that adults live in severe loneliness, counted in one year.";
        nl "Jaren ernstig eenzaam": "Jaren die volwassenen ernstig eenzaam leven, geteld over één jaar.";
    Meetings "meetings" Communal OwnWorth Flow Up true "expected meetings per year" Relative 0.01;
        en "Meetings": "Meetings between residents that may be expected, each pair counted once.";
        nl "Ontmoetingen": "Ontmoetingen tussen inwoners die te verwachten zijn; elk paar telt één keer.";
    ExpectedCrises "expected_crises" Personal Preventive Flow Down true "expected crises per year" Relative 0.01;
        en "Expected crises": "Crises to be expected from the strain residents are under: the sum of their chances, free of luck.";
        nl "Verwachte crises": "Crises die te verwachten zijn door de draaglast van inwoners: de som van hun kansen, zonder toeval.";
    SpecialisedInflow "specialised_inflow" Institutional LimitingCost Flow Down true "entries per year" Relative 0.01;
        en "Inflow into specialised care": "Residents who start specialised care (Wmo support, youth care or GGZ).";
        nl "Instroom in gespecialiseerde zorg": "Inwoners die beginnen met gespecialiseerde zorg (Wmo-begeleiding, jeugdhulp of GGZ).";
    NetCostMunicipality "net_cost_municipality" Institutional LimitingCost Euros Down true "euros per year" Relative 0.01;
        en "Net cost for the municipality": "What the municipality pays for prevention and care together.";
        nl "Netto kosten voor de gemeente": "Wat de gemeente samen betaalt aan preventie en zorg.";
    Residents "residents" Personal OwnWorth Stock Neither false "residents" Relative 0.001;
        en "Residents": "People living in the municipality.";
        nl "Inwoners": "Mensen die in de gemeente wonen.";
    Adults "adults" Personal OwnWorth Stock Neither false "residents" Relative 0.001;
        en "Adults": "Residents aged 18 or over.";
        nl "Volwassenen": "Inwoners van 18 jaar of ouder.";
    Lonely "lonely" Personal OwnWorth Stock Down false "adults" Relative 0.01;
        en "Lonely adults": "Adults who miss contact moderately or severely.";
        nl "Eenzame volwassenen": "Volwassenen die matig of sterk contact missen.";
    Connectedness "connectedness" Personal OwnWorth Index Up false "0-1" Absolute 0.005;
        en "Connectedness": "How connected residents are through all their ties, on average.";
        nl "Verbondenheid": "Hoe verbonden inwoners gemiddeld zijn door al hun contacten.";
    CloseTies "close_ties" Personal OwnWorth Index Up false "ties per resident" Absolute 0.02;
        en "Close ties": "Ties of at least 0.3 strength that a resident has on average.";
        nl "Hechte contacten": "Contacten met een sterkte van minstens 0,3 die een inwoner gemiddeld heeft.";
    Strain "strain" Personal Preventive Index Down false "SD" Absolute 0.01;
        en "Strain": "Burden against capacity of residents, on average; higher is heavier.";
        nl "Draaglast": "Draaglast tegenover draagkracht van inwoners, gemiddeld; hoger is zwaarder.";
    StrainSpread "strain_spread" Personal Preventive Index Neither false "SD" Absolute 0.01;
        en "Spread of strain": "How much residents differ in strain.";
        nl "Spreiding van draaglast": "Hoeveel inwoners verschillen in draaglast.";
    HighStrain "high_strain" Personal Preventive Stock Down false "residents" Relative 0.01;
        en "Residents under high strain": "Residents whose strain is above the threshold of high strain (1.1).";
        nl "Zwaar belaste inwoners": "Inwoners met een draaglast boven de grens voor hoge draaglast (1,1).";
    SevereStrain "severe_strain" Personal Preventive Stock Down false "residents" Relative 0.01;
        en "Residents under severe strain": "Residents whose strain is above the threshold of severe strain (1.8).";
        nl "Zeer zwaar belaste inwoners": "Inwoners met een draaglast boven de grens voor ernstige draaglast (1,8).";
    Support "support" Personal Preventive Index Up false "0-1" Absolute 0.005;
        en "Support": "Support residents can count on from people who are able to give it.";
        nl "Steun": "Steun waarop inwoners kunnen rekenen van mensen die steun kunnen geven.";
    Carers "carers" Personal Preventive Stock Neither false "adults" Relative 0.01;
        en "Informal carers": "Adults who care for someone close to them.";
        nl "Mantelzorgers": "Volwassenen die zorgen voor iemand die dicht bij hen staat.";
    HeavyCarers "heavily_loaded_carers" Personal Preventive Stock Down false "adults" Relative 0.02;
        en "Heavily burdened carers": "Informal carers whose load is heavy.";
        nl "Zwaar belaste mantelzorgers": "Mantelzorgers voor wie de zorg een zware last is.";
    ProblemDebt "problem_debt" Personal Preventive Stock Down false "households" Relative 0.01;
        en "Households in problem debt": "Households with debts they cannot pay off themselves.";
        nl "Huishoudens met problematische schulden": "Huishoudens met schulden die zij zelf niet kunnen aflossen.";
    Households "households" Personal Preventive Stock Neither false "households" Relative 0.001;
        en "Households": "Households living in the municipality.";
        nl "Huishoudens": "Huishoudens die in de gemeente wonen.";
    InCare "in_care" Personal LimitingCost Stock Neither false "residents" Relative 0.01;
        en "Residents in care": "Residents with a case at the wijkteam or in specialised care.";
        nl "Inwoners in zorg": "Inwoners met hulp van het wijkteam of in gespecialiseerde zorg.";
    NeedMet "need_met" Personal LimitingCost Index Up false "share of severe strain in care" Absolute 0.01;
        en "Need that is met": "Share of the residents under severe strain who are in care: who needs care keeps it.";
        nl "Zorgvraag met zorg": "Deel van de zeer zwaar belaste inwoners dat zorg krijgt: wie zorg nodig heeft, houdt die.";
    Members "members" Communal OwnWorth Stock Up false "residents" Relative 0.01;
        en "Group members": "Residents who belong to at least one group.";
        nl "Leden van groepen": "Inwoners die bij minstens één groep horen.";
    Volunteers "volunteers" Communal OwnWorth Stock Up false "residents" Relative 0.01;
        en "Volunteers": "Residents who do voluntary work.";
        nl "Vrijwilligers": "Inwoners die vrijwilligerswerk doen.";
    Motivation "motivation" Communal OwnWorth Index Up false "0-1" Absolute 0.005;
        en "Motivation": "Motivation of residents to volunteer, on average.";
        nl "Motivatie": "Motivatie van inwoners voor vrijwilligerswerk, gemiddeld.";
    LivingGroups "living_groups" Communal OwnWorth Stock Up false "groups" Relative 0.01;
        en "Living groups": "Groups and associations that exist.";
        nl "Bestaande groepen": "Groepen en verenigingen die bestaan.";
    GroupLinks "group_links" Communal Preventive Flow Up false "links per year" Relative 0.05;
        en "Links to groups": "Residents who join a group after a signal (welzijn op recept).";
        nl "Toeleiding naar groepen": "Inwoners die na een signaal bij een groep komen (welzijn op recept).";
    SignalsThroughTies "signals_through_ties" Communal Preventive Flow Neither false "expected signals per year" Relative 0.02;
        en "Signals through others": "Signals to be expected because others notice someone in trouble.";
        nl "Signalen via anderen": "Signalen die te verwachten zijn doordat anderen iemand met problemen opmerken.";
    VolunteersNeeded "volunteers_needed" Communal LimitingCost Stock Neither false "volunteers asked for" Relative 0.02;
        en "Volunteers asked for": "Volunteers that groups and places ask for.";
        nl "Gevraagde vrijwilligers": "Vrijwilligers die groepen en ontmoetingsplekken vragen.";
    PlaceCapital "place_capital" Institutional OwnWorth Index Up false "0-1" Absolute 0.01;
        en "Quality of places": "How well neighbourhoods are served with meeting places that live.";
        nl "Kwaliteit van plekken": "Hoe goed wijken zijn voorzien van levendige ontmoetingsplekken.";
    Trust "trust" Institutional OwnWorth Index Up false "0-1" Absolute 0.005;
        en "Trust": "Trust of residents in local professionals, on average.";
        nl "Vertrouwen": "Vertrouwen van inwoners in professionals in de wijk, gemiddeld.";
    Tenure "tenure" Institutional OwnWorth Index Up false "months, weighted by contact hours" Absolute 1.0;
        en "Tenure of workers": "How long the worker met in an hour of contact has been in the neighbourhood.";
        nl "Duur in de wijk": "Hoe lang de werker die een inwoner treft al in de wijk werkt, gewogen naar contacturen.";
    Bridging "bridging" Institutional Preventive Index Up false "0-1" Absolute 0.01;
        en "Reach of community work": "How well community workers can connect residents, groups and help.";
        nl "Bereik van sociaal werk": "Hoe goed sociaal werkers inwoners, groepen en hulp kunnen verbinden.";
    RelationalCapital "relational_capital" Institutional Preventive Index Up false "0-1, per funded hour" Absolute 0.01;
        en "Relations of workers": "How far workers know the neighbourhood, for every hour paid.";
        nl "Relaties van werkers": "Hoe goed werkers de wijk kennen, per betaald uur.";
    Signals "signals" Institutional Preventive Flow Neither false "signals per year" Relative 0.02;
        en "Signals": "Residents who become known to the wijkteam or the social base.";
        nl "Signalen": "Inwoners die in beeld komen bij het wijkteam of de sociale basis.";
    LightHelp "light_help" Institutional Preventive Flow Up false "residents helped per year" Relative 0.02;
        en "Light help": "Residents who get light help without a case at the wijkteam.";
        nl "Lichte hulp": "Inwoners die lichte hulp krijgen zonder traject bij het wijkteam.";
    HiddenNeed "hidden_need" Institutional Preventive Index Down false "share of high strain without care" Absolute 0.01;
        en "Hidden need": "Share of the residents under high strain who get no care and wait for none.";
        nl "Verborgen zorgvraag": "Deel van de zwaar belaste inwoners dat geen zorg krijgt en er ook niet op wacht.";
    TeamInflow "team_inflow" Institutional LimitingCost Flow Neither false "entries per year" Relative 0.02;
        en "Inflow of the wijkteam": "Residents who get a case at the wijkteam.";
        nl "Instroom bij het wijkteam": "Inwoners die hulp van het wijkteam gaan krijgen.";
    TeamCases "team_cases" Institutional LimitingCost Stock Neither false "cases" Relative 0.02;
        en "Cases of the wijkteam": "Residents with a case at the wijkteam.";
        nl "Zaken bij het wijkteam": "Inwoners die hulp van het wijkteam krijgen.";
    TeamQueue "team_queue" Institutional LimitingCost Stock Down false "residents waiting" Relative 0.05;
        en "Queue of the wijkteam": "Residents waiting for the wijkteam.";
        nl "Wachtrij van het wijkteam": "Inwoners die op het wijkteam wachten.";
    TeamWait "team_wait" Institutional LimitingCost Index Down false "months" Absolute 0.1;
        en "Wait for the wijkteam": "Months the queue of the wijkteam takes at the usual outflow.";
        nl "Wachttijd wijkteam": "Maanden die de wachtrij van het wijkteam duurt bij de gewone uitstroom.";
    SpecialisedCases "specialised_cases" Institutional LimitingCost Stock Neither false "clients" Relative 0.01;
        en "Clients of specialised care": "Residents in specialised care.";
        nl "Cliënten in gespecialiseerde zorg": "Inwoners die gespecialiseerde zorg krijgen.";
    SpecialisedQueue "specialised_queue" Institutional LimitingCost Stock Down false "residents waiting" Relative 0.05;
        en "Waiting list for specialised care": "Residents waiting for specialised care.";
        nl "Wachtlijst gespecialiseerde zorg": "Inwoners die op gespecialiseerde zorg wachten.";
    SpecialisedWait "specialised_wait" Institutional LimitingCost Index Down false "months" Absolute 0.1;
        en "Wait for specialised care": "Months the waiting list takes at the usual outflow.";
        nl "Wachttijd gespecialiseerde zorg": "Maanden die de wachtlijst duurt bij de gewone uitstroom.";
    SpecialisedPlaces "specialised_places" Institutional LimitingCost Stock Neither false "places" Relative 0.01;
        en "Places in specialised care": "Clients that specialised care has room for.";
        nl "Plaatsen in gespecialiseerde zorg": "Aantal cliënten waarvoor plaats is in de gespecialiseerde zorg.";
    Referrals "referrals" Institutional LimitingCost Flow Neither false "referrals per year" Relative 0.02;
        en "Referrals": "Referrals to specialised care by the wijkteam and the huisarts.";
        nl "Verwijzingen": "Verwijzingen naar gespecialiseerde zorg door wijkteam en huisarts.";
    Crises "crises" Personal Preventive Flow Down false "crises per year" Relative 0.02;
        en "Crises": "Crises that happened: acute admission, eviction or out-of-home placement.";
        nl "Crises": "Crises die plaatsvonden: spoedopname, huisuitzetting of uithuisplaatsing.";
    PolicyContinuity "months_since_reprioritisation" Institutional OwnWorth Index Up false "months" Absolute 1.0;
        en "Continuity of policy": "Months since priorities were last changed.";
        nl "Continuïteit van beleid": "Maanden sinds de prioriteiten voor het laatst zijn gewijzigd.";
    ContractContinuity "remaining_contract_months" Institutional OwnWorth Index Up false "months" Absolute 1.0;
        en "Continuity of contracts": "Months left on running contracts, on average.";
        nl "Continuïteit van contracten": "Maanden die lopende contracten gemiddeld nog duren.";
    RelationContinuity "dyad_tenure" Institutional OwnWorth Index Up false "months" Absolute 1.0;
        en "Continuity of relations": "Months that a resident and a worker have known each other, on average.";
        nl "Continuïteit van relaties": "Maanden dat een inwoner en een werker elkaar gemiddeld kennen.";
    PreventiveEuros "preventive_euros" Institutional Preventive Euros Neither false "euros per year" Relative 0.01;
        en "Euros for prevention": "Money for the social base and other preventive streams.";
        nl "Euro's voor preventie": "Geld voor de sociale basis en andere preventieve stromen.";
    CareEuros "care_euros" Institutional LimitingCost Euros Down false "euros per year" Relative 0.01;
        en "Euros for care": "Money for the wijkteam, specialised care and crises, by all payers.";
        nl "Euro's voor zorg": "Geld voor wijkteam, gespecialiseerde zorg en crises, van alle betalers samen.";
    NetCostAll "net_cost_all" Institutional LimitingCost Euros Down false "euros per year" Relative 0.01;
        en "Net cost for all payers": "What all payers pay for prevention and care together.";
        nl "Netto kosten voor alle betalers": "Wat alle betalers samen betalen aan preventie en zorg.";
    VisibleNew "caseload_new_need" Institutional Preventive Flow Neither false "first signals per year" Relative 0.02;
        en "New need": "First signals of residents who came under high strain recently.";
        nl "Nieuwe zorgvraag": "Eerste signalen van inwoners die kort geleden zwaar belast raakten.";
    VisibleSurfaced "caseload_surfaced" Institutional Preventive Flow Neither false "first signals per year" Relative 0.02;
        en "Surfaced need": "First signals of residents who had been under high strain unseen for longer.";
        nl "Zorgvraag die boven water komt": "Eerste signalen van inwoners die al langer ongezien zwaar belast waren.";
}

impl Measure {
    pub const COUNT: usize = MEASURES.len();

    /// Row of a record.
    pub fn index(self) -> usize {
        self as usize
    }

    pub fn entry(self) -> &'static MeasureEntry {
        &MEASURES[self as usize]
    }

    pub fn key(self) -> &'static str {
        self.entry().key
    }

    /// The measure with this key.
    pub fn named(key: &str) -> Option<Measure> {
        MEASURES.iter().find(|entry| entry.key == key).map(|entry| entry.measure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enumeration() {
        for (i, entry) in MEASURES.iter().enumerate() {
            assert_eq!(entry.measure.index(), i);
        }
    }
    #[test]
    fn every_measure_is_explained_in_both_languages() {
        for (i, entry) in MEASURES.iter().enumerate() {
            assert!(MEASURES[..i].iter().all(|other| other.key != entry.key), "{} is there twice", entry.key);
            for text in [entry.label, entry.definition] {
                assert!(!text.en.is_empty() && !text.nl.is_empty(), "{}", entry.key);
            }
            assert!(entry.definition.en.ends_with('.') && entry.definition.nl.ends_with('.'), "{}", entry.key);
            assert_ne!(entry.definition.en, entry.definition.nl, "{}", entry.key);
        }
    }

    #[test]
    fn indices_differ_absolutely_and_counts_relatively() {
        for entry in MEASURES {
            let absolute = matches!(entry.relevant, Relevant::Absolute(_));
            assert_eq!(absolute, entry.kind == Kind::Index, "{}", entry.key);
            assert!(entry.relevant.threshold(1.0) > 0.0, "{}", entry.key);
        }
    }

    #[test]
    fn the_headline_measures_are_the_five_of_the_contract() {
        let headlines: Vec<_> = MEASURES.iter().filter(|entry| entry.headline).map(|entry| entry.key).collect();
        let promised = ["severe_loneliness_years", "meetings", "expected_crises", "specialised_inflow", "net_cost_municipality"];
        assert_eq!(headlines, promised);
        assert_eq!(Measure::named("meetings"), Some(Measure::Meetings));
    }
}
