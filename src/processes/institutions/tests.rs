//! Institutions lived month by month without residents: what plans share, what they pay, and how contracts show.

use super::*;
use crate::funding::examples;
use crate::scenario::plan::{Buys, Elections, Pause, RollOut, Target, Tender};

const HORIZON: i32 = 240;
const NEIGHBOURHOODS: usize = 7;

/// Offers and euros of one plan: `offers[month][neighbourhood]`, `euros[month][item]`.
struct Lived {
    offers: Vec<Vec<Offer>>,
    euros: Vec<[Cents; Item::ALL.len()]>,
    institutions: Institutions,
}

impl Lived {
    fn paid(&self, month: i32) -> Cents {
        Item::ALL.iter().filter(|i| i.of_plan()).map(|&i| self.euros[month as usize][i as usize]).sum()
    }

    fn mean(&self, month: usize, value: impl Fn(&Offer) -> f32) -> f64 {
        self.offers[month].iter().map(|o| value(o) as f64).sum::<f64>() / NEIGHBOURHOODS as f64
    }
}

/// What residents feel of an offer, without the indices that only observers see.
fn felt(offer: &Offer) -> Offer {
    Offer { remaining_contract: 0.0, since_reprioritised: 0.0, tendering: 0.0, ..*offer }
}

struct World {
    parameters: Parameters,
    circumstances: Circumstances,
    chance: Chance,
    /// Acute and specialised spending, and referrals per neighbourhood, by month.
    spent: fn(i32) -> i64,
    referrals: fn(i32) -> u32,
}

impl World {
    fn new(replication: u32) -> World {
        let parameters = Parameters::default();
        let chance = Chance::new(21, replication);
        World { parameters, circumstances: examples::circumstances(), chance, spent: |_| 1_000_000, referrals: |_| 5 }
    }

    fn month(&self, institutions: &mut Institutions, month: i32) -> (Vec<Offer>, [Cents; Item::ALL.len()]) {
        let mut offers = vec![Offer::default(); NEIGHBOURHOODS];
        let mut euros = [Cents::ZERO; Item::ALL.len()];
        let seen = Seen {
            team_pressure: &[1.5, 2.5],
            volunteers_per_adult: &[0.35; NEIGHBOURHOODS],
            team_referrals: &[(self.referrals)(month - 1); NEIGHBOURHOODS],
            acute_and_specialised: Cents((self.spent)(month - 1)),
            debtors: &[60; NEIGHBOURHOODS],
        };
        institutions.live_month(Month(month), &seen, &mut offers, &mut |item, payer, cents| {
            assert_eq!(payer, Payer::Municipality);
            assert!(cents.0 > 0);
            euros[item as usize] += cents;
        });
        (offers, euros)
    }

    fn live(&self, plan: &Plan) -> Lived {
        let mut base = Institutions::status_quo(&examples::sites(NEIGHBOURHOODS), &self.parameters, &self.chance);
        (-120..0).for_each(|month| drop(self.month(&mut base, month)));
        let mut institutions = base.under(plan, &self.circumstances, HORIZON as u32);
        let (offers, euros) = (0..HORIZON).map(|month| self.month(&mut institutions, month)).unzip();
        Lived { offers, euros, institutions }
    }

    fn stream(&self, stream: Stream) -> Lived {
        self.live(&examples::plan(vec![stream]))
    }

    fn status_quo(&self) -> Lived {
        self.live(&status_quo_plan())
    }
}

fn contracted(length: u32, gap: u32) -> Stream {
    examples::stream(examples::contract(length, gap))
}

#[test]
fn no_money_is_the_status_quo_and_a_late_start_is_until_it_starts() {
    let mut world = World::new(1);
    world.circumstances.elections = Elections { first: 24, every: 48, reprioritise: 1.0 };
    world.spent = |month| 1_000_000 + 10_000 * month.max(0) as i64;
    let status_quo = world.status_quo();
    let mut nothing = examples::plan(vec![contracted(24, 6), examples::stream(None)]);
    nothing.capability_trap = 1.0;
    nothing.streams.iter_mut().for_each(|s| s.buys = Buys::default());
    nothing.streams[1].pause = Some(Pause { from: 50, until: 60, saved: true });
    let zero = world.live(&nothing);
    assert!(zero.offers == status_quo.offers && zero.euros == status_quo.euros);

    let mut late = examples::plan(vec![contracted(24, 0)]);
    late.streams[0].start = 77;
    late.residents_run_places = true;
    let late = world.live(&late);
    assert!(late.offers[..77] == status_quo.offers[..77] && late.euros[..77] == status_quo.euros[..77]);
    assert!(late.offers[77] != status_quo.offers[77]);
}

#[test]
fn every_contracted_cent_is_booked_once() {
    let mut stepped = contracted(25, 7);
    stepped.roll_out = RollOut::SteppedWedge(3);
    stepped.buys = Buys { workers: 11.11, places: 3.33, wijkteam: 7.77, specialised: 5.55, debt_help: 2.22, carer_support: 0.99 };
    let plan = examples::plan(vec![stepped, contracted(48, 0), examples::stream(None)]);
    let lived = World::new(2).live(&plan);
    let schedule = lived.institutions.schedule();
    for month in 0..HORIZON {
        let want: Cents = (0..4).map(|s| schedule.of_month(s, month)).sum();
        assert_eq!(lived.euros[month as usize].iter().copied().sum::<Cents>(), want, "month {month}");
    }
    let paid: Cents = (0..HORIZON).map(|m| lived.paid(m)).sum();
    assert_eq!(paid, (1..4).map(|s| schedule.of_stream(s)).sum());
}

/// §12.6.
#[test]
fn seamless_short_contracts_without_handicaps_equal_the_continuous_plan() {
    let mut world = World::new(3);
    world.parameters.contracts.fit_spread = 0.0;
    world.parameters.contracts.drift = 0.0;
    world.parameters.workers.end_exit = 0.0;
    let continuous = world.stream(examples::stream(None));
    for length in [12, 24, 37, 120] {
        let mut short = contracted(length, 0);
        short.contract.as_mut().unwrap().tender = Tender::Kept;
        let short = world.stream(short);
        for (a, b) in continuous.offers.iter().flatten().zip(short.offers.iter().flatten()) {
            assert_eq!(felt(a), felt(b));
        }
        assert!(continuous.euros == short.euros);
    }
    let gapped = world.stream(contracted(24, 6));
    assert!(gapped.offers.iter().flatten().zip(continuous.offers.iter().flatten()).any(|(a, b)| felt(a) != felt(b)));
}

#[test]
fn projects_with_gaps_are_saw_toothed() {
    let (mut top, mut bottom, mut continuous) = ([0.0; 2], [0.0; 2], [0.0; 2]);
    for replication in 0..10 {
        let world = World::new(replication);
        let (gapped, whole) = (world.stream(contracted(24, 6)), world.stream(contracted(120, 0)));
        for contract in 2..7 {
            for (i, value) in [|o: &Offer| o.bridging, |o: &Offer| o.place].into_iter().enumerate() {
                top[i] += gapped.mean(30 * contract + 23, value) / 50.0;
                bottom[i] += gapped.mean(30 * contract + 29, value) / 50.0;
                continuous[i] += whole.mean(30 * contract + 29, value) / 50.0;
            }
        }
    }
    assert!(top[0] - bottom[0] > 0.08 && top[1] - bottom[1] > 0.08, "{top:?} {bottom:?}");
    assert!(continuous[0] > bottom[0] + 0.08, "{continuous:?}");
}

#[test]
fn an_end_without_money_costs_trust_by_who_leaves() {
    let world = World::new(4);
    let (gapped, whole) = (world.stream(contracted(24, 6)), world.stream(contracted(48, 0)));
    let end = 24;
    let (mut with, mut without) = (1.0, 1.0);
    for n in 0..NEIGHBOURHOODS {
        with *= gapped.offers[end][n].trust_kept;
        without *= whole.offers[end][n].trust_kept;
    }
    assert!(with < without - 0.2, "{with} {without}");
    let site = examples::sites(NEIGHBOURHOODS)[0];
    let plan = examples::plan(vec![contracted(24, 6)]);
    let mut institutions =
        Institutions::status_quo(&[site], &world.parameters, &world.chance).under(&plan, &world.circumstances, 60);
    institutions.parameters.workers.exit = 0.0;
    institutions.parameters.workers.end_exit = 0.0;
    let seen = |_| Seen {
        team_pressure: &[0.0],
        volunteers_per_adult: &[0.3],
        team_referrals: &[4],
        acute_and_specialised: Cents(0),
        debtors: &[9],
    };
    let mut offers = [Offer::default()];
    (0..24).for_each(|m| institutions.live_month(Month(m), &seen(m), &mut offers, &mut |_, _, _| ()));
    let total = institutions.posts.funded(0);
    let worker = |row: usize| institutions.posts.holder[row] == crate::services::posts::Holder::Worker;
    let loss = |row: usize| {
        let there = if worker(row) { institutions.posts.capital[row] } else { 0.0 };
        1.0 - world.parameters.trust.departure_loss * there * institutions.posts.fte[row] / total
    };
    let want = loss(2) * loss(3);
    assert!(want < 1.0);
    institutions.live_month(Month(24), &seen(24), &mut offers, &mut |_, _, _| ());
    assert!((offers[0].trust_kept as f64 - want).abs() < 1e-6);
}

#[test]
fn base_posts_meet_the_same_luck_in_every_plan() {
    let world = World::new(5);
    let status_quo = world.status_quo().institutions.posts;
    for stream in [contracted(24, 6), contracted(48, 0), examples::stream(None)] {
        let posts = world.stream(stream).institutions.posts;
        let base = 0..2 * NEIGHBOURHOODS;
        assert!(posts.holder[base.clone()] == status_quo.holder && posts.capital[base.clone()] == status_quo.capital);
        assert!(posts.tenure[base] == status_quo.tenure);
    }
}

/// A replication in which the first council re-prioritises and the second does not.
fn one_bad_council() -> World {
    let bad_then_good = |replication: &u32| {
        let mut council = Council::default();
        let elections = Elections { first: 24, every: 48, reprioritise: 0.5 };
        let mut votes = [24, 72, 120, 168, 216].map(|month| {
            elections::vote(month, &elections, &Chance::new(21, *replication), &mut council);
            council.reprioritises
        });
        votes[2..].fill(false);
        votes == [true, false, false, false, false]
    };
    let mut world = World::new((0..1_000).find(bad_then_good).unwrap());
    world.circumstances.elections = Elections { first: 24, every: 48, reprioritise: 0.5 };
    world
}

#[test]
fn a_council_that_reprioritises_stops_open_money_at_its_contract_end_until_the_next_election() {
    let world = one_bad_council();
    let unpaid = |stream: Stream| -> Vec<i32> {
        let lived = world.stream(stream);
        (0..120).filter(|&m| lived.paid(m) == Cents::ZERO).collect()
    };
    assert_eq!(unpaid(contracted(24, 0)), (24..72).collect::<Vec<_>>());
    assert_eq!(unpaid(contracted(48, 0)), (48..72).collect::<Vec<_>>());
    assert_eq!(unpaid(contracted(110, 0)), Vec::<i32>::new());
    let mut fenced = contracted(24, 0);
    fenced.ring_fenced = true;
    assert_eq!(unpaid(fenced.clone()), Vec::<i32>::new());
    let lived = world.stream(examples::stream(None));
    let schedule = lived.institutions.schedule();
    for month in 0..120 {
        let whole = schedule.of_month(1, month).euros();
        let want = if (24..72).contains(&month) { 0.5 * whole } else { whole };
        assert!((lived.paid(month).euros() - want).abs() < 0.2, "month {month}");
    }
    assert_eq!(lived.offers[23][0].since_reprioritised, 143.0);
    assert_eq!(lived.offers[30][0].since_reprioritised, 6.0);
    assert_eq!(world.stream(fenced).offers[30][0].since_reprioritised, 150.0);
}

#[test]
fn acute_overspend_eats_open_prevention_and_at_most_all_of_it() {
    let mut world = World::new(6);
    let mut fenced = contracted(48, 0);
    fenced.ring_fenced = true;
    let mut plan = examples::plan(vec![contracted(120, 0), fenced]);
    plan.capability_trap = 0.3;
    world.spent = |month| 1_000_000 + if month >= 0 { 100_000 } else { 0 };
    let lived = world.live(&plan);
    let schedule = lived.institutions.schedule();
    let year = |lived: &Lived, y: i32| (12 * y..12 * y + 12).map(|m| lived.paid(m)).sum::<Cents>();
    let contracted: Vec<Cents> = (1..3).map(|s| (12..24).map(|m| schedule.of_month(s, m)).sum()).collect();
    assert_eq!(year(&lived, 0), contracted[0] + contracted[1], "the last warm-up year is the norm");
    let taken = contracted[0] + contracted[1] - year(&lived, 1);
    assert!((taken.0 - 360_000).abs() <= 12 * NEIGHBOURHOODS as i64, "taken {taken}");
    world.spent = |month| if month >= 0 { 1_000_000_000_000 } else { 0 };
    let lived = world.live(&plan);
    assert_eq!(year(&lived, 1), contracted[1], "all that is open, nothing that is ring-fenced");
    world.spent = |month| 1_000_000 - month.max(0) as i64;
    assert_eq!(year(&world.live(&plan), 5), contracted[0] + contracted[1], "underspending gives nothing back");
}

#[test]
fn a_council_that_renews_on_what_it_sees_punishes_surfacing() {
    let mut world = World::new(7);
    let mut stream = contracted(48, 0);
    stream.contract.as_mut().unwrap().renew_on_referrals = true;
    world.referrals = |month| (300 - month) as u32;
    let falling = world.stream(stream.clone());
    assert!((0..HORIZON).all(|m| falling.paid(m).0 > 0));
    world.referrals = |month| (300 + month) as u32;
    let lived = world.stream(stream);
    assert!((0..HORIZON).all(|m| (lived.paid(m).0 > 0) == (m < 48)));
}

#[test]
fn money_buys_slots_places_cases_and_support_at_their_price() {
    let world = World::new(8);
    let mut stream = contracted(24, 0);
    stream.buys = Buys { wijkteam: 10.0, specialised: 20.0, debt_help: 3.0, carer_support: 4.0, ..Buys::default() };
    let lived = world.stream(stream);
    let residents = examples::sites(NEIGHBOURHOODS)[2].residents as f64;
    let offer = lived.offers[100][2];
    assert!((offer.team_slots - 28.0 * 10.0 * residents / 100_000.0).abs() < 1e-4);
    assert!((offer.specialised_places - 20.0 * residents / lived.institutions.client_price).abs() < 1e-4);
    assert!((offer.debt_cases - 3.0 * residents / 36_000.0).abs() < 1e-5);
    assert!((offer.debt_reach - (12.0 * offer.debt_cases / 60.0)).abs() < 1e-12);
    assert!((offer.carer_support - 4.0).abs() < 1e-4);
    assert!((7_000.0..8_500.0).contains(&lived.institutions.client_price));
    assert_eq!(felt(&offer).bridging, world.status_quo().offers[100][2].bridging, "no workers bought");
}

#[test]
fn booked_savings_cut_places_raise_the_base_and_use_volunteers() {
    let world = World::new(9);
    let mut plan = examples::plan(vec![]);
    let booking = crate::scenario::plan::BookedSavings { from: 24, euros: 20.0, to_social_base: true, instrumental: 0.7 };
    plan.booked_savings = Some(booking);
    let (booked, status_quo) = (world.live(&plan), world.status_quo());
    assert!(booked.offers[..24] == status_quo.offers[..24]);
    let (offer, before) = (booked.offers[24][1], status_quo.offers[24][1]);
    assert!((offer.funded_fte / before.funded_fte - 65.0 / 45.0).abs() < 1e-6);
    let residents = examples::sites(NEIGHBOURHOODS)[1].residents as f64;
    assert!((offer.specialised_places + 20.0 * residents / booked.institutions.client_price).abs() < 1e-9);
    assert_eq!((before.instrumental, offer.instrumental), (0.0, 0.7));
}

#[test]
fn target_group_abcd_and_right_to_challenge_reach_the_offer() {
    let world = World::new(10);
    let plain = world.stream(examples::stream(None));
    let mut stream = examples::stream(None);
    stream.target = Some(Target::Older);
    let targeted = world.stream(stream.clone());
    (stream.target, stream.abcd) = (None, 0.5);
    let abcd = world.stream(stream);
    let mut plan = examples::plan(vec![examples::stream(None)]);
    plan.residents_run_places = true;
    let run = world.live(&plan);
    let month = 60;
    for n in 0..NEIGHBOURHOODS {
        let (p, t, a, r) = (plain.offers[month][n], targeted.offers[month][n], abcd.offers[month][n], run.offers[month][n]);
        assert_eq!((p.bridging_signal, p.group_support, p.volunteer_need), ([p.bridging; 3], 1.0, 1.0));
        assert!(t.bridging == p.bridging && t.bridging_signal[2] >= p.bridging && t.bridging_signal[0] <= p.bridging);
        assert!(a.bridging == p.bridging && a.bridging_signal[1] <= p.bridging);
        assert!((1.0..1.5).contains(&a.group_support) && a.motivation_support == a.group_support);
        assert!(r.place > p.place && (r.volunteer_need - 1.1).abs() < 1e-6);
    }
    assert!(abcd.mean(month, |o| o.group_support) > 1.1);
    assert!(targeted.mean(month, |o| o.bridging_signal[2]) > plain.mean(month, |o| o.bridging) + 0.1);
}

#[test]
fn a_tight_labour_market_leaves_more_posts_empty() {
    let (mut easy, mut tight) = (0.0, 0.0);
    for replication in 0..10 {
        let mut world = World::new(replication);
        let plan = examples::plan(vec![contracted(120, 0)]);
        easy += world.live(&plan).mean(200, |o| o.dyad_tenure);
        (world.circumstances.vacancy_factor, world.circumstances.exit_factor) = (2.0, 1.5);
        tight += world.live(&plan).mean(200, |o| o.dyad_tenure);
    }
    assert!(tight < 0.85 * easy, "{tight} {easy}");
}

#[test]
fn a_base_cut_ends_work_and_places_and_comes_back_slowly() {
    let world = World::new(11);
    let mut plan = examples::plan(vec![]);
    let cut = crate::scenario::plan::BaseChange { from: 60, until: 120, factor: 0.0, workers: true, places: true };
    plan.base_changes = vec![cut];
    let (cut, whole) = (world.live(&plan), world.status_quo());
    assert!(cut.offers[..60] == whole.offers[..60]);
    assert!(cut.offers[60].iter().all(|o| o.bridging == 0.0 && o.funded_fte == 0.0 && o.since_reprioritised == 0.0));
    assert!(cut.mean(119, |o| o.place) < 1e-4);
    assert!(cut.mean(122, |o| o.bridging) < 0.7 * whole.mean(122, |o| o.bridging));
    assert!(cut.mean(239, |o| o.place) > 0.9 * whole.mean(239, |o| o.place));
}

/// The price of a gap, as a pattern: gaps cost bridging and places, length alone hardly does (§13).
#[test]
fn a_gap_costs_more_bridging_than_a_short_contract() {
    let mut bridging = [0.0; 4];
    for replication in 0..20 {
        let world = World::new(replication);
        let plans = [
            world.status_quo(),
            world.stream(contracted(24, 6)),
            world.stream(contracted(24, 0)),
            world.stream(contracted(120, 0)),
        ];
        for (sum, lived) in bridging.iter_mut().zip(&plans) {
            *sum += (120..240).map(|m| lived.mean(m, |o| o.bridging)).sum::<f64>() / (20.0 * 120.0);
        }
    }
    let [status_quo, gaps, gapless, continuous] = bridging;
    assert!(status_quo + 0.05 < gaps && gaps + 0.03 < gapless.min(continuous), "{bridging:?}");
    assert!((gapless - continuous).abs() < 0.03, "{bridging:?}");
}
