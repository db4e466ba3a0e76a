//! Points that cannot be lived are declared with their cause and never dropped.

use crate::common::{done, status, stderr, sweep, units, with_design};

/// Insurer and municipality pay a crisis together: two of the four points of this grid are fine by themselves and refused together.
const CONTRADICTING: &str = "
set = [\"years=1\"]
residents = 300
replications = 2
[sampling]
method = \"grid\"
[[factor]]
key = \"parameters.money.crisis_insurer\"
values = [0.5, 0.7]
[[factor]]
key = \"parameters.money.crisis_municipality\"
values = [0.2, 0.4]
";

#[test]
fn a_refused_point_is_declared_with_its_cause_and_the_others_are_lived() {
    let here = with_design(CONTRADICTING);
    let output = sweep(here.path(), &["--out", "out"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let said = stderr(&output);
    assert!(said.contains("1 of 4 points cannot be lived") && said.contains("2 runs failed"), "{said}");
    let out = here.path().join("out");
    let failures = std::fs::read_to_string(out.join("failures.csv")).expect("read");
    assert_eq!(failures.lines().count(), 3, "{failures}");
    assert!(failures.contains("pay more than the whole of a crisis"), "{failures}");
    let study = weefsel::report::study::read(&out).expect("a study");
    let counts: Vec<(u32, u32)> = study.points.iter().map(|point| (point.done, point.failed)).collect();
    assert_eq!(counts, [(2, 0), (2, 0), (2, 0), (0, 2)]);
    assert_eq!((study.value(3, 0, 0, 0, 0), study.value(0, 0, 0, 0, 0).is_some()), (None, true));
    assert_eq!(status(here.path(), &["--out", "out"]), [(6, 2, 0)]);
    // Asking again lives nothing that is finished.
    let before = units(&out);
    done(here.path(), &["--out", "out", "--retry-failed"]);
    assert_eq!(units(&out), before);
}
