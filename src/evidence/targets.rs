//! What the reference world should look like: calibration targets, hold-outs, and what the model leaves out.

use super::text::Text;

/// Plain quantities of a simulated status quo, means over years 11-20; those a run did not count are `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
pub struct StatusQuo {
    /// Lonely and severely lonely (share of adults, 18 and over).
    pub lonely: f64,
    pub severely_lonely: f64,
    /// Mean and spread of strain (SD).
    pub strain_mean: f64,
    pub strain_sd: f64,
    /// Under high strain (share of residents).
    pub high_strain: f64,
    /// Volunteers and group members (share of residents aged 15 and over; share of residents).
    pub volunteers: f64,
    pub members: f64,
    /// Informal carers (share of adults); heavily burdened (share of the carers).
    pub carers: f64,
    pub heavy_carers: f64,
    /// Cases of the wijkteam (per 1,000 residents) and its wait (months).
    pub team_cases: f64,
    pub team_wait: f64,
    /// Clients of specialised care at the end of a month (per 1,000 residents) and its wait (months).
    pub specialised: f64,
    pub specialised_wait: f64,
    /// Clients in a year: those at its start and those who enter (per 1,000 residents).
    pub specialised_wmo: Option<f64>,
    pub specialised_ggz: Option<f64>,
    /// Residents under 23 in youth care at the end of a month (share of residents under 23).
    pub youth_care: Option<f64>,
    /// Crises (per 1,000 residents a year).
    pub crises: f64,
    /// Problem debt: households in it and newly in it in a year (share of households).
    pub problem_debt: f64,
    pub debt_inflow: f64,
    /// Ties of at least 0.3 that are so again seven years later, between the same two people (share of ties; `observe::ties`).
    pub ties_kept: Option<f64>,
    /// Wijkteam, specialised care and crises, all payers (euros per resident a year): shown for context, without a target.
    pub care_euros: f64,
    /// Wmo support at home, municipality only (euros per resident a year).
    pub wmo_euros: Option<f64>,
    /// Highest less lowest share of severely lonely adults over a few municipalities at the ends of their kind
    /// (`experiment::spread`); only where they were lived.
    pub municipal_spread: Option<f64>,
}

/// How a target is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Use {
    /// A parameter was set with it: meeting it proves nothing.
    Fitted,
    /// No parameter was set with it: meeting it earns some trust.
    HeldOut,
}

/// One target: a range the simulated quantity should fall in.
pub struct Target {
    pub key: &'static str,
    pub low: f64,
    pub high: f64,
    pub unit: &'static str,
    pub usage: Use,
    pub source: Text,
    pub label: Text,
    /// The simulated quantity, where the run has it.
    pub from: fn(&StatusQuo) -> Option<f64>,
}

impl Target {
    /// Whether a simulated value lies in the range.
    pub fn holds(&self, simulated: f64) -> bool {
        (self.low..=self.high).contains(&simulated)
    }
}

macro_rules! targets {
    ($( $key:ident = $low:literal to $high:literal, $unit:literal, $usage:ident, $source_en:literal / $source_nl:literal;
        en $en:literal; nl $nl:literal; |$s:ident| $from:expr; )*) => {
        /// The targets, in the order of the model's spheres: people, living together, help, money.
        pub static TARGETS: &[Target] = &[ $( Target {
            key: stringify!($key), low: $low, high: $high, unit: $unit, usage: Use::$usage, source: Text::new($source_en, $source_nl),
            label: Text::new($en, $nl), from: |$s: &StatusQuo| $from,
        }, )* ];
    };
}

targets! {
    lonely = 0.46 to 0.52, "share of adults", Fitted,
        "49 % ± 3 (De Jong Gierveld 11 items, GGD/RIVM 50120NED, 2022)"
        / "49 % ± 3 (De Jong Gierveld 11 vragen, GGD/RIVM 50120NED, 2022)";
        en "Lonely adults"; nl "Eenzame volwassenen"; |s| Some(s.lonely);
    severely_lonely = 0.12 to 0.16, "share of adults", Fitted,
        "14 % ± 2 (De Jong Gierveld 11 items, GGD/RIVM 50120NED, 2022)"
        / "14 % ± 2 (De Jong Gierveld 11 vragen, GGD/RIVM 50120NED, 2022)";
        en "Severely lonely adults"; nl "Ernstig eenzame volwassenen"; |s| Some(s.severely_lonely);
    municipal_spread = 0.13 to 0.21, "share of adults, highest less lowest municipality", HeldOut,
        "5.7 to 22.6 %: 17 points ± 4 over all municipalities (RIVM 50120NED, 2022; modelled from composition there too)"
        / "5,7 tot 22,6 %: 17 punten ± 4 over alle gemeenten (RIVM 50120NED, 2022; ook daar berekend uit de samenstelling)";
        en "Spread of severe loneliness over municipalities"; nl "Spreiding van ernstige eenzaamheid over gemeenten";
        |s| s.municipal_spread;
    strain_mean = -0.2 to 0.0, "SD", Fitted,
        "About -0.1, by definition of the scale"
        / "Ongeveer -0,1, door de keuze van de schaal";
        en "Mean strain"; nl "Gemiddelde draaglast"; |s| Some(s.strain_mean);
    strain_sd = 0.9 to 1.1, "SD", Fitted,
        "About 1, by definition of the scale"
        / "Ongeveer 1, door de keuze van de schaal";
        en "Spread of strain"; nl "Spreiding van draaglast"; |s| Some(s.strain_sd);
    high_strain = 0.085 to 0.115, "share of residents", Fitted,
        "High risk of anxiety or depression 10 % ± 1.5 (K10, RIVM 50120NED, 2022)"
        / "Hoog risico op angst of depressie 10 % ± 1,5 (K10, RIVM 50120NED, 2022)";
        en "Residents under high strain"; nl "Zwaar belaste inwoners"; |s| Some(s.high_strain);
    ties_kept = 0.43 to 0.53, "share of ties", HeldOut,
        "48 % ± 5 still in the network after 7 years (Mollenhorst, 2000-07)"
        / "48 % ± 5 na 7 jaar nog in het netwerk (Mollenhorst, 2000-07)";
        en "Ties kept after seven years"; nl "Contacten die er na zeven jaar nog zijn"; |s| s.ties_kept;
    volunteers = 0.30 to 0.49, "share of residents", Fitted,
        "30 % in four weeks to 49 % in a year (CBS, 2012-23): the definition decides"
        / "30 % in vier weken tot 49 % in een jaar (CBS, 2012-23): de definitie bepaalt het";
        en "Volunteers"; nl "Vrijwilligers"; |s| Some(s.volunteers);
    members = 0.55 to 0.70, "share of residents", Fitted,
        "About 70 % member of any association (CBS/SCP, 2010s, from memory)"
        / "Ongeveer 70 % lid van een vereniging (CBS/SCP, jaren 2010, niet nagezocht)";
        en "Group members"; nl "Leden van groepen"; |s| Some(s.members);
    carers = 0.11 to 0.15, "share of adults", Fitted,
        "13 % ± 2 of those aged 20 and over (CBS/GGD, 2022)"
        / "13 % ± 2 van 20 jaar en ouder (CBS/GGD, 2022)";
        en "Informal carers"; nl "Mantelzorgers"; |s| Some(s.carers);
    heavy_carers = 0.15 to 0.23, "share of carers", Fitted,
        "19 % ± 4 of informal carers (CBS/GGD, 2022)"
        / "19 % ± 4 van de mantelzorgers (CBS/GGD, 2022)";
        en "Heavily burdened carers"; nl "Zwaar belaste mantelzorgers"; |s| Some(s.heavy_carers);
    problem_debt = 0.066 to 0.099, "share of households", Fitted,
        "7.6-8.9 % ± 1 (CBS, 2020-24)"
        / "7,6-8,9 % ± 1 (CBS, 2020-24)";
        en "Households in problem debt"; nl "Huishoudens met problematische schulden"; |s| Some(s.problem_debt);
    debt_inflow = 0.0075 to 0.0135, "share of households a year", Fitted,
        "1.05 % ± 0.3: 7,000 households a month (CBS, 2020)"
        / "1,05 % ± 0,3: 7.000 huishoudens per maand (CBS, 2020)";
        en "Inflow into problem debt"; nl "Instroom in problematische schulden"; |s| Some(s.debt_inflow);
    team_cases = 30.0 to 50.0, "per 1,000 residents", Fitted,
        "30-50: no national count, range used for calibration"
        / "30-50: geen landelijke telling, bereik voor de ijking";
        en "Cases of the wijkteam"; nl "Zaken bij het wijkteam"; |s| Some(s.team_cases);
    team_wait = 1.0 to 3.0, "months", Fitted,
        "No national figure: the capacity of the warm-up aims at 1.5 months of admissions"
        / "Geen landelijk cijfer: de inloop mikt op 1,5 maand instroom";
        en "Wait for the wijkteam"; nl "Wachttijd wijkteam"; |s| Some(s.team_wait);
    specialised = 60.0 to 90.0, "per 1,000 residents", Fitted,
        "60-90: Wmo support, youth care and GGZ in one pool (CBS/Vektis, 2021-24)"
        / "60-90: Wmo-begeleiding, jeugdhulp en GGZ samen (CBS/Vektis, 2021-24)";
        en "Clients of specialised care"; nl "Cliënten in gespecialiseerde zorg"; |s| Some(s.specialised);
    youth_care = 0.062 to 0.076, "share of residents under 23", HeldOut,
        "6.9 % ± 10 % at the end of 2023: 307,795; in a year 10.6 % (CBS)"
        / "6,9 % ± 10 % eind 2023: 307.795; over een jaar 10,6 % (CBS)";
        en "Residents under 23 in youth care"; nl "Inwoners onder 23 met jeugdhulp"; |s| s.youth_care;
    wmo_support = 12.6 to 15.4, "per 1,000 residents", HeldOut,
        "14 ± 10 % support at home in a year (CBS, 2024)"
        / "14 ± 10 % ondersteuning thuis in een jaar (CBS, 2024)";
        en "Clients of Wmo support"; nl "Cliënten in Wmo-begeleiding"; |s| s.specialised_wmo;
    ggz = 61.0 to 75.0, "per 1,000 residents", HeldOut,
        "68 ± 10 % curative GGZ in a year, counsellor at the huisarts included (CBS/Vektis, 2021)"
        / "68 ± 10 % curatieve GGZ in een jaar, met POH-GGZ (CBS/Vektis, 2021)";
        en "Clients of GGZ"; nl "Cliënten in de GGZ"; |s| s.specialised_ggz;
    specialised_wait = 4.6 to 6.4, "months", HeldOut,
        "GGZ: 24 weeks ± 4 (NZa, 2025); youth care and Wmo support share this queue in the model"
        / "GGZ: 24 weken ± 4 (NZa, 2025); jeugdhulp en Wmo zitten in dezelfde wachtlijst van het model";
        en "Wait for specialised care"; nl "Wachttijd gespecialiseerde zorg"; |s| Some(s.specialised_wait);
    crises = 5.0 to 10.0, "per 1,000 residents a year", Fitted,
        "5-10, an assumption: acute GGZ 2.7 per 1,000 adults (2021) plus evictions and out-of-home placements"
        / "5-10, een aanname: acute GGZ 2,7 per 1.000 volwassenen (2021) plus huisuitzettingen en uithuisplaatsingen";
        en "Crises"; nl "Crises"; |s| Some(s.crises);
    wmo_euros = 80.0 to 108.0, "€ per resident per year", Fitted,
        "€94 ± 15 %: support at home, €1,655 m in 2022 over 17.6 m residents (CBS 84580NED); all Wmo-maatwerk €308 (2023)"
        / "€ 94 ± 15 %: ondersteuning thuis, € 1.655 miljoen in 2022 over 17,6 miljoen inwoners (CBS 84580NED); alle Wmo-maatwerk € 308 (2023)";
        en "Municipal cost of Wmo support"; nl "Gemeentelijke kosten van Wmo-begeleiding"; |s| s.wmo_euros;
}

/// What the model leaves out, so that its cost and cases must not be held against totals that include it.
pub static LEFT_OUT: &[Text] = &[
    Text::new(
        "Wmo household help: 31 clients per 1,000 residents a year (CBS, 2024).",
        "Huishoudelijke hulp (Wmo): 31 cliënten per 1.000 inwoners per jaar (CBS, 2024).",
    ),
    Text::new(
        "Protected living and shelter for the homeless (beschermd wonen, maatschappelijke opvang).",
        "Beschermd wonen en maatschappelijke opvang.",
    ),
    Text::new("Long-term care (Wlz) and district nursing (wijkverpleging).", "Langdurige zorg (Wlz) en wijkverpleging."),
    Text::new(
        "Benefits, work and income: the livelihood of a household follows its own course.",
        "Uitkeringen, werk en inkomen: de bestaanszekerheid van een huishouden volgt een eigen loop.",
    ),
    Text::new(
        "Youth care and GGZ with stay, and youth protection: every client costs the price without stay or the mean price.",
        "Jeugdhulp en GGZ met verblijf en jeugdbescherming: elke cliënt kost de prijs zonder verblijf of de gemiddelde prijs.",
    ),
    Text::new(
        "School, housing and safety: only their weight on people, through adversity, is in the model.",
        "School, wonen en veiligheid: alleen hun gewicht op mensen, via tegenslag, zit in het model.",
    ),
    Text::new(
        "Hold-outs the status quo cannot show: tariff shock (+16 % household help), arrival of wijkteams (+14 % referrals), \
         dip of volunteering in the pandemic (49, 39, 49 %), +11 % mental-health spending on the lonely.",
        "Toetsen die de huidige situatie niet kan laten zien: abonnementstarief (+16 % huishoudelijke hulp), komst van \
         wijkteams (+14 % verwijzingen), dip in vrijwilligerswerk door corona (49, 39, 49 %), +11 % GGZ-uitgaven bij eenzame mensen.",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prototype_status_quo_meets_and_misses_what_the_model_description_says() {
        let prototype = StatusQuo {
            lonely: 0.473,
            severely_lonely: 0.131,
            volunteers: 0.386,
            members: 0.567,
            carers: 0.104,
            team_cases: 33.6,
            team_wait: 1.9,
            specialised: 72.0,
            specialised_wait: 3.6,
            crises: 7.06,
            problem_debt: 0.084,
            strain_sd: 0.98,
            high_strain: 0.105,
            ..StatusQuo::default()
        };
        let holds = |key: &str| {
            let target = TARGETS.iter().find(|t| t.key == key).expect("a target");
            target.holds((target.from)(&prototype).expect("a value"))
        };
        for met in ["lonely", "severely_lonely", "volunteers", "members", "team_cases", "team_wait", "specialised", "crises"] {
            assert!(holds(met), "{met}");
        }
        for met in ["problem_debt", "strain_sd", "high_strain"] {
            assert!(holds(met), "{met}");
        }
        assert!(!holds("carers") && !holds("specialised_wait"));
    }

    #[test]
    fn every_target_reads_its_own_quantity() {
        let zero = StatusQuo::default();
        assert_eq!(TARGETS.iter().filter(|t| (t.from)(&zero).is_none()).count(), 6, "quantities a run may not have counted");
        for (i, target) in TARGETS.iter().enumerate() {
            assert!(target.low < target.high, "{}", target.key);
            assert!(TARGETS[..i].iter().all(|other| other.key != target.key), "{} is there twice", target.key);
            assert!(!target.label.nl.is_empty() && !target.source.nl.is_empty(), "{}", target.key);
        }
    }
}
