//! The table of mechanisms.

use super::{
    super::{Parameters, text::Text},
    Mechanism,
};

macro_rules! mechanisms {
    ($p:ident; $( $key:ident: $en:literal / $nl:literal; $does_en:literal / $does_nl:literal; { $( $group:ident . $name:ident = $value:expr ),* } )*) => {
        /// Every mechanism with an off-switch, by the storey of the model it works on.
        pub static MECHANISMS: &[Mechanism] = &[ $( Mechanism {
            key: stringify!($key), label: Text::new($en, $nl), does: Text::new($does_en, $does_nl),
            off: |$p: &mut Parameters| { $( $p.$group.$name = $value; )* },
        }, )* ];
    };
}

mechanisms! { p;
    births_and_deaths: "Births and deaths" / "Geboorte en sterfte";
        "Residents are born, die and leave home." /
        "Inwoners worden geboren, sterven en gaan uit huis.";
        { demography.death_level = 0.0, demography.leave_home = 0.0, demography.birth = 0.0 }
    moving: "Moving" / "Verhuizen";
        "Households move out and others move in, which breaks their ties." /
        "Huishoudens vertrekken en anderen komen ervoor terug; contacten gaan dan verloren.";
        { demography.move_out = 0.0 }
    adversity_to_trust: "Adversity lowers trust" / "Tegenslag verlaagt vertrouwen";
        "Residents of poor neighbourhoods start with less trust in professionals." /
        "Inwoners van arme wijken beginnen met minder vertrouwen in professionals.";
        { traits.trust_adversity = 0.0 }
    life_events: "Life events" / "Ingrijpende gebeurtenissen";
        "Setbacks raise strain, more often where money is short." /
        "Tegenslag verhoogt de draaglast, vaker bij geldgebrek.";
        { strain.event_rate = 0.0 }
    livelihood_to_strain: "Livelihood weighs on people" / "Bestaanszekerheid en draaglast";
        "Money worries and debt raise strain." /
        "Geldzorgen en schulden verhogen de draaglast.";
        { strain.livelihood = 0.0 }
    loneliness_to_strain: "Missing contact weighs on people" / "Gemis aan contact en draaglast";
        "Less contact than one wishes raises strain." /
        "Minder contact dan gewenst verhoogt de draaglast.";
        { strain.loneliness = 0.0 }
    buffering: "Support softens blows" / "Steun verzacht klappen";
        "Support from others makes life events hit less hard." /
        "Door steun van anderen komt tegenslag minder hard aan.";
        { strain.buffer = 0.0 }
    care_load: "Informal care weighs on carers" / "Mantelzorg en draaglast";
        "Caring for someone raises the strain of the carer." /
        "Zorgen voor een ander verhoogt de draaglast van de mantelzorger.";
        { strain.care_load = 0.0 }
    waiting_harm: "Waiting does harm" / "Wachten doet kwaad";
        "Waiting for help raises strain." /
        "Wachten op hulp verhoogt de draaglast.";
        { strain.waiting_harm = 0.0 }
    role_benefit: "To matter to someone" / "Ertoe doen";
        "Volunteering relieves the volunteer." /
        "Vrijwilligerswerk verlicht de draaglast van de vrijwilliger zelf.";
        { strain.role_benefit = 0.0 }
    scarring: "Lasting marks of youth" / "Littekens uit de jeugd";
        "Strain in youth leaves a lasting vulnerability." /
        "Draaglast in de jeugd maakt blijvend kwetsbaar.";
        { strain.scarring = 0.0 }
    place_contact: "Places bring neighbours together" / "Plekken brengen buren samen";
        "Good meeting places make neighbours meet more often." /
        "Goede ontmoetingsplekken zorgen dat buren elkaar vaker zien.";
        { ties.contact_place = 0.0 }
    groups_need_places: "Groups need places" / "Groepen hebben plekken nodig";
        "Groups flourish and start more easily where there are places." /
        "Groepen bloeien en ontstaan makkelijker waar plekken zijn.";
        { groups.own_space = 1.0, groups.found_place = 0.0 }
    worker_support_of_groups: "Workers support groups" / "Sociaal werk steunt groepen";
        "Community workers help volunteers keep groups going." /
        "Sociaal werkers helpen vrijwilligers om groepen draaiend te houden.";
        { groups.worker_support = 0.0 }
    withdrawal: "Withdrawal under strain" / "Zich terugtrekken";
        "People under strain join and volunteer less, and stop sooner." /
        "Zwaar belaste mensen doen minder mee en stoppen eerder.";
        { groups.withdrawal = 0.0 }
    group_link: "Link to a group (welzijn op recept)" / "Naar een groep geleiden (welzijn op recept)";
        "A signal leads to a group where there are places." /
        "Een signaal leidt naar een groep, als er ontmoetingsplekken zijn.";
        { groups.link = 0.0 }
    volunteer_recruitment: "Workers recruit volunteers" / "Sociaal werk werft vrijwilligers";
        "Community workers make more residents start volunteering." /
        "Door sociaal werkers beginnen meer inwoners als vrijwilliger.";
        { volunteering.bridging_factor = 0.0 }
    overload: "Overload of volunteers" / "Overbelasting van vrijwilligers";
        "Volunteers stop sooner when there are too few of them." /
        "Vrijwilligers stoppen eerder als er te weinig van zijn.";
        { volunteering.overload = 0.0 }
    worker_motivation: "Workers motivate" / "Sociaal werk motiveert";
        "Community workers raise the motivation to volunteer." /
        "Sociaal werkers vergroten de motivatie voor vrijwilligerswerk.";
        { volunteering.motivation_worker = 0.0 }
    instrumentalisation: "Being used as a cut" / "Ingezet als bezuiniging";
        "Motivation falls where volunteers must replace paid work." /
        "Motivatie daalt als vrijwilligers betaald werk moeten vervangen.";
        { volunteering.motivation_instrumental = 0.0 }
    displacement: "Professionals displace volunteers" / "Professionals verdringen vrijwilligers";
        "Residents do less themselves where workers are present." /
        "Inwoners doen minder zelf waar sociaal werk is.";
        { volunteering.displacement = 0.0 }
    livelihood_help: "Wijkteam helps with debt" / "Wijkteam helpt bij schulden";
        "A household in debt recovers sooner with a case at the wijkteam." /
        "Een huishouden met schulden herstelt sneller met hulp van het wijkteam.";
        { livelihood.case_factor = 1.0 }
    debt_help: "Debt help works" / "Schuldhulp werkt";
        "Bought debt help makes households get out of debt sooner." /
        "Door ingekochte schuldhulp zijn huishoudens sneller van hun schulden af.";
        { livelihood.debt_help = 0.0 }
    care_relieves_carers: "Care relieves carers" / "Zorg ontlast mantelzorgers";
        "Specialised care takes over part of the care by relatives." /
        "Gespecialiseerde zorg neemt een deel van de mantelzorg over.";
        { informal_care.in_care = 1.0 }
    carer_support: "Carer support works" / "Mantelzorgondersteuning werkt";
        "Bought support and respite relieve carers." /
        "Ingekochte ondersteuning en respijtzorg verlichten mantelzorg.";
        { informal_care.support_effect = 0.0 }
    signals_through_ties: "Noticed by others" / "Opgemerkt door anderen";
        "People with contacts are noticed when they get into trouble." /
        "Mensen met contacten worden opgemerkt als het slechter gaat.";
        { signalling.through_ties = 0.0 }
    light_help: "Light help" / "Lichte hulp";
        "Someone noticed early gets light help, which relieves strain." /
        "Wie vroeg in beeld is, krijgt lichte hulp en dat verlicht de draaglast.";
        { signalling.light_help = 0.0 }
    gp_route: "Route through the general practitioner" / "Route via de huisarts";
        "The huisarts refers people to specialised care, past the wijkteam." /
        "De huisarts verwijst naar gespecialiseerde zorg, buiten het wijkteam om.";
        { signalling.gp = 0.0 }
    outreach: "Outreach" / "Outreachend werken";
        "Protected time of the wijkteam finds people who do not ask for help." /
        "Beschermde tijd van het wijkteam vindt mensen die niet om hulp vragen.";
        { signalling.outreach = 0.0 }
    nearby_teams: "Nearby teams" / "Teams dichtbij";
        "A team in the neighbourhood lowers the threshold to ask for help." /
        "Een team in de wijk verlaagt de drempel om hulp te vragen.";
        { signalling.nearby = 0.0 }
    casework_help: "Wijkteam helps" / "Hulp door het wijkteam";
        "A case at the wijkteam relieves strain." /
        "Hulp van het wijkteam verlicht de draaglast.";
        { team.casework = 0.0 }
    trust_in_help: "Help works through trust" / "Hulp werkt via vertrouwen";
        "Help by the wijkteam works better for people with trust." /
        "Hulp van het wijkteam werkt beter bij mensen met vertrouwen.";
        { team.trust_share = 0.0 }
    specialised_help: "Specialised care helps" / "Gespecialiseerde zorg helpt";
        "Specialised care relieves strain." /
        "Gespecialiseerde zorg verlicht de draaglast.";
        { specialised.effect = 0.0 }
    supply_response: "Supply follows the queue" / "Aanbod volgt de wachtlijst";
        "Care grows with long queues and shrinks with short ones; off, a freed place is refilled." /
        "Zorg groeit bij lange wachtlijsten en krimpt bij korte; uit betekent dat een vrije plaats weer wordt gevuld.";
        { specialised.supply_up = 0.0, specialised.supply_down = 0.0 }
    crisis_protection: "Care prevents crises" / "Zorg voorkomt crises";
        "Someone in specialised care has a crisis less often." /
        "Wie gespecialiseerde zorg krijgt, heeft minder vaak een crisis.";
        { crisis.in_care = 1.0 }
    crisis_aftermath: "Aftermath of a crisis" / "Nasleep van een crisis";
        "A crisis itself raises strain." /
        "Een crisis verhoogt zelf de draaglast.";
        { crisis.aftermath = 0.0 }
    trust_building: "Trust grows" / "Vertrouwen groeit";
        "Trust grows where workers are known." /
        "Vertrouwen groeit waar sociaal werkers bekend zijn.";
        { trust.gain = 0.0 }
    trust_loss: "Departures cost trust" / "Vertrek kost vertrouwen";
        "When a worker leaves, residents lose trust." /
        "Als een werker vertrekt, verliezen inwoners vertrouwen.";
        { trust.departure_loss = 0.0 }
    worker_turnover: "Workers leave" / "Vertrek van werkers";
        "Workers leave in any month, whatever their contract." /
        "Werkers vertrekken ook zonder dat hun contract afloopt.";
        { workers.exit = 0.0 }
    end_of_contract_exits: "Leaving before the contract ends" / "Vertrek voor het einde van het contract";
        "Workers look for other work when the end of the contract nears." /
        "Werkers zoeken ander werk als het einde van het contract nadert.";
        { workers.end_exit = 0.0 }
    vacancies: "Vacancies" / "Vacatures";
        "A post stays empty for months after a departure; off, it is filled the next month." /
        "Na vertrek blijft een functie maanden leeg; uit betekent dat die de volgende maand is vervuld.";
        { workers.vacancy = 1.0 }
    staff_loss_over_gaps: "Gaps cost workers" / "Een gat kost werkers";
        "A gap in funding loses workers and relations; off, all come back as they went." /
        "Een gat in de financiering kost werkers en relaties; uit betekent dat iedereen terugkomt.";
        { workers.keep = 1.0, workers.kept_capital = 1.0 }
    handover: "Warm handover" / "Warme overdracht";
        "A successor takes over part of the relations; off, each starts anew." /
        "Een opvolger neemt een deel van de relaties over; uit betekent dat ieder opnieuw begint.";
        { workers.handover = 0.0 }
    casework_pull: "Casework pulls workers in" / "Zuigkracht van casuïstiek";
        "Long queues at the wijkteam take time from community work." /
        "Lange wachtrijen bij het wijkteam kosten tijd van het sociaal werk.";
        { workers.casework_pull = 0.0 }
    overhead: "Overhead" / "Overhead";
        "Tenders, partners and monitoring take hours that residents do not get." /
        "Aanbesteden, afstemmen en verantwoorden kosten uren die inwoners niet krijgen.";
        { workers.overhead_base = 0.0, workers.overhead_continuous = 0.0, workers.overhead_four_years = 0.0,
          workers.overhead_two_years = 0.0, contracts.partner_overhead = 0.0, contracts.monitoring_cost = 0.0 }
    contract_fit: "Partners differ in fit" / "Partners verschillen in passendheid";
        "One partner fits a neighbourhood better than another; off, all fit alike." /
        "De ene partner past beter bij een wijk dan de andere; uit betekent dat alle even goed passen.";
        { contracts.fit_spread = 0.0 }
    drift: "Slackening without a tender" / "Verslapping zonder aanbesteding";
        "A contract fits less the longer no tender takes place." /
        "Een contract past minder goed naarmate er langer niet is aanbesteed.";
        { contracts.drift = 0.0 }
    learning: "Learning with the same partner" / "Leren met dezelfde partner";
        "A lasting partner gets better." /
        "Een vaste partner wordt steeds beter.";
        { contracts.learning = 0.0 }
    start_lag: "Start-up months" / "Aanloopmaanden";
        "A new partner does less in the first months." /
        "Een nieuwe partner doet de eerste maanden minder.";
        { contracts.start_lag = 0.0 }
    fast_loss_of_places: "Places are lost fast" / "Plekken gaan snel verloren";
        "A place is lost faster than it was built; off, both take as long." /
        "Een plek gaat sneller verloren dan hij groeit; uit betekent dat beide even lang duren.";
        { places.loss_time = p.places.build_time }
    residents_run_places: "Residents run places thriftily" / "Bewoners beheren plekken zuinig";
        "Residents who run a place do more with the same money and need more volunteers." /
        "Bewoners die een plek beheren doen meer met hetzelfde geld en vragen meer vrijwilligers.";
        { places.residents_run_factor = 1.0, places.residents_run_need = 0.0 }
    abcd: "Working from residents' strengths" / "Uitgaan van de kracht van bewoners";
        "Worker time set aside for it strengthens groups and motivation." /
        "Werktijd die ervoor is vrijgemaakt versterkt groepen en motivatie.";
        { policy.abcd_effect = 0.0 }
}
