//! What a plan can change in residents: one set of columns per plan, side by side for the same beds.

use crate::units::columns::padded;

/// Marks of a life: member of the first, second, third own group; volunteer; livelihood in two bits.
pub const MEMBER: u8 = 0b0111;
pub const VOLUNTEER: u8 = 0b1000;
pub const LIVELIHOOD_SHIFT: u8 = 4;
pub const LIVELIHOOD: u8 = 0b11 << LIVELIHOOD_SHIFT;

/// Events of a month, as bits per resident: a signal; the GP route; a crisis; a place in the wijkteam's queue; the start of
/// specialised care; stopping as a volunteer; the household's coming into problem debt; a new membership after a signal.
pub const SIGNAL: u8 = 1;
pub const GP: u8 = 2;
pub const CRISIS: u8 = 4;
pub const CONTACT: u8 = 8;
pub const CARE_BEGAN: u8 = 16;
pub const STOPPED: u8 = 32;
pub const INTO_DEBT: u8 = 64;
pub const LINKED: u8 = 128;

/// Livelihood (bestaanszekerheid) of a household; A = 0, ½, 1.
pub const SECURE: u8 = 0;
pub const INSECURE: u8 = 1;
pub const PROBLEM_DEBT: u8 = 2;

/// Columns per bed of one neighbourhood in one plan.
#[derive(Clone, Debug)]
pub struct Lives {
    /// Strain y (SD).
    pub strain: Vec<f32>,
    /// Trust in local professionals q (0–1).
    pub trust: Vec<f32>,
    /// Motivation to volunteer m (0–1).
    pub motivation: Vec<f32>,
    /// Connectedness c, support s and informal-care load ℓ of this month (0–1, in 1/65535).
    pub connected: Vec<u16>,
    pub support: Vec<u16>,
    pub load: Vec<u16>,
    /// Membership, volunteering, livelihood: see the constants. Livelihood stands at every bed of a dwelling, empty or not.
    pub marks: Vec<u8>,
    /// Care state, type and crisis priority (`services::care`).
    pub care: Vec<u8>,
    /// Months in the care state (saturating).
    pub care_months: Vec<u8>,
    /// Lasting vulnerability gained since arrival (SD); without scarring the column is empty.
    pub scar: Vec<f32>,
    /// Months in a row with high strain and no care (saturating).
    pub hidden_months: Vec<u8>,
    /// What happened this month: see the constants. Nobody's bed keeps nothing.
    pub events: Vec<u8>,
}

impl Lives {
    /// Lives of empty beds.
    pub fn new(beds: usize) -> Lives {
        let n = padded(beds);
        Lives {
            strain: vec![0.0; n],
            trust: vec![0.0; n],
            motivation: vec![0.0; n],
            connected: vec![0; n],
            support: vec![0; n],
            load: vec![0; n],
            marks: vec![0; n],
            care: vec![0; n],
            care_months: vec![0; n],
            scar: Vec::new(),
            hidden_months: vec![0; n],
            events: vec![0; n],
        }
    }

    /// Makes room for scars, where strain in youth leaves a mark.
    pub fn with_scars(mut self) -> Lives {
        self.scar = vec![0.0; self.strain.len()];
        self
    }

    /// A newcomer without memberships, volunteering or care; the household's livelihood stays.
    pub fn begin(&mut self, bed: usize, strain: f32, trust: f32, motivation: f32) {
        self.vacate(bed);
        self.strain[bed] = strain;
        self.trust[bed] = trust;
        self.motivation[bed] = motivation;
    }

    /// Whoever dies, moves or leaves home loses memberships, volunteering and care state at once.
    pub fn vacate(&mut self, bed: usize) {
        self.load[bed] = 0;
        self.marks[bed] &= LIVELIHOOD;
        self.care[bed] = 0;
        self.care_months[bed] = 0;
        self.hidden_months[bed] = 0;
        self.events[bed] = 0;
        if let Some(scar) = self.scar.get_mut(bed) {
            *scar = 0.0;
        }
    }

    /// Livelihood that stands at a bed.
    #[inline(always)]
    pub fn livelihood(&self, bed: usize) -> u8 {
        (self.marks[bed] & LIVELIHOOD) >> LIVELIHOOD_SHIFT
    }

    /// Sets the livelihood of all beds of a dwelling.
    pub fn set_livelihood(&mut self, beds: std::ops::Range<usize>, state: u8) {
        for marks in &mut self.marks[beds] {
            *marks = *marks & !LIVELIHOOD | state << LIVELIHOOD_SHIFT;
        }
    }
}

impl AsMut<Lives> for Lives {
    fn as_mut(&mut self) -> &mut Lives {
        self
    }
}
