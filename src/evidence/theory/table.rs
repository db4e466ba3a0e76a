//! The table of links, in the order of the story.

use super::{Link, Needs, Text};

macro_rules! links {
    ($( $side:ident $key:literal $label_en:literal / $label_nl:literal [$($mechanism:ident),+] $needs:ident;
        en $cause_en:literal => $leads_en:literal: $because_en:literal;
        nl $cause_nl:literal => $leads_nl:literal: $because_nl:literal; )*) => {
        /// From money to outcome, then what the contract does to it.
        pub static LINKS: &[Link] = &[ $( Link {
            key: $key, mechanisms: &[$(stringify!($mechanism)),+], needs: Needs::$needs, contract: $side,
            label: Text::new($label_en, $label_nl),
            cause: Text::new($cause_en, $cause_nl),
            leads_to: Text::new($leads_en, $leads_nl),
            because: Text::new($because_en, $because_nl),
        }, )* ];
    };
}

/// From money to outcome.
const CHAIN: bool = false;
/// What the contract does to it.
const CONTRACT: bool = true;

links! {
    CHAIN "known-faces" "Familiar faces" / "Vertrouwde gezichten" [trust_building] WorkersOrTeam;
        en "Money buys hours of community workers or of the wijkteam" => "residents trust them":
            "Residents trust professionals whom they see again and again, and then ask for help sooner.";
        nl "Geld betaalt uren van sociaal werkers of van het wijkteam" => "inwoners krijgen vertrouwen in hen":
            "Inwoners vertrouwen een vast gezicht in de wijk en vragen dan eerder om hulp.";
    CHAIN "groups-and-volunteers" "Groups and volunteers" / "Groepen en vrijwilligers" [worker_support_of_groups, volunteer_recruitment, worker_motivation] Workers;
        en "Workers support residents' groups" => "more groups last and more residents volunteer":
            "A worker helps volunteers with what wears them out, and asks residents who were never asked before.";
        nl "Opbouwwerkers ondersteunen bewonersgroepen" => "groepen houden het langer vol en er komen vrijwilligers bij":
            "Een opbouwwerker springt bij als vrijwilligers vastlopen en vraagt inwoners die nog nooit gevraagd zijn.";
    CHAIN "places-to-meet" "Places to meet" / "Ontmoetingsplekken" [place_contact, groups_need_places] Places;
        en "Money keeps places to meet open" => "neighbours meet and groups have a home":
            "People meet where the door is open and the coffee is ready, and a group needs a room of its own.";
        nl "Geld houdt ontmoetingsplekken open" => "buren zien elkaar en groepen hebben een plek":
            "Mensen ontmoeten elkaar waar de deur openstaat en de koffie klaar is, en een groep heeft een eigen ruimte nodig.";
    CHAIN "less-strain" "Contact relieves" / "Contact verlicht" [loneliness_to_strain, buffering] SocialBase;
        en "More contact, and people to fall back on" => "less strain":
            "Missing contact for long weighs on people, and a setback is easier to bear with someone beside you.";
        nl "Meer contact, en mensen om op terug te vallen" => "minder draaglast":
            "Wie lang contact mist, heeft het zwaarder, en tegenslag is beter te dragen met iemand naast je.";
    CHAIN "to-matter" "To matter to someone" / "Ertoe doen" [role_benefit] SocialBase;
        en "Volunteering" => "the volunteer is better off as well":
            "To matter to someone else may give strength; how much is not known.";
        nl "Vrijwilligerswerk doen" => "ook met de vrijwilliger zelf gaat het beter":
            "Iets betekenen voor een ander kan kracht geven; hoeveel, is niet bekend.";
    CHAIN "noticed-earlier" "Noticed earlier" / "Eerder opgemerkt" [signals_through_ties] SocialBase;
        en "Contacts, and a worker they know" => "trouble is noticed earlier":
            "Neighbours see it when things go wrong, and pass it on if they know whom to tell.";
        nl "Contacten in de wijk, en een sociaal werker die men kent" => "problemen worden eerder opgemerkt":
            "Buren zien het als het met iemand slechter gaat, en geven het door als zij weten bij wie zij terechtkunnen.";
    CHAIN "light-help" "Light help or a group" / "Lichte hulp of een groep" [light_help, group_link] SocialBase;
        en "Noticed early" => "light help, or a group to join":
            "Early on a talk, some practical help or a group to join is often enough (welzijn op recept).";
        nl "Inwoners zijn vroeg in beeld" => "zij krijgen lichte hulp, of een groep om bij te horen":
            "In een vroeg stadium is een gesprek, praktische hulp of een groep vaak genoeg (welzijn op recept).";
    CHAIN "help-that-works" "Help that works" / "Hulp die aanslaat" [casework_help, trust_in_help] WorkersOrTeam;
        en "Who needs more reaches the wijkteam with trust" => "help works, and fewer crises follow":
            "Help by the wijkteam works best for someone who comes in time and trusts the helper.";
        nl "Wie meer nodig heeft, komt met vertrouwen bij het wijkteam" => "de hulp slaat aan en er zijn minder crises":
            "Hulp van het wijkteam werkt het best bij wie op tijd komt en de hulpverlener vertrouwt.";
    CHAIN "debts" "Out of debt sooner" / "Eerder uit de schulden" [debt_help] DebtHelp;
        en "Money buys debt help" => "households are sooner out of debt":
            "A household that is helped to settle its debts gets rest and can go on.";
        nl "Geld betaalt schuldhulpverlening" => "huishoudens zijn eerder uit de schulden":
            "Een huishouden dat hulp krijgt bij zijn schulden, krijgt rust en kan weer vooruit.";
    CHAIN "carers" "Carers relieved" / "Mantelzorgers ontlast" [carer_support] CarerSupport;
        en "Money buys support and respite for carers" => "informal care weighs less":
            "A carer who is relieved now and then keeps it up for longer.";
        nl "Geld betaalt mantelzorgondersteuning en respijtzorg" => "de zorg valt mantelzorgers minder zwaar":
            "Een mantelzorger die af en toe op adem komt, houdt het langer vol.";
    CONTRACT "leaving-early" "Leaving before the end" / "Vertrek voor het einde" [end_of_contract_exits, vacancies, trust_loss] WorkersUnderContract;
        en "The end of a contract comes near" => "workers leave, posts stay empty and trust is lost":
            "Without certainty workers look for another job; a successor takes months to find and must win trust anew.";
        nl "Het einde van een contract nadert" => "werkers vertrekken, hun functie staat open en vertrouwen gaat verloren":
            "Wie niet weet of de baan blijft, zoekt ander werk; een opvolger vinden duurt maanden, en die moet het vertrouwen opnieuw winnen.";
    CONTRACT "gaps-lose-workers" "Gaps lose workers" / "Een gat kost werkers" [staff_loss_over_gaps] WorkersUnderContract;
        en "A gap in the money, or another provider" => "workers and what they know of the wijk are lost":
            "Few workers wait for half a year without pay, and those who come back must pick up relations again.";
        nl "Een gat in de financiering, of een andere aanbieder" => "werkers vertrekken en hun kennis van de wijk gaat verloren":
            "Weinig werkers wachten een half jaar zonder loon, en wie terugkomt, moet de contacten weer opbouwen.";
    CONTRACT "places-lost-fast" "Places lost fast" / "Plekken zijn snel weg" [fast_loss_of_places] PlacesWithoutMoney;
        en "The money for a place stops" => "the place is gone sooner than it comes back":
            "A door closes within months, while it takes a year or more before a new place lives.";
        nl "Het geld voor een plek stopt" => "de plek is sneller weg dan terug":
            "Een deur is binnen een paar maanden dicht, terwijl een nieuwe plek pas na een jaar of langer loopt.";
    CONTRACT "tenders-take-time" "Tenders take time" / "Aanbesteden kost tijd" [start_lag, overhead] WorkersUnderContract;
        en "A tender and a new start" => "fewer hours for residents":
            "Tenders and accounts take hours, and a new provider does not yet know the way.";
        nl "Aanbesteden en opnieuw beginnen" => "er blijven minder uren over voor inwoners":
            "Aanbesteden en verantwoorden kosten uren, en een nieuwe aanbieder moet de wijk nog leren kennen.";
    CONTRACT "partners-differ" "Choose again or stay" / "Opnieuw kiezen of blijven" [contract_fit, drift, learning] WorkersUnderContract;
        en "To choose a provider again, or to stay with the same one" => "a better fit, or more experience":
            "A tender can replace a provider that does not fit or has grown slack, but experience goes with the old one.";
        nl "Opnieuw een aanbieder kiezen, of bij dezelfde blijven" => "een aanbieder die beter past, of een met meer ervaring":
            "Een aanbesteding kan een aanbieder vervangen die niet past of is verslapt, maar dan gaat ook ervaring verloren.";
}
