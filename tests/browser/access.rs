//! Barriers for readers with a screen reader, a keyboard or weak eyes, as axe-core finds them.

use super::tab::Tab;
use serde_json::Value;

/// Serious and critical violations on the page as it stands.
pub fn barriers(tab: &Tab, axe: &str) -> Vec<String> {
    tab.run(axe, &[]);
    let report = tab.awaited(
        "const done = arguments[arguments.length - 1];
         axe.run(document, { resultTypes: ['violations'] }).then(result => done(result.violations), error => done(String(error)));",
    );
    let violations = report.as_array().unwrap_or_else(|| panic!("axe: {report}"));
    let grave = violations.iter().filter(|violation| matches!(violation["impact"].as_str(), Some("serious" | "critical")));
    grave.flat_map(|violation| violation["nodes"].as_array().into_iter().flatten().map(|node| told(violation, node))).collect()
}

fn told(violation: &Value, node: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_string();
    let why = text(&node["failureSummary"]).lines().skip(1).map(str::trim).collect::<Vec<_>>().join("; ");
    let html: String = text(&node["html"]).chars().take(120).collect();
    format!("barrier {} ({}) at {}: {why}: {html}", text(&violation["id"]), text(&violation["impact"]), node["target"])
}
