//! The bytes of a stored replication: head, payload, checksum.
//!
//! `weefsel` + format version (u8, now 2), key (32 bytes), length of the payload (u64, little-endian), payload (postcard), SHA-256 of all before.

use crate::evaluation::Lived;
use crate::evidence::measures::Measure;
use crate::observe::record::{Item, Record};
use crate::observe::strata::{STRATA, SUMMED};
use sha2::{Digest, Sha256};

const MAGIC: &[u8; 8] = b"weefsel\x02";
const HEAD: usize = 8 + 32 + 8;
const CHECKSUM: usize = 32;

/// What a replication depends on. Two runs with the same key lived the same replication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Hash of the resolved scenario (all plans, circumstances, parameters, mechanisms).
    pub scenario: String,
    /// Hash of the model's source.
    pub model: String,
    /// Hash (or any full description) of the lived sample.
    pub sample: String,
    pub seed: u64,
    pub replication: u32,
}

impl Key {
    /// SHA-256 over the parts, each with its length.
    pub fn hash(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        let numbers = (self.seed.to_le_bytes(), self.replication.to_le_bytes());
        for part in [self.scenario.as_bytes(), self.model.as_bytes(), self.sample.as_bytes(), &numbers.0, &numbers.1] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        hash.finalize().into()
    }
}

/// SHA-256 of a text (hexadecimal), for the parts of a key.
pub fn text_hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn encode(key: &Key, lived: &Lived) -> Vec<u8> {
    sealed(key, &postcard::to_allocvec(lived).expect("a replication is plain numbers"))
}

/// A few numbers of a replication instead of all of it.
pub fn encode_numbers(key: &Key, numbers: &[f64]) -> Vec<u8> {
    sealed(key, &postcard::to_allocvec(numbers).expect("plain numbers"))
}

/// Head, payload and checksum.
pub(super) fn sealed(key: &Key, payload: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEAD + payload.len() + CHECKSUM);
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&key.hash());
    bytes.extend_from_slice(&(payload.len() as u64).to_le_bytes());
    bytes.extend_from_slice(payload);
    let checksum = Sha256::digest(&bytes);
    bytes.extend_from_slice(&checksum);
    bytes
}

/// The replication, or why these bytes are not it. Never panics, whatever the bytes are.
pub fn decode(key: &Key, bytes: &[u8]) -> Result<Lived, &'static str> {
    match postcard::take_from_bytes::<Lived>(opened(key, bytes)?) {
        Ok((lived, [])) if lived.record.replication == key.replication && shaped(&lived.record) && lived.shaped() => Ok(lived),
        _ => Err("its content is not a replication"),
    }
}

/// So many numbers, or why these bytes are not they.
pub fn decode_numbers(key: &Key, bytes: &[u8], count: usize) -> Result<Vec<f64>, &'static str> {
    match postcard::take_from_bytes::<Vec<f64>>(opened(key, bytes)?) {
        Ok((numbers, [])) if numbers.len() == count => Ok(numbers),
        _ => Err("its content is not what was kept of a replication"),
    }
}

/// The payload, if all around it is as it should be.
pub(super) fn opened<'a>(key: &Key, bytes: &'a [u8]) -> Result<&'a [u8], &'static str> {
    if bytes.len() < HEAD + CHECKSUM {
        return Err("it is cut off");
    }
    if bytes[..8] != *MAGIC {
        return Err("it is not a replication of this version of the program");
    }
    if bytes[8..40] != key.hash() {
        return Err("it belongs to another scenario, seed, sample or model");
    }
    let (body, checksum) = bytes.split_at(bytes.len() - CHECKSUM);
    let payload = &body[HEAD..];
    if body[40..HEAD] != (payload.len() as u64).to_le_bytes() {
        return Err("it is cut off");
    }
    if *Sha256::digest(body) != *checksum {
        return Err("its checksum is wrong");
    }
    Ok(payload)
}

/// Whether all columns have the length that months, plans and neighbourhoods say.
fn shaped(record: &Record) -> bool {
    let years = record.months.div_ceil(12);
    let monthly = Measure::COUNT.checked_mul(record.months);
    let yearly = Measure::COUNT.checked_mul(record.neighbourhoods).and_then(|n| n.checked_mul(years));
    let strata = years.checked_mul(STRATA.len() * SUMMED.len());
    let ledger = record.months.checked_mul(Item::ALL.len() * 3);
    let same = |length: usize, expected: Option<usize>| Some(length) == expected;
    record.plans.iter().all(|p| {
        let columns = same(p.monthly.len(), monthly) && same(p.yearly.len(), yearly);
        columns && same(p.strata.len(), strata) && same(p.ledger.len(), ledger)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{records, setting};
    use crate::evaluation::ledger::synthetic::with_ledger;
    use proptest::prelude::*;

    fn key(replication: u32) -> Key {
        Key { scenario: "s".into(), model: "m".into(), sample: "a".into(), seed: 7, replication }
    }

    fn lived() -> Lived {
        with_ledger(records(1, &setting(2, 12)).remove(0))
    }

    /// Records hold NaN, so they are compared as bytes.
    fn same(one: &Lived, other: &Lived) -> bool {
        encode(&key(0), one) == encode(&key(0), other)
    }

    #[test]
    fn what_was_written_is_read_back_bit_for_bit() {
        let bytes = encode(&key(0), &lived());
        let back = decode(&key(0), &bytes).expect("undamaged");
        assert!(same(&back, &lived()));
        assert_eq!(back.record.plans[1].ledger, lived().record.plans[1].ledger);
    }

    #[test]
    fn each_part_of_the_key_counts() {
        let bytes = encode(&key(0), &lived());
        let others = [
            Key { scenario: "t".into(), ..key(0) },
            Key { model: "n".into(), ..key(0) },
            Key { sample: "b".into(), ..key(0) },
            Key { scenario: "sm".into(), model: "".into(), ..key(0) },
            Key { seed: 8, ..key(0) },
            key(1),
        ];
        for other in others {
            assert_eq!(decode(&other, &bytes).err(), Some("it belongs to another scenario, seed, sample or model"), "{other:?}");
        }
    }

    #[test]
    fn a_record_of_another_shape_is_refused() {
        let mut short = lived();
        short.record.plans[0].monthly.pop();
        assert!(decode(&key(0), &encode(&key(0), &short)).is_err());
        let mut short = lived();
        short.record.plans[1].strata.pop();
        assert!(decode(&key(0), &encode(&key(0), &short)).is_err());
        let mut long = lived();
        long.record.months = usize::MAX;
        assert!(decode(&key(0), &encode(&key(0), &long)).is_err());
        let mut uncounted = lived();
        uncounted.unseen.lanes[1].severe_months.pop();
        assert!(decode(&key(0), &encode(&key(0), &uncounted)).is_err());
        let mut stranger = lived();
        stranger.unseen.pairs[0].plan = 2;
        assert!(decode(&key(0), &encode(&key(0), &stranger)).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn damaged_bytes_are_noticed_and_never_panic(at in any::<prop::sample::Index>(), flip in 1_u8..=255, cut in any::<prop::sample::Index>()) {
            let bytes = encode(&key(0), &lived());
            let mut damaged = bytes.clone();
            damaged[at.index(bytes.len())] ^= flip;
            prop_assert!(decode(&key(0), &damaged).is_err());
            prop_assert!(decode(&key(0), &bytes[..cut.index(bytes.len())]).is_err());
        }

        #[test]
        fn a_payload_of_rubbish_under_a_valid_checksum_never_panics(rubbish in prop::collection::vec(any::<u8>(), 0..400)) {
            let mut bytes = MAGIC.to_vec();
            bytes.extend(key(0).hash());
            bytes.extend((rubbish.len() as u64).to_le_bytes());
            bytes.extend(&rubbish);
            let checksum = Sha256::digest(&bytes);
            bytes.extend_from_slice(&checksum);
            let _ = decode(&key(0), &bytes);
        }
    }
}
