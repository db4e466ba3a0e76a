//! Worker posts: two per neighbourhood for each stream, filled or not, and the relational capital of whoever holds them.

use crate::chance::math;
use crate::evidence::parameters::Workers;

/// Posts per neighbourhood and stream.
pub const POSTS: usize = 2;

/// Who holds a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// No money, and nobody who might come back.
    Nobody,
    /// No money; a worker left when it ended and may come back.
    Away,
    /// Money, no worker.
    Vacant,
    Worker,
}

/// Which post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Post {
    pub stream: usize,
    pub neighbourhood: usize,
    /// 0 or 1.
    pub number: usize,
}

/// The posts of one plan, by stream, neighbourhood, number.
#[derive(Clone, Debug, PartialEq)]
pub struct Posts {
    neighbourhoods: usize,
    pub holder: Vec<Holder>,
    /// Relational capital R of the worker; of a vacancy what the successor starts with; of an absent worker what was left (0–1).
    pub capital: Vec<f64>,
    /// Months the worker has been in the post (months).
    pub tenure: Vec<u32>,
    /// Full-time equivalents funded in the last month lived (FTE).
    pub fte: Vec<f64>,
}

impl Posts {
    /// Base posts held by workers of `first_tenure` months; `fte` per post by neighbourhood.
    pub fn of_base(fte: impl Iterator<Item = f64>, workers: &Workers) -> Posts {
        let fte: Vec<f64> = fte.flat_map(|each| [each; POSTS]).collect();
        let holder = fte.iter().map(|&f| if f > 0.0 { Holder::Worker } else { Holder::Nobody }).collect();
        let capital = 1.0 - math::exp((-workers.first_tenure / workers.build_time) as f32) as f64;
        Posts {
            neighbourhoods: fte.len() / POSTS,
            holder,
            capital: vec![capital; fte.len()],
            tenure: vec![workers.first_tenure as u32; fte.len()],
            fte,
        }
    }

    /// The same posts with those of `extra` more streams, all unfunded.
    pub fn with_streams(&self, extra: usize) -> Posts {
        let mut posts = self.clone();
        let total = posts.holder.len() + extra * self.neighbourhoods * POSTS;
        posts.holder.resize(total, Holder::Nobody);
        posts.capital.resize(total, 0.0);
        posts.tenure.resize(total, 0);
        posts.fte.resize(total, 0.0);
        posts
    }

    /// Row of a post.
    #[inline]
    pub fn row(&self, post: Post) -> usize {
        (post.stream * self.neighbourhoods + post.neighbourhood) * POSTS + post.number
    }

    /// Funded hours of a neighbourhood in the last month lived (FTE), streams in their order.
    pub fn funded(&self, neighbourhood: usize) -> f64 {
        let streams = self.fte.len() / (self.neighbourhoods * POSTS);
        let each = |stream| (0..POSTS).map(move |number| Post { stream, neighbourhood, number });
        (0..streams).flat_map(each).map(|post| self.fte[self.row(post)]).sum()
    }
}
