//! Who gets a plan, where, when and by which lot: what a lens must know of the set-up, and how it was drawn.

use crate::chance::{Chance, Purpose, Subject};
use crate::evidence::Parameters;
use crate::funding::{Site, roll_out};
use crate::scenario::plan::{Circumstances, OfferTo, Plan, RollOut};
use crate::units::Month;
use crate::world::laws::Weather;

/// Other lots drawn for a design by lot.
const PLACEBO_LOTS: u32 = 8;

/// How a plan reaches neighbourhoods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    All,
    Half,
    Worst,
    Steps,
}

/// The set-up of one plan in one replication.
#[derive(Clone, Debug)]
pub struct Design {
    /// First month of the plan's money (months).
    pub begins: usize,
    reach: Reach,
    /// First month of the plan per neighbourhood (months).
    pub starts: Vec<Option<i32>>,
    /// Starts that the lot did not choose, for a design by lot.
    pub other_lots: Vec<Vec<Option<i32>>>,
    pub trial: bool,
    /// Plan months whose circumstances differ from those before the plans: shocks, other pressure.
    pub shocked: Vec<bool>,
    /// Months of lag of registers (months).
    pub lag: i32,
    /// Share of contacts after which care is assumed to be avoided (0–1).
    pub assumed_share: f64,
}

impl Design {
    /// The set-up of a plan over a number of months; the stream with the most money decides who is reached.
    pub fn of(plan: &Plan, world: (&Parameters, &Circumstances), sites: &[Site], chance: &Chance, months: usize) -> Design {
        let (parameters, circumstances) = world;
        let streams = plan.streams.iter().filter(|stream| stream.buys.total() > 0.0);
        let main = streams.max_by(|a, b| a.buys.total().total_cmp(&b.buys.total()));
        let starts = main.map_or_else(|| vec![None; sites.len()], |stream| roll_out::starts(stream, sites, chance));
        let reach = match main.map(|stream| stream.roll_out) {
            Some(RollOut::RandomHalf) => Reach::Half,
            Some(RollOut::WorstFirst(_)) => Reach::Worst,
            Some(RollOut::SteppedWedge(_)) => Reach::Steps,
            _ => Reach::All,
        };
        let calm = Weather::of(circumstances, -1);
        let mut design = Design {
            begins: starts.iter().flatten().min().map_or(0, |&start| start.max(0) as usize),
            reach,
            starts,
            other_lots: vec![],
            trial: plan.offer == OfferTo::RandomHalf,
            shocked: (0..months as i32).map(|month| Weather::of(circumstances, month) != calm).collect(),
            lag: parameters.lenses.registry_lag.round() as i32,
            assumed_share: parameters.lenses.assumed_share,
        };
        design.other_lots = (1..=PLACEBO_LOTS).filter_map(|lot| design.drawn_again(sites, chance, lot)).collect();
        design
    }

    /// Some neighbourhoods have the plan from one moment on, others never.
    pub fn compares_areas(&self) -> bool {
        matches!(self.reach, Reach::Half | Reach::Worst) && self.starts.iter().any(Option::is_none) && self.has_starts()
    }

    /// Neighbourhoods start in steps by lot.
    pub fn has_steps(&self) -> bool {
        self.reach == Reach::Steps && self.starts.iter().any(|start| *start != self.starts[0])
    }

    fn has_starts(&self) -> bool {
        self.starts.iter().any(Option::is_some)
    }

    /// The same design under another lot; `None` where no lot decided.
    fn drawn_again(&self, sites: &[Site], chance: &Chance, lot: u32) -> Option<Vec<Option<i32>>> {
        let u = |n: usize| chance.uniform(Purpose::RollOut, Subject::fixed(n as u32), Month(0), lot);
        let mut order: Vec<usize> = (0..sites.len()).collect();
        let mut starts = self.starts.clone();
        match self.reach {
            Reach::Half => {
                order.sort_by(|&a, &b| sites[a].adversity.total_cmp(&sites[b].adversity).then(a.cmp(&b)));
                for pair in order.chunks_exact(2).filter(|pair| u(pair[0]) < 0.5) {
                    starts.swap(pair[0], pair[1]);
                }
            }
            Reach::Steps => {
                order.sort_by(|&a, &b| u(a).total_cmp(&u(b)).then(a.cmp(&b)));
                starts = order.iter().map(|&n| self.starts[n]).collect();
            }
            Reach::All | Reach::Worst => return None,
        }
        Some(starts)
    }
}
