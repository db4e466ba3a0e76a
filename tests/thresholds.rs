//! Thresholds that are fixed once on the reference world (§5.4): which gap counts as lonely, which load as caring. Run
//! `cargo test --release --test thresholds -- --ignored --nocapture` and copy the numbers into the catalogue.

use weefsel::experiment::{Job, Unwatched, replication};
use weefsel::processes::belonging;
use weefsel::residents::people::EMPTY;
use weefsel::scenario::sample::reference_world;

/// Value that a share of the numbers exceeds.
fn exceeded_by(numbers: &mut [f32], share: f64) -> f32 {
    numbers.sort_unstable_by(f32::total_cmp);
    numbers[((1.0 - share) * numbers.len() as f64) as usize]
}

#[test]
#[ignore = "prints thresholds for the catalogue"]
fn thresholds() {
    let mut scenario = weefsel::scenario::load("nothing-changes", &[]).expect("a built-in scenario").scenario;
    scenario.plans.truncate(1);
    let sample = reference_world();
    let (mut gaps, mut loads, mut beds, mut residents) = (vec![], vec![], 0, 0);
    let (mut strain, mut count) = (0.0, 0.0);
    for replication in 0..8 {
        let job = Job { scenario: &scenario, sample: &sample, seed: 100 };
        let world = replication::warm_up(&job, replication, 1, &Unwatched).expect("nobody stops it");
        for n in &world.neighbourhoods {
            let lives = &n.sides[0].lives;
            beds += n.beds;
            for bed in (0..n.beds).filter(|&bed| n.people.age[bed] != EMPTY) {
                residents += 1;
                strain += f64::from(lives.strain[bed]);
                count += 1.0;
                if n.people.age[bed] >= 18 * 12 {
                    gaps.push(n.people.desired[bed] - belonging::share(lives.connected[bed]));
                    loads.push(belonging::share(lives.load[bed]));
                }
            }
        }
    }
    println!("filled beds {:.4}, mean strain {:.4}", f64::from(residents) / beds as f64, strain / count);
    println!(
        "lonely_gap {:.4} (47 %), severely_lonely_gap {:.4} (13 %)",
        exceeded_by(&mut gaps, 0.47),
        exceeded_by(&mut gaps, 0.13)
    );
    println!(
        "carer_load {:.4} (13 %), heavy_carer_load {:.4} (19 % of these)",
        exceeded_by(&mut loads, 0.13),
        exceeded_by(&mut loads, 0.13 * 0.19)
    );
}
