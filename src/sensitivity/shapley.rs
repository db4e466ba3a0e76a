//! Shapley values: a difference shared out over its causes, each by what it adds to the others on average.

use super::interval::{mean, moments};
use super::{Interval, SensitivityError};
use crate::sampling::keyed::{Keyed, Use};
use serde::Serialize;

/// Players of which every coalition can be lived.
pub const MOST_PLAYERS: usize = 16;

/// A difference shared out (unit of the outcome).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shares {
    /// Replications given and replications with all outcomes that are needed; the shares rest on the latter.
    pub replications: usize,
    pub used: usize,
    /// Outcome with all players minus outcome with none; the shares add up to it.
    pub whole: Share,
    /// In the order of the players.
    pub players: Vec<Share>,
}

/// A mean over replications.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Share {
    pub mean: f64,
    /// Of chance; none with one replication.
    pub interval: Option<Interval>,
    /// Standard error from not taking every order of the players; nil when every coalition was lived, none with one order.
    pub order_error: Option<f64>,
}

/// Exact values (Shapley 1953) from one complete table per replication: the outcome of coalition `c` stands at place `c`,
/// whose bit `p` says whether player `p` takes part. A replication with a failed coalition is left out and counted. Errors:
/// more than 16 players, a table of the wrong length, no complete table.
pub fn exact(players: usize, tables: &[Vec<f64>]) -> Result<Shares, SensitivityError> {
    limits(players, MOST_PLAYERS)?;
    let size = 1 << players;
    if let Some(wrong) = tables.iter().find(|table| table.len() != size) {
        return Err(SensitivityError::Ragged { what: "tables of coalitions", size, outcomes: wrong.len() });
    }
    let complete = tables.iter().filter(|table| table.iter().all(|value| value.is_finite()));
    let values: Vec<Vec<f64>> = complete.map(|table| of_table(players, table)).collect();
    summary(players, tables.len(), &values)
}

/// The players' values in one table, then the whole.
fn of_table(players: usize, table: &[f64]) -> Vec<f64> {
    // Weight of a coalition of s others: s!(n − 1 − s)!/n! = 1/(n · (n − 1 over s)).
    let mut weights = vec![1.0 / players as f64];
    for s in 1..players {
        weights.push(weights[s - 1] * s as f64 / (players - s) as f64);
    }
    let value = |player: usize| -> f64 {
        let without = (0..table.len()).filter(|coalition| coalition >> player & 1 == 0);
        let added = |c: usize| weights[c.count_ones() as usize] * (table[c | 1 << player] - table[c]);
        without.map(added).sum()
    };
    (0..players).map(value).chain([table[table.len() - 1] - table[0]]).collect()
}

/// Random orders of the players for `sampled`; more of them begin with fewer.
pub fn orders(players: usize, count: u32, seed: u64) -> Vec<Vec<usize>> {
    let draws = Keyed::new(seed, Use::Permutations);
    (0..count).map(|order| draws.shuffled(players, [order, 0])).collect()
}

/// Coalitions that orders pass through, from none to all, each once and ascending: the points to live for `sampled`.
pub fn coalitions(orders: &[Vec<usize>]) -> Vec<u64> {
    let all: std::collections::BTreeSet<u64> = orders.iter().flat_map(|order| along(order)).collect();
    all.into_iter().collect()
}

/// Estimated values for up to 64 players (Castro, Gómez and Tejada 2009): each player's addition when the players join in
/// the given orders, which hold every player once. `outcome` gives a coalition's outcome in a replication. Shares add up to
/// the whole; `order_error` says what more orders would still change. Errors: as of `exact`, or no orders.
pub fn sampled(
    orders: &[Vec<usize>],
    replications: usize,
    outcome: impl Fn(usize, u64) -> Option<f64>,
) -> Result<Shares, SensitivityError> {
    let players = orders.first().map_or(0, Vec::len);
    limits(players, 64)?;
    let additions = |replication: usize, order: &Vec<usize>| -> Option<Vec<f64>> {
        let values =
            along(order).map(|coalition| super::finite(outcome(replication, coalition))).collect::<Option<Vec<f64>>>()?;
        let mut added = vec![0.0; players + 1];
        for (step, &player) in order.iter().enumerate() {
            added[player] = values[step + 1] - values[step];
        }
        added[players] = values[players] - values[0];
        Some(added)
    };
    let lived = |replication| orders.iter().map(|order| additions(replication, order)).collect::<Option<Vec<_>>>();
    let complete: Vec<Vec<Vec<f64>>> = (0..replications).filter_map(lived).collect();
    let values: Vec<Vec<f64>> = complete.iter().map(|rows| means(rows, players + 1)).collect();
    let mut shares = summary(players, replications, &values)?;
    for (player, share) in shares.players.iter_mut().enumerate() {
        let of_order = |order: usize| mean(&complete.iter().map(|rows| rows[order][player]).collect::<Vec<_>>());
        let by_order: Vec<f64> = (0..orders.len()).map(of_order).collect();
        share.order_error = moments(&by_order).map(|(_, sd)| sd / (orders.len() as f64).sqrt());
    }
    Ok(shares)
}

/// Coalitions of an order, from none to all.
fn along(order: &[usize]) -> impl Iterator<Item = u64> {
    std::iter::once(0).chain(order.iter().scan(0u64, |coalition, &player| {
        *coalition |= 1 << player;
        Some(*coalition)
    }))
}

fn limits(players: usize, limit: usize) -> Result<(), SensitivityError> {
    match players {
        0 => Err(SensitivityError::NoFactors),
        _ if players > limit => Err(SensitivityError::TooManyPlayers { players, limit }),
        _ => Ok(()),
    }
}

fn means(rows: &[Vec<f64>], columns: usize) -> Vec<f64> {
    (0..columns).map(|column| mean(&rows.iter().map(|row| row[column]).collect::<Vec<_>>())).collect()
}

/// Means and intervals over replications of values whose last is the whole.
fn summary(players: usize, replications: usize, values: &[Vec<f64>]) -> Result<Shares, SensitivityError> {
    if values.is_empty() {
        return Err(SensitivityError::NoCompleteTable);
    }
    let share = |at: usize| {
        let draws: Vec<f64> = values.iter().map(|row| row[at]).collect();
        Share { mean: mean(&draws), interval: Interval::of_mean(&draws), order_error: Some(0.0) }
    };
    let shares = (0..players).map(share).collect();
    Ok(Shares { replications, used: values.len(), whole: share(players), players: shares })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One owner of a left glove, two of a right one: 2/3, 1/6, 1/6 of a pair.
    #[test]
    fn the_glove_game_is_shared_as_in_the_textbook() {
        let pair = |c: usize| (c & 1 == 1 && c >> 1 != 0) as u8 as f64;
        let got = exact(3, &[(0..8).map(pair).collect()]).unwrap();
        for (share, want) in got.players.iter().zip([2.0 / 3.0, 1.0 / 6.0, 1.0 / 6.0]) {
            assert!((share.mean - want).abs() < 1e-12, "{share:?}");
        }
        assert_eq!((got.whole.mean, got.whole.interval), (1.0, None));
    }

    fn noisy(replication: usize, c: u64) -> f64 {
        let bits = |p: u64| (c >> p & 1) as f64;
        let chance = (replication as f64 * 1.7).sin();
        5.0 + 2.0 * bits(0) - bits(1) + 3.0 * bits(0) * bits(2) + chance * (1.0 + bits(1) + bits(3) * bits(2))
    }

    #[test]
    fn shares_add_up_to_the_whole_and_carry_chance() {
        let mut tables: Vec<Vec<f64>> = (0..12).map(|r| (0..16).map(|c| noisy(r, c)).collect()).collect();
        tables[3][9] = f64::NAN;
        let got = exact(4, &tables).unwrap();
        assert_eq!((got.replications, got.used), (12, 11));
        let sum: f64 = got.players.iter().map(|share| share.mean).sum();
        assert!((sum - got.whole.mean).abs() < 1e-12);
        assert!((got.players[0].mean - 3.5).abs() < 1e-12);
        let first = got.players[0].interval.unwrap();
        let second = got.players[1].interval.unwrap();
        assert!(first.high - first.low < 1e-9 && second.high - second.low > 0.3, "{first:?} {second:?}");
    }

    #[test]
    fn sampled_orders_come_near_the_exact_values_and_say_how_near() {
        let tables: Vec<Vec<f64>> = (0..5).map(|r| (0..16).map(|c| noisy(r, c)).collect()).collect();
        let want = exact(4, &tables).unwrap();
        let orders = orders(4, 60, 2);
        assert_eq!(orders[..10], super::orders(4, 10, 2)[..]);
        assert_eq!(coalitions(&orders).len(), 16);
        let got = sampled(&orders, 5, |replication, c| Some(noisy(replication, c))).unwrap();
        for (share, want) in got.players.iter().zip(&want.players) {
            assert!((share.mean - want.mean).abs() <= 4.0 * share.order_error.unwrap() + 1e-12, "{share:?} {want:?}");
        }
        let sum: f64 = got.players.iter().map(|share| share.mean).sum();
        assert!((sum - want.whole.mean).abs() < 1e-12);
    }

    #[test]
    fn what_cannot_be_shared_is_refused() {
        assert_eq!(exact(17, &[]), Err(SensitivityError::TooManyPlayers { players: 17, limit: 16 }));
        assert!(matches!(exact(2, &[vec![0.0; 3]]), Err(SensitivityError::Ragged { .. })));
        assert_eq!(exact(1, &[vec![0.0, f64::NAN]]), Err(SensitivityError::NoCompleteTable));
    }
}
