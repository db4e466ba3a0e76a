//! Sweeps as they are lived on real machines: killed, resumed, divided, joined and extended.

#[path = "sweeps/common.rs"]
mod common;
#[path = "sweeps/failed.rs"]
mod failed;
#[path = "sweeps/folders.rs"]
mod folders;
#[path = "sweeps/killed.rs"]
mod killed;
#[path = "sweeps/overhead.rs"]
mod overhead;
#[path = "sweeps/shards.rs"]
mod shards;
