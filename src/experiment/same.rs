//! Bit for bit: the first thing in which two worlds, or two plans of one world, differ.

use crate::processes::institutions::Offer;
use crate::residents::Lives;
use crate::world::{Neighbourhood, World};
use std::fmt::{self, Debug, Display};

/// The first value in which two lives differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Plan month (months).
    pub month: i32,
    pub neighbourhood: usize,
    /// Bed of the resident or number of the group slot; none for what belongs to a neighbourhood or to the municipality.
    pub place: Option<usize>,
    pub column: &'static str,
    /// Both values.
    pub values: (String, String),
}

impl Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.place.map(|place| format!(", resident or slot {place}")).unwrap_or_default();
        let (one, other) = &self.values;
        write!(f, "month {}, neighbourhood {}{place}, {}: {one} against {other}", self.month, self.neighbourhood, self.column)
    }
}

/// Compares plan `one.1` of world `one.0` with plan `other.1` of world `other.0`, both after the same month: the number of values
/// that are the same, or the first that is not.
pub fn same(one: (&World, usize), other: (&World, usize)) -> Result<u64, Box<Difference>> {
    let ((world, a), (twin, b)) = (one, other);
    let mut compared = 0;
    for (i, (n, m)) in world.neighbourhoods.iter().zip(&twin.neighbourhoods).enumerate() {
        let mut at = At { month: world.month.0, neighbourhood: i, compared: 0 };
        people(&mut at, n, m)?;
        lives(&mut at, &n.sides[a].lives, &m.sides[b].lives)?;
        groups(&mut at, n, m, (a, b))?;
        ties(&mut at, (n, a), (m, b))?;
        at.one("happenings", &n.sides[a].happenings, &m.sides[b].happenings)?;
        offers(&mut at, &world.plans[a].offers[i], &twin.plans[b].offers[i])?;
        compared += at.compared;
    }
    let mut at = At { month: world.month.0, neighbourhood: 0, compared };
    let (one, other) = (&world.plans[a], &twin.plans[b]);
    at.all("ledger", &one.ledger, &other.ledger)?;
    at.all("wijkteam queue", &one.capacity.team_queue, &other.capacity.team_queue)?;
    at.all("wijkteam slots", &bits64(&one.capacity.team_slots), &bits64(&other.capacity.team_slots))?;
    at.one("specialised queue", &one.capacity.queue, &other.capacity.queue)?;
    at.one("specialised places", &one.capacity.places.to_bits(), &other.capacity.places.to_bits())?;
    Ok(at.compared)
}

/// Where the comparison is, and how many values were the same.
struct At {
    month: i32,
    neighbourhood: usize,
    compared: u64,
}

impl At {
    fn all<T: PartialEq + Debug>(&mut self, column: &'static str, one: &[T], other: &[T]) -> Result<(), Box<Difference>> {
        self.compared += one.len() as u64;
        if one == other {
            return Ok(());
        }
        let place = one.iter().zip(other).position(|(one, other)| one != other);
        let shown = |values: &[T]| place.map_or(format!("{} values", values.len()), |at| format!("{:?}", values[at]));
        Err(self.difference(column, place, (shown(one), shown(other))))
    }

    /// As `all`; values are shown as numbers, compared as bits: not even the sign of a zero may differ.
    fn floats(&mut self, column: &'static str, one: &[f32], other: &[f32]) -> Result<(), Box<Difference>> {
        self.compared += one.len() as u64;
        let Some(at) = one.iter().zip(other).position(|(one, other)| one.to_bits() != other.to_bits()) else { return Ok(()) };
        Err(self.difference(column, Some(at), (format!("{:e}", one[at]), format!("{:e}", other[at]))))
    }

    fn one<T: PartialEq + Debug>(&mut self, column: &'static str, one: &T, other: &T) -> Result<(), Box<Difference>> {
        self.compared += 1;
        if one == other { Ok(()) } else { Err(self.difference(column, None, (format!("{one:?}"), format!("{other:?}")))) }
    }

    fn difference(&self, column: &'static str, place: Option<usize>, values: (String, String)) -> Box<Difference> {
        Box::new(Difference { month: self.month, neighbourhood: self.neighbourhood, place, column, values })
    }
}

type Checked = Result<(), Box<Difference>>;

/// Who lives where does not depend on the plan.
fn people(at: &mut At, n: &Neighbourhood, m: &Neighbourhood) -> Checked {
    at.all("age", &n.people.age, &m.people.age)?;
    at.all("occupancy", &n.people.occupancy, &m.people.occupancy)?;
    at.floats("vulnerability", &n.people.vulnerability, &m.people.vulnerability)
}

/// Every column of the residents.
fn lives(at: &mut At, one: &Lives, other: &Lives) -> Checked {
    let Lives { strain, trust, motivation, connected, support, load, marks, care, care_months, hidden_months, scar, events } =
        one;
    at.floats("strain", strain, &other.strain)?;
    at.floats("trust", trust, &other.trust)?;
    at.floats("motivation", motivation, &other.motivation)?;
    at.all("connected", connected, &other.connected)?;
    at.all("support", support, &other.support)?;
    at.all("load", load, &other.load)?;
    at.all("marks", marks, &other.marks)?;
    at.all("care", care, &other.care)?;
    at.all("care_months", care_months, &other.care_months)?;
    at.floats("scar", scar, &other.scar)?;
    at.all("hidden_months", hidden_months, &other.hidden_months)?;
    at.all("events", events, &other.events)
}

fn groups(at: &mut At, n: &Neighbourhood, m: &Neighbourhood, plans: (usize, usize)) -> Checked {
    let (one, other) = (&n.sides[plans.0].groups, &m.sides[plans.1].groups);
    at.all("group alive", &one.alive, &other.alive)?;
    at.floats("group vitality", &one.vitality, &other.vitality)?;
    at.all("group members", &one.members, &other.members)?;
    at.all("group volunteers", &one.volunteers, &other.volunteers)?;
    at.floats("group need", &one.need, &other.need)?;
    at.floats("group overload", &one.overload, &other.overload)
}

/// Strengths of all ties; those in the neighbourhood lie side by side for the plans.
fn ties(at: &mut At, one: (&Neighbourhood, usize), other: (&Neighbourhood, usize)) -> Checked {
    at.all("private ties", &one.0.strengths.private, &other.0.strengths.private)?;
    let of = |(n, plan): (&Neighbourhood, usize)| -> Vec<u16> {
        n.strengths.local.iter().skip(plan).step_by(n.sides.len()).copied().collect()
    };
    at.all("ties in the neighbourhood", &of(one), &of(other))
}

/// What institutions offer, but for what is observed of contracts only.
fn offers(at: &mut At, one: &Offer, other: &Offer) -> Checked {
    let felt = |offer: &Offer| {
        let [young, middle, old] = offer.bridging_signal;
        [offer.bridging, young, middle, old, offer.trust_kept, offer.place, offer.group_support, offer.motivation_support]
    };
    at.floats("offer", &felt(one), &felt(other))?;
    let more =
        |offer: &Offer| [offer.team_slots, offer.specialised_places, offer.debt_cases, offer.debt_reach, offer.carer_support];
    // An empty sum is −0.0, the sum of nothing from a stream +0.0: equal for all that is done with it.
    at.all("offer of help", &more(one), &more(other))?;
    at.floats("volunteers asked", &[one.instrumental, one.volunteer_need], &[other.instrumental, other.volunteer_need])
}

fn bits64(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}
