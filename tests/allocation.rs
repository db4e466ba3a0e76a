//! A month allocates nothing: after warm-up every buffer has its size (one part; threads have their own needs).

mod common;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use weefsel::chance::Chance;
use weefsel::evidence::Parameters;
use weefsel::scenario::sample::small_world;
use weefsel::world::{Crew, fork::fork, month::live};

/// The system's allocator, which counts what the measuring thread asks for.
struct Counting;

thread_local! {
    static ASKED: Cell<Option<usize>> = const { Cell::new(None) };
}

fn count() {
    let _ = ASKED.try_with(|asked| asked.set(asked.get().map(|n| n + 1)));
}

// SAFETY: every call is handed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        unsafe { System.alloc(layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count();
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        unsafe { System.realloc(pointer, layout, size) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Requests for memory during some work.
fn asked(work: impl FnOnce()) -> usize {
    ASKED.set(Some(0));
    work();
    ASKED.replace(None).expect("counting")
}

#[test]
fn the_counter_counts() {
    assert_eq!(asked(|| drop(std::hint::black_box(Vec::<u8>::with_capacity(10)))), 1);
    assert_eq!(asked(|| ()), 0);
}

#[test]
fn a_month_allocates_nothing() {
    let sample = small_world(4, 600);
    let warm = common::warm(&sample, &Parameters::default(), &common::calm(), Chance::new(3, 0));
    let mut rich = common::gaps();
    rich.capability_trap = 0.5;
    rich.streams[0].innovation = 0.3;
    let plans = [common::plan("status-quo", vec![]), common::continuous(), rich];
    let mut world = fork(&warm, &plans, 60);
    let mut crew = Crew::new(&world.neighbourhoods, plans.len(), 1);
    live(&mut world, &mut crew);
    for _ in 0..24 {
        let requests = asked(|| live(&mut world, &mut crew));
        assert_eq!(requests, 0, "requests for memory in month {}", world.month.0);
    }
}
