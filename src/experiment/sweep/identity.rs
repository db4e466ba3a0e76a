//! Which study a folder belongs to, and whether another may go on in it.

use super::{Shard, Sweep};
use crate::store::{format::text_hash, model_hash};
use serde::{Deserialize, Serialize};

/// What a folder says of the study in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Name and version.
    pub program: String,
    pub model_hash: String,
    /// Of the design (`Design::hash`).
    pub design_hash: String,
    /// Of all that does not grow when points or replications are added: scenario, sample, seed, factors.
    pub ground_hash: String,
    /// Of the points, in order.
    pub points_hash: String,
    pub points: u32,
    /// Per point.
    pub replications: u32,
    /// Absent where the folder is the whole study.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shard: Option<Shard>,
}

/// How a design stands to the study in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kinship {
    Same,
    /// The same, and more points or replications.
    Extends,
    /// The same with fewer points or replications than are there already.
    Less,
    /// The same design of another version of the model.
    OtherModel,
    Other,
}

impl Identity {
    pub fn of(sweep: &Sweep, shard: Option<Shard>) -> Identity {
        let design = sweep.design;
        Identity {
            program: concat!("weefsel ", env!("CARGO_PKG_VERSION")).into(),
            model_hash: model_hash().into(),
            design_hash: design.hash(),
            ground_hash: ground(sweep),
            points_hash: points(sweep, design.points.len()),
            points: design.points.len() as u32,
            replications: design.replications,
            shard,
        }
    }

    /// How the sweep stands to the study that this is of, whatever the shards.
    pub fn kinship(&self, sweep: &Sweep) -> Kinship {
        let (count, replications) = (sweep.design.points.len() as u32, sweep.design.replications);
        let known = self.points.min(count) as usize;
        // Where the folder has more points than the design, only the folder could tell what its first ones are.
        let alike = self.points > count || points(sweep, known) == self.points_hash;
        if self.ground_hash != ground(sweep) || !alike {
            return Kinship::Other;
        }
        if self.model_hash != model_hash() {
            return Kinship::OtherModel;
        }
        match (count.cmp(&self.points), replications.cmp(&self.replications)) {
            (std::cmp::Ordering::Equal, std::cmp::Ordering::Equal) => Kinship::Same,
            (std::cmp::Ordering::Less, _) | (_, std::cmp::Ordering::Less) => Kinship::Less,
            _ => Kinship::Extends,
        }
    }
}

fn ground(sweep: &Sweep) -> String {
    let (design, hashes) = (sweep.design, &sweep.base.hashes);
    let factors = serde_json::to_string(&design.factors).unwrap_or_default();
    let parts = [&hashes.scenario, &hashes.sample, &design.seed.to_string(), &design.sets.join("\n"), &factors];
    text_hash(&parts.map(|part| format!("{} {part}\n", part.len())).concat())
}

fn points(sweep: &Sweep, count: usize) -> String {
    let points = sweep.design.points.get(..count).unwrap_or_default();
    text_hash(&serde_json::to_string(points).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::AsDesigned;
    use super::super::tiny::design;
    use super::*;

    #[test]
    fn more_points_and_replications_extend_and_anything_else_is_another_study() {
        let small = design(4, 2);
        let sweep = Sweep::new(&small, &AsDesigned).expect("lives");
        let identity = Identity::of(&sweep, None);
        let kinship = |change: &dyn Fn(&mut super::super::design::Design)| {
            let mut other = small.clone();
            change(&mut other);
            identity.kinship(&Sweep::new(&other, &AsDesigned).expect("lives"))
        };
        assert_eq!(kinship(&|_| ()), Kinship::Same);
        assert_eq!(kinship(&|design| design.title = "Another title".into()), Kinship::Same);
        assert_eq!(kinship(&|other| *other = design(6, 2)), Kinship::Extends);
        assert_eq!(kinship(&|design| design.replications = 3), Kinship::Extends);
        assert_eq!(kinship(&|design| design.replications = 1), Kinship::Less);
        assert_eq!(kinship(&|other| *other = design(3, 5)), Kinship::Less);
        assert_eq!(kinship(&|design| design.seed += 1), Kinship::Other);
        assert_eq!(kinship(&|design| design.sets.push("years=3".into())), Kinship::Other);
        assert_eq!(kinship(&|design| design.points.swap(0, 1)), Kinship::Other);
        assert_eq!(kinship(&|design| design.factors[0].name.push('x')), Kinship::Other);
        let older = Identity { model_hash: "before".into(), ..identity.clone() };
        assert_eq!(older.kinship(&sweep), Kinship::OtherModel);
    }
}
