//! What a draw decides. One number each, for good: the number is part of every key, so never renumber, only add.

/// Purpose of a draw. Four purposes in a row share a block of the generator; those that every resident needs every
/// month come first, so that a month costs few blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum Purpose {
    // Each resident, each month (blocks 0–2).
    Death = 0,
    StrainNoise = 1,
    LifeEvent = 2,
    Signal = 3,
    GpRoute = 4,
    Crisis = 5,
    /// Starting (low end) and stopping (high end) as a volunteer.
    Volunteer = 6,
    LeaveHome = 7,
    /// Joining (low end) and leaving (high end) the first, second and third own group slot.
    Group0 = 8,
    Group1 = 9,
    Group2 = 10,
    TeamExit = 11,
    // On demand, by residents.
    EventSize = 12,
    ToTeam = 13,
    TeamQueueExit = 14,
    SpecialisedExit = 15,
    SpecialisedQueueExit = 16,
    QueueTieBreak = 17,
    CareType = 18,
    Sham = 19,
    // Traits of a newcomer (blocks 5 and 6).
    Vulnerability = 20,
    Sociability = 21,
    DesiredConnectedness = 22,
    Motivation = 23,
    InitialTrust = 24,
    InitialStrain = 25,
    Age = 26,
    InitialMembership = 27,
    InitialVolunteer = 28,
    // Households (blocks 8 and 9).
    Move = 32,
    Livelihood = 33,
    Birth = 34,
    Letting = 35,
    HeadAge = 36,
    Partner = 37,
    InitialLivelihood = 38,
    ChildAge = 39,
    // Frames (block 10–12).
    DwellingSize = 40,
    PrivateScope = 41,
    PrivatePartner = 42,
    StreetPartner = 43,
    GroupSlot = 44,
    GroupPartner = 45,
    OwnSpace = 46,
    // Groups.
    Fold = 48,
    Found = 49,
    // Institutions.
    WorkerExit = 52,
    KeptOverGap = 53,
    VacancyFilled = 54,
    ContractFit = 56,
    BidNoise = 57,
    Renewal = 58,
    Innovation = 59,
    Election = 60,
    RollOut = 61,
    // Evaluators only.
    Survey = 64,
    TrialArm = 65,
}
