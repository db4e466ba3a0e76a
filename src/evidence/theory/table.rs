//! The table of links, in the order of the story.

use super::{Link, Needs, Text};

macro_rules! links {
    ($( $side:ident $key:literal [$($mechanism:ident),+] $needs:ident;
        en $cause_en:literal => $leads_en:literal: $because_en:literal;
        nl $cause_nl:literal => $leads_nl:literal: $because_nl:literal; )*) => {
        /// From money to outcome, then what the contract does to it.
        pub static LINKS: &[Link] = &[ $( Link {
            key: $key, mechanisms: &[$(stringify!($mechanism)),+], needs: Needs::$needs, contract: $side,
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
    CHAIN "known-faces" [trust_building] WorkersOrTeam;
        en "Money buys hours of community workers" => "residents trust them":
            "Residents trust professionals whom they see again and again, and then ask for help sooner.";
        nl "Geld betaalt uren van sociaal werkers" => "bewoners krijgen vertrouwen":
            "Bewoners vertrouwen een vast gezicht in de wijk en vragen dan eerder om hulp.";
    CHAIN "groups-and-volunteers" [worker_support_of_groups, volunteer_recruitment, worker_motivation] Workers;
        en "Workers support residents' groups" => "more groups last and more residents volunteer":
            "A worker helps volunteers with what wears them out, and asks residents who were never asked before.";
        nl "Sociaal werk steunt bewonersgroepen" => "groepen houden het vol en er komen vrijwilligers bij":
            "Een sociaal werker helpt vrijwilligers als het tegenzit en vraagt bewoners die nog nooit gevraagd zijn.";
    CHAIN "places-to-meet" [place_contact, groups_need_places] Places;
        en "Money keeps places to meet open" => "neighbours meet and groups have a home":
            "People meet where the door is open and the coffee is ready, and a group needs a room of its own.";
        nl "Geld houdt ontmoetingsplekken open" => "buren zien elkaar en groepen hebben een plek":
            "Mensen ontmoeten elkaar waar de deur openstaat, en een groep heeft een eigen ruimte nodig.";
    CHAIN "less-strain" [loneliness_to_strain, buffering] SocialBase;
        en "More contact, and people to fall back on" => "less strain":
            "Who misses contact for long is burdened by it, and a setback is easier to bear with someone beside you.";
        nl "Meer contact, en mensen om op terug te vallen" => "minder draaglast":
            "Wie lang contact mist, gaat daaronder gebukt, en tegenslag is beter te dragen met iemand naast je.";
    CHAIN "to-matter" [role_benefit] SocialBase;
        en "Volunteering" => "the volunteer is better off as well":
            "To matter to someone else may give strength; how much is not known.";
        nl "Vrijwilligerswerk doen" => "ook de vrijwilliger zelf knapt ervan op":
            "Ertoe doen voor een ander kan kracht geven; hoeveel is niet bekend.";
    CHAIN "noticed-earlier" [signals_through_ties] SocialBase;
        en "Contacts, and a worker they know" => "trouble is noticed earlier":
            "Neighbours see it when things go wrong, and pass it on if they know whom to tell.";
        nl "Contacten, en een sociaal werker die zij kennen" => "problemen worden eerder opgemerkt":
            "Buren zien het als het slechter gaat, en geven het door als zij weten bij wie.";
    CHAIN "light-help" [light_help, group_link] SocialBase;
        en "Noticed early" => "light help, or a group to join":
            "Early on a talk, some practical help or a group to join is often enough (welzijn op recept).";
        nl "Vroeg in beeld" => "lichte hulp, of een groep om bij te horen":
            "In het begin is een gesprek, wat praktische hulp of een groep vaak genoeg (welzijn op recept).";
    CHAIN "help-that-works" [casework_help, trust_in_help] WorkersOrTeam;
        en "Who needs more reaches the wijkteam with trust" => "help works, and fewer crises follow":
            "Help by the wijkteam works best for someone who comes in time and trusts the helper.";
        nl "Wie meer nodig heeft, komt met vertrouwen bij het wijkteam" => "hulp slaat aan en er zijn minder crises":
            "Hulp van het wijkteam werkt het best bij wie op tijd komt en de hulpverlener vertrouwt.";
    CHAIN "debts" [debt_help] DebtHelp;
        en "Money buys debt help" => "households are sooner out of debt":
            "A household that is helped to settle its debts gets rest and can go on.";
        nl "Geld betaalt schuldhulp" => "huishoudens zijn eerder uit de schulden":
            "Een huishouden dat hulp krijgt bij schulden, krijgt rust en kan weer vooruit.";
    CHAIN "carers" [carer_support] CarerSupport;
        en "Money buys support for carers" => "informal care weighs less":
            "A carer who is relieved now and then keeps it up for longer.";
        nl "Geld betaalt ondersteuning van mantelzorgers" => "mantelzorg weegt minder zwaar":
            "Een mantelzorger die af en toe op adem komt, houdt het langer vol.";
    CONTRACT "leaving-early" [end_of_contract_exits, vacancies, trust_loss] WorkersUnderContract;
        en "The end of a contract comes near" => "workers leave, posts stay empty and trust is lost":
            "Without certainty workers look for another job; a successor takes months to find and must win trust anew.";
        nl "Het einde van een contract nadert" => "werkers vertrekken, hun plek blijft leeg en vertrouwen gaat verloren":
            "Wie niet weet of de baan blijft, zoekt ander werk; een opvolger vinden duurt maanden en vertrouwen begint opnieuw.";
    CONTRACT "gaps-lose-workers" [staff_loss_over_gaps] WorkersUnderContract;
        en "A gap in the money, or another provider" => "workers and what they know of the wijk are lost":
            "Few workers wait for half a year without pay, and who comes back must pick up relations again.";
        nl "Een gat in de financiering, of een andere aanbieder" => "werkers en hun kennis van de wijk gaan verloren":
            "Weinig werkers wachten een half jaar zonder loon, en wie terugkomt moet relaties weer oppakken.";
    CONTRACT "places-lost-fast" [fast_loss_of_places] PlacesWithoutMoney;
        en "The money for a place stops" => "the place is gone sooner than it comes back":
            "A door closes within months, while it takes a year or more before a new place lives.";
        nl "Het geld voor een plek stopt" => "de plek is sneller weg dan terug":
            "Een deur is binnen een paar maanden dicht, en een nieuwe plek leeft pas na een jaar of langer.";
    CONTRACT "tenders-take-time" [start_lag, overhead] WorkersUnderContract;
        en "A tender and a new start" => "fewer hours for residents":
            "Tenders and accounts take hours, and a new provider does not yet know the way.";
        nl "Aanbesteden en opnieuw beginnen" => "er blijven minder uren over voor bewoners":
            "Aanbesteden en verantwoorden kosten uren, en een nieuwe aanbieder kent de weg nog niet.";
    CONTRACT "partners-differ" [contract_fit, drift, learning] WorkersUnderContract;
        en "To choose again, or to stay with the same partner" => "a better fit, or more experience":
            "A tender can replace a provider that does not fit or has grown slack, but experience goes with the old one.";
        nl "Opnieuw kiezen, of bij dezelfde partner blijven" => "beter passend, of meer ervaring":
            "Een aanbesteding kan een partner vervangen die niet past of verslapt, maar dan gaat ook ervaring verloren.";
}
