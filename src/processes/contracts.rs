//! Contracts (§5.3): renewal, tender, fit, learning and start lag of one extra stream.
//!
//! A contract's luck is keyed by its number, not its date: the first contract is equally lucky in every plan.

use crate::chance::{Chance, Purpose, Subject, math};
use crate::evidence::parameters::Contracts as Parameters;
use crate::funding::book::Deal;
use crate::funding::calendar::Calendar;
use crate::scenario::plan::{Monitoring, Stream, Tender};
use crate::units::Month;

/// What holds for one stream in all neighbourhoods this month.
pub struct Terms<'a> {
    pub stream: &'a Stream,
    /// Number of the stream in the plan (≥ 1).
    pub number: usize,
    pub month: i32,
    pub chance: &'a Chance,
    pub parameters: &'a Parameters,
    /// Months between two rounds of innovation (months).
    pub innovation_months: i32,
}

/// One neighbourhood of the stream.
pub struct Here<'a> {
    pub neighbourhood: usize,
    pub calendar: &'a Calendar,
    /// There is money for it: in the plan, and left of it this month.
    pub money: bool,
    /// The council stops what is not ring-fenced at its contract end.
    pub stops: bool,
    /// Wijkteam referrals fell: what a council that renews on what it sees asks for.
    pub referrals_fell: bool,
    /// The funder's lens shows an effect for the better: what a funder that renews on proof asks for.
    pub proven: bool,
}

/// Decides whether money flows this month, to whom, and how well it fits.
pub fn go_on(terms: &Terms, here: &Here, deal: &mut Deal) {
    let was_funded = deal.funded;
    (deal.switched, deal.tendered_now, deal.quality) = (false, false, 0.0);
    if let Some(next) = here.calendar.ends(terms.month) {
        deal.refused = !renewed(terms, here, next);
        deal.stopped = here.stops;
    }
    deal.funded = here.money && here.calendar.pays(terms.month) && !deal.refused && !deal.stopped;
    deal.months_to_end = here.calendar.months_to_end(terms.month);
    if !deal.funded {
        return;
    }
    let number = here.calendar.number(terms.month);
    match deal.contract {
        Some(running) if running == number => {}
        Some(ended) => tender(terms, here.neighbourhood, (ended, number), deal),
        None => take_on(terms, here.neighbourhood, number, deal),
    }
    if !was_funded {
        deal.since_start = 0;
    }
    deal.contract = Some(number);
    deal.with_partner += 1;
    deal.since_start += 1;
    deal.quality = quality(terms, deal);
}

/// Gives the worst-judged share of the neighbourhoods a new fit within their contracts, every so many months.
/// `judged` is working space.
pub fn innovate(terms: &Terms, deals: &mut [Deal], judged: &mut Vec<(f64, usize)>) {
    let every = terms.innovation_months.max(1);
    let since = terms.month - terms.stream.start;
    if terms.stream.innovation <= 0.0 || since <= 0 || since % every != 0 {
        return;
    }
    let round = (since / every) as u32;
    judged.clear();
    for (n, deal) in deals.iter().enumerate().filter(|(_, deal)| deal.funded) {
        let subject = Subject::contract(n, terms.number, round);
        let noise = terms.chance.normal(Purpose::Innovation, subject, Month(0), 0) as f64;
        judged.push((deal.fit * exp(judging_noise(terms) * noise), n));
    }
    judged.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let renewed = (terms.stream.innovation * judged.len() as f64).round() as usize;
    for &(_, n) in judged.iter().take(renewed) {
        let subject = Subject::contract(n, terms.number, round);
        let z = terms.chance.normal(Purpose::Innovation, subject, Month(0), 1) as f64;
        deals[n].fit = lognormal(z, terms.parameters.fit_spread);
        deals[n].quality = quality(terms, &deals[n]);
    }
}

/// Share of worker time that is left for residents: overhead, many partners, monitoring.
pub fn hours_left(stream: &Stream, parameters: &Parameters) -> f64 {
    let partners = parameters.partner_overhead * stream.partners.saturating_sub(2) as f64;
    let monitoring = if stream.monitoring == Monitoring::None { 0.0 } else { parameters.monitoring_cost };
    (1.0 - stream.overhead - partners - monitoring).max(0.0)
}

fn renewed(terms: &Terms, here: &Here, next: u32) -> bool {
    let Some(contract) = &terms.stream.contract else { return true };
    let subject = Subject::contract(here.neighbourhood, terms.number, next);
    let lucky = (terms.chance.uniform(Purpose::Renewal, subject, Month(0), 0) as f64) < contract.renewal;
    let seen = (!contract.renew_on_referrals || here.referrals_fell) && (contract.judged_by.is_none() || here.proven);
    (lucky || contract.renewal >= 1.0) && seen
}

fn tender(terms: &Terms, neighbourhood: usize, (ended, next): (u32, u32), deal: &mut Deal) {
    let goes_on = match terms.stream.contract.as_ref().map_or(Tender::Kept, |c| c.tender) {
        Tender::Kept => return,
        Tender::AlwaysNew => false,
        Tender::Selected => {
            let subject = Subject::contract(neighbourhood, terms.number, ended);
            let noise = terms.chance.normal(Purpose::BidNoise, subject, Month(0), 0) as f64;
            deal.fit * exp(judging_noise(terms) * noise) >= 1.0
        }
    };
    (deal.tendered, deal.tendered_now) = (terms.month, true);
    if !goes_on {
        take_on(terms, neighbourhood, next, deal);
        deal.switched = true;
    }
}

/// A new partner: the luck of contract `number`, nothing learnt yet.
fn take_on(terms: &Terms, neighbourhood: usize, number: u32, deal: &mut Deal) {
    let subject = Subject::contract(neighbourhood, terms.number, number);
    let partners = terms.stream.partners.max(1);
    let fit = |k| lognormal(terms.chance.normal(Purpose::ContractFit, subject, Month(0), k) as f64, terms.parameters.fit_spread);
    deal.fit = (0..partners).map(fit).sum::<f64>() / partners as f64;
    (deal.tendered, deal.with_partner, deal.since_start) = (terms.month, 0, 0);
}

/// Fit times learning, drift since the last tender, and start lag.
fn quality(terms: &Terms, deal: &Deal) -> f64 {
    let p = terms.parameters;
    let partners = if terms.stream.partners == 0 { 1.0 } else { (2.0 / terms.stream.partners as f64).min(1.0) };
    let monitoring = if terms.stream.monitoring == Monitoring::Learning { p.monitoring_learning } else { 1.0 };
    let months = (deal.with_partner as f64 - p.learning_after).max(0.0);
    let learning = (p.learning * partners * monitoring * months).min(p.learning_cap);
    let drift = exp(-p.drift * (terms.month - deal.tendered) as f64);
    let lag = if (deal.since_start as f64) <= p.start_lag { p.start_lag_factor } else { 1.0 };
    deal.fit * (1.0 + learning) * drift * lag
}

fn judging_noise(terms: &Terms) -> f64 {
    let p = terms.parameters;
    p.judging_noise * if terms.stream.monitoring == Monitoring::Learning { p.monitoring_noise } else { 1.0 }
}

/// Lognormal of mean 1.
fn lognormal(z: f64, log_sd: f64) -> f64 {
    exp(log_sd * z - 0.5 * log_sd * log_sd)
}

fn exp(x: f64) -> f64 {
    math::exp(x as f32) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::funding::examples;

    /// Quality month by month of one neighbourhood's stream over 240 months, and the book at the end.
    fn lived(stream: &Stream, parameters: &Parameters, chance: &Chance) -> (Vec<f64>, Vec<Deal>) {
        let calendar = Calendar::new(stream, Some(stream.start), 240);
        let mut deal = Deal::default();
        let (mut quality, mut book) = (vec![], vec![]);
        for month in 0..240 {
            let terms = Terms { stream, number: 1, month, chance, parameters, innovation_months: 24 };
            let here =
                Here { neighbourhood: 3, calendar: &calendar, money: true, stops: false, referrals_fell: true, proven: true };
            go_on(&terms, &here, &mut deal);
            quality.push(deal.quality);
            book.push(deal);
        }
        (quality, book)
    }

    fn stream(length: u32, gap: u32, tender: Tender) -> Stream {
        let mut stream = examples::stream(examples::contract(length, gap));
        stream.contract.as_mut().unwrap().tender = tender;
        stream
    }

    /// Every fit is 1: what remains is learning and lag.
    fn no_luck() -> Parameters {
        Parameters { fit_spread: 0.0, drift: 0.0, judging_noise: 0.0, ..Parameters::default() }
    }

    #[test]
    fn start_lag_falls_on_new_partners_and_after_gaps_only() {
        let chance = Chance::new(4, 0);
        let lagged = |stream: &Stream| -> Vec<i32> {
            let p = Parameters { learning: 0.0, ..no_luck() };
            (0..240).zip(lived(stream, &p, &chance).0).filter(|(_, q)| *q == 0.5).map(|(m, _)| m).collect()
        };
        assert_eq!(lagged(&stream(24, 0, Tender::Kept)), [0, 1, 2]);
        assert_eq!(lagged(&stream(24, 0, Tender::Selected)), [0, 1, 2], "a renewed partner is no beginner");
        assert_eq!(lagged(&stream(96, 0, Tender::AlwaysNew)), [0, 1, 2, 96, 97, 98, 192, 193, 194]);
        assert_eq!(lagged(&stream(90, 6, Tender::Kept)), [0, 1, 2, 96, 97, 98, 192, 193, 194]);
        let mut paused = examples::stream(None);
        paused.pause = Some(crate::scenario::plan::Pause { from: 48, until: 72, saved: false });
        assert_eq!(lagged(&paused), [0, 1, 2, 72, 73, 74]);
    }

    #[test]
    fn learning_counts_funded_months_with_the_same_partner_through_gaps() {
        let chance = Chance::new(4, 0);
        let p = no_luck();
        let (kept, _) = lived(&stream(24, 6, Tender::Kept), &p, &chance);
        assert_eq!(kept[23], 1.0);
        assert!((kept[35] - (1.0 + 6.0 * p.learning)).abs() < 1e-12, "funded month 30 of the partner");
        let (endless, _) = lived(&examples::stream(None), &p, &chance);
        assert_eq!(endless[239], 1.0 + p.learning_cap);
        let (new, _) = lived(&stream(24, 0, Tender::AlwaysNew), &p, &chance);
        assert!(new.iter().all(|&q| q <= 1.0), "a new partner starts learning anew");
    }

    #[test]
    fn the_first_contract_is_equally_lucky_in_plans_of_other_lengths() {
        let p = Parameters::default();
        for replication in 0..20 {
            let chance = Chance::new(9, replication);
            let lengths = [(24, 0), (24, 6), (48, 0), (120, 0)];
            let books: Vec<Vec<f64>> =
                lengths.iter().map(|&(l, g)| lived(&stream(l, g, Tender::Selected), &p, &chance).0).collect();
            assert!(books.iter().all(|q| q[..24] == books[0][..24]));
            let again = lived(&stream(24, 6, Tender::AlwaysNew), &p, &chance).1;
            let gapless = lived(&stream(24, 0, Tender::AlwaysNew), &p, &chance).1;
            assert_eq!(again[30].fit, gapless[24].fit, "contract 1 has its own luck, whenever it begins");
            assert_ne!(again[30].fit, again[0].fit);
        }
    }

    #[test]
    fn selection_keeps_those_judged_at_least_average_and_raises_fit() {
        let p = Parameters { drift: 0.0, judging_noise: 0.0, ..Parameters::default() };
        let (mut first, mut last, mut switches) = (0.0, 0.0, 0);
        for replication in 0..500 {
            let (_, book) = lived(&stream(24, 0, Tender::Selected), &p, &Chance::new(9, replication));
            for end in (24..240).step_by(24) {
                assert_eq!(book[end].switched, book[end - 1].fit < 1.0);
                assert!(book[end].tendered_now && book[end].tendered == end as i32);
                switches += book[end].switched as u32;
            }
            first += book[0].fit / 500.0;
            last += book[239].fit / 500.0;
        }
        assert!((first - 1.0).abs() < 3.0 * (0.09f64.exp() - 1.0).sqrt() / 500f64.sqrt(), "mean fit {first}");
        assert!(last > first + 0.15 && switches > 0, "{first} → {last}");
    }

    #[test]
    fn drift_runs_from_the_last_tender() {
        let p = Parameters { fit_spread: 0.0, judging_noise: 0.0, learning: 0.0, start_lag: 0.0, ..Parameters::default() };
        let chance = Chance::new(4, 0);
        let at = |stream: &Stream, month: usize| lived(stream, &p, &chance).0[month];
        let after = |months: f64| (-p.drift * months).exp();
        assert!((at(&stream(48, 0, Tender::Selected), 95) - after(47.0)).abs() < 1e-6);
        assert!((at(&stream(48, 0, Tender::Kept), 95) - after(95.0)).abs() < 1e-6);
        assert!((at(&examples::stream(None), 239) - after(239.0)).abs() < 1e-6);
    }

    #[test]
    fn money_not_renewed_waits_for_the_next_tender_date() {
        let mut stream = stream(24, 6, Tender::Kept);
        stream.contract.as_mut().unwrap().renewal = 0.5;
        let (mut funded, mut terms) = (0, 0);
        for replication in 0..200 {
            let (_, book) = lived(&stream, &no_luck(), &Chance::new(9, replication));
            assert!(book[..24].iter().all(|d| d.funded), "the first contract needs no renewal");
            for begin in (30..240).step_by(30) {
                let whole = &book[begin..begin + 24];
                assert!(whole.iter().all(|d| d.funded == whole[0].funded));
                funded += whole[0].funded as u32;
                terms += 1;
            }
        }
        let share = funded as f64 / terms as f64;
        assert!((share - 0.5).abs() < 3.0 * 0.5 / (terms as f64).sqrt(), "renewed {share}");
    }

    #[test]
    fn innovation_changes_the_worst_judged_share_without_lag() {
        let p = Parameters { judging_noise: 0.0, start_lag: 0.0, ..Parameters::default() };
        let mut stream = examples::stream(None);
        stream.innovation = 0.25;
        let chance = Chance::new(4, 0);
        let calendar = Calendar::new(&stream, Some(0), 240);
        let mut deals = vec![Deal::default(); 8];
        let mut judged = Vec::with_capacity(8);
        for month in 0..49 {
            let terms = Terms { stream: &stream, number: 1, month, chance: &chance, parameters: &p, innovation_months: 24 };
            for (n, deal) in deals.iter_mut().enumerate() {
                let here =
                    Here { neighbourhood: n, calendar: &calendar, money: true, stops: false, referrals_fell: true, proven: true };
                go_on(&terms, &here, deal);
            }
            let before = deals.clone();
            innovate(&terms, &mut deals, &mut judged);
            let changed: Vec<usize> = (0..8).filter(|&n| deals[n].fit != before[n].fit).collect();
            assert_eq!(changed.len(), if month > 0 && month % 24 == 0 { 2 } else { 0 }, "month {month}");
            let best_changed = changed.iter().map(|&n| before[n].fit).fold(0.0, f64::max);
            assert!((0..8).filter(|n| !changed.contains(n)).all(|n| before[n].fit >= best_changed));
            assert!(deals.iter().all(|d| !d.switched));
        }
    }

    #[test]
    fn partners_and_monitoring_cost_hours_and_change_learning() {
        let p = Parameters::default();
        let mut stream = examples::stream(None);
        assert!((hours_left(&stream, &p) - 0.96).abs() < 1e-12);
        stream.partners = 6;
        assert!((hours_left(&stream, &p) - 0.92).abs() < 1e-12);
        stream.monitoring = Monitoring::Learning;
        assert!((hours_left(&stream, &p) - 0.89).abs() < 1e-12);
        let chance = Chance::new(4, 0);
        let mut at = |partners, monitoring| {
            (stream.partners, stream.monitoring) = (partners, monitoring);
            lived(&stream, &no_luck(), &chance).0[29] - 1.0
        };
        assert!((at(0, Monitoring::None) - 6.0 * p.learning).abs() < 1e-12);
        assert!((at(1, Monitoring::None) - 6.0 * p.learning).abs() < 1e-12);
        assert!((at(4, Monitoring::Accounting) - 3.0 * p.learning).abs() < 1e-12);
        assert!((at(4, Monitoring::Learning) - 6.0 * p.learning).abs() < 1e-12);
    }
}
