//! From a world to monthly records: reads, never writes.

pub mod record;
