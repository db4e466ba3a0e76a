//! Which study a folder belongs to, and whether another may go on in it.

use super::Shard;
use super::design::Design;
use crate::store::model_hash;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// What a folder says of the study in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Name and version.
    pub program: String,
    pub model_hash: String,
    /// Of the design with its points (`Design::hash`).
    pub design_hash: String,
    /// Of the design without any point.
    pub ground_hash: String,
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
    pub fn of(design: &Design, shard: Option<Shard>) -> Identity {
        Identity {
            program: concat!("weefsel ", env!("CARGO_PKG_VERSION")).into(),
            model_hash: model_hash().into(),
            design_hash: design.hash(),
            ground_hash: design.hash_of_first(0),
            points: design.points.len() as u32,
            replications: design.replications,
            shard,
        }
    }

    /// How a design stands to the study that this is of, whatever the shards.
    pub fn kinship(&self, design: &Design) -> Kinship {
        let points = design.points.len() as u32;
        // Where the folder has more points than the design, only the folder could tell what its first ones are.
        let alike = self.points > points || design.hash_of_first(self.points as usize) == self.design_hash;
        if self.ground_hash != design.hash_of_first(0) || !alike {
            return Kinship::Other;
        }
        if self.model_hash != model_hash() {
            return Kinship::OtherModel;
        }
        match (points.cmp(&self.points), design.replications.cmp(&self.replications)) {
            (Ordering::Equal, Ordering::Equal) => Kinship::Same,
            (Ordering::Less, _) | (_, Ordering::Less) => Kinship::Less,
            _ => Kinship::Extends,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tiny::design;
    use super::*;

    #[test]
    fn more_points_and_replications_extend_and_anything_else_is_another_study() {
        let small = design(4, 2);
        let identity = Identity::of(&small, None);
        let kinship = |change: &dyn Fn(&mut Design)| {
            let mut other = small.clone();
            change(&mut other);
            identity.kinship(&other)
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
        assert_eq!(older.kinship(&small), Kinship::OtherModel);
    }
}
