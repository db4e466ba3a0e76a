//! Care states of residents, packed in one byte: state, type of specialised care, crisis priority.

/// No care.
pub const NONE: u8 = 0;
/// Waiting for the wijkteam; a case of the wijkteam.
pub const TEAM_QUEUE: u8 = 1;
pub const TEAM_CASE: u8 = 2;
/// Waiting for specialised care; in specialised care.
pub const SPECIALISED_QUEUE: u8 = 3;
pub const SPECIALISED_CARE: u8 = 4;

const STATE: u8 = 0b0000_0111;
const TYPE_SHIFT: u8 = 3;
/// Came by a crisis: first in the queue, and stays in it.
pub const PRIORITY: u8 = 0b0010_0000;

/// Type of specialised care: decides cost and payer only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum CareType {
    Youth = 0,
    Wmo = 1,
    Ggz = 2,
}

impl CareType {
    pub const ALL: [CareType; 3] = [CareType::Youth, CareType::Wmo, CareType::Ggz];
}

/// State of a care byte.
#[inline(always)]
pub fn state(care: u8) -> u8 {
    care & STATE
}

/// Type of specialised care of a care byte (meaningful in specialised care).
#[inline(always)]
pub fn care_type(care: u8) -> usize {
    (care >> TYPE_SHIFT & 0b11) as usize
}

/// Byte of someone in specialised care.
#[inline(always)]
pub fn in_specialised(kind: CareType) -> u8 {
    SPECIALISED_CARE | (kind as u8) << TYPE_SHIFT
}

/// Room for those who wait among so many beds, so that no month has to ask for memory. At the most 3.0 % of the beds of a
/// neighbourhood waited at one door in the default scenario, 3.1 % under half as much pressure again with savings booked on
/// care, 3.8 % under three times the pressure; more would only cost one request for memory.
pub fn queue_room(beds: usize) -> usize {
    (beds / 24).max(64)
}

/// Someone who waits, as the admission sees them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Waiting {
    /// Admission goes from high to low (SD).
    pub priority: f32,
    /// Keyed draw for exact ties.
    pub tie_break: u32,
    pub neighbourhood: u32,
    pub bed: u32,
}

impl Waiting {
    /// Order of admission: higher priority first, then the keyed tie-break, never the place in a list.
    #[inline(always)]
    pub fn before(&self, other: &Waiting) -> std::cmp::Ordering {
        other.priority.total_cmp(&self.priority).then(self.tie_break.cmp(&other.tie_break))
    }
}

/// Places of the services of one plan.
#[derive(Clone, Debug, Default)]
pub struct Capacity {
    /// Wijkteam slots, cases, queue and this month's admissions, per district (persons).
    pub team_slots: Vec<f64>,
    pub team_cases: Vec<u32>,
    pub team_queue: Vec<u32>,
    pub team_admitted: Vec<u32>,
    /// The number of slots is given (own figures), not found by the warm-up.
    pub fixed_slots: bool,
    /// Specialised places K (persons), cases and queue.
    pub places: f64,
    pub cases: u32,
    pub queue: u32,
    pub admitted: u32,
}
