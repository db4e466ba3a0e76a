//! What neighbours can read of each other: a snapshot at the start of the month, one record per bed, the plans side by
//! side. So no one reads what another has already changed.

/// Bits of helpfulness H, of need N, and of membership in the word of one plan.
const SHARE_BITS: u32 = 14;
pub const SHARE_ONE: u32 = (1 << SHARE_BITS) - 1;
pub const MEMBER_SHIFT: u32 = 2 * SHARE_BITS;

/// Words in a record: √σ, then one per plan.
#[inline(always)]
pub fn stride(plans: usize) -> usize {
    1 + plans
}

/// First word: √σ with the sign as mark of a newcomer; 0 for an empty bed.
#[inline(always)]
pub fn presence(root_sociability: f32, newcomer: bool) -> u32 {
    root_sociability.to_bits() | (newcomer as u32) << 31
}

/// √σ of a first word, without its mark.
#[inline(always)]
pub fn root_sociability(presence: u32) -> f32 {
    f32::from_bits(presence & 0x7fff_ffff)
}

#[inline(always)]
pub fn is_newcomer(presence: u32) -> bool {
    presence >> 31 != 0
}

/// Word of a plan from helpfulness and need (0–1) and membership bits.
#[inline(always)]
pub fn pack(helpful: f32, need: f32, member: u8) -> u32 {
    // Adding 2²³ leaves the rounded number in the lowest bits.
    const WHOLE: f32 = 8_388_608.0;
    let h = (helpful * SHARE_ONE as f32 + WHOLE).to_bits() & SHARE_ONE;
    let n = (need * SHARE_ONE as f32 + WHOLE).to_bits() & SHARE_ONE;
    h | n << SHARE_BITS | (member as u32) << MEMBER_SHIFT
}

/// Helpfulness (0–`SHARE_ONE`).
#[inline(always)]
pub fn helpful(word: u32) -> u32 {
    word & SHARE_ONE
}

/// Need of informal care (0–`SHARE_ONE`).
#[inline(always)]
pub fn need(word: u32) -> u32 {
    word >> SHARE_BITS & SHARE_ONE
}
