//! `summary.json` and `manifest.json`.

use super::futures::{self, FuturesSummary};
use super::run::{PROGRAM, Run};
use crate::compare::Comparison;
use crate::store::model_hash;
use crate::units::Bilingual;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// What `--json` prints. Effects and pairing over the whole horizon.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    pub program: &'static str,
    /// Name of the scenario, whatever the language.
    pub scenario: String,
    pub title: Bilingual,
    pub municipality: String,
    pub residents: u64,
    pub residents_lived: u64,
    pub years: usize,
    pub seed: u64,
    pub replications: usize,
    pub reference: String,
    pub plans: Vec<PlanSummary>,
    pub effects: Vec<EffectSummary>,
    pub pairing: Vec<Pairing>,
    pub performance: Performance,
    /// Only of a run that drew the assumptions too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub futures: Option<FuturesSummary>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PlanSummary {
    pub name: String,
    /// Money of the plan's own streams over the horizon, whole municipality (euros).
    pub preventive_euros: f64,
    pub preventive_euros_discounted: f64,
}

/// Empty (null) where `effects.csv` has an empty cell.
#[derive(Clone, Debug, Serialize)]
pub struct EffectSummary {
    pub plan: String,
    pub against: String,
    pub measure: &'static str,
    pub unit: &'static str,
    pub mean_against: Option<f64>,
    pub mean_plan: Option<f64>,
    pub effect: Option<f64>,
    pub ci_low: Option<f64>,
    pub ci_high: Option<f64>,
    pub probability_better: Option<f64>,
}

/// Variance of the unpaired over variance of the paired difference with the reference; null where the paired does not vary.
#[derive(Clone, Debug, Serialize)]
pub struct Pairing {
    pub plan: String,
    pub measure: &'static str,
    pub variance_ratio: Option<f64>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Performance {
    pub wall_seconds: f64,
    pub agent_months: u64,
    pub agent_months_per_second: f64,
    pub peak_memory_bytes: Option<u64>,
}

/// Beside the summary, what is needed to run it again.
#[derive(Clone, Debug, Serialize)]
pub struct Manifest {
    pub program: &'static str,
    pub model_hash: &'static str,
    pub scenario: Value,
    pub scenario_hash: String,
    pub municipality: String,
    pub sample: Value,
    pub residents: u64,
    pub residents_lived: u64,
    /// Residents of the municipality ÷ residents lived.
    pub scale: f64,
    pub seed: u64,
    pub replications: usize,
    pub arguments: Vec<String>,
    pub wall_seconds: f64,
    /// Head of the accepted set that the assumptions were drawn from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted_set: Option<BTreeMap<String, String>>,
}

pub fn summary(comparison: &Comparison, run: &Run) -> Summary {
    let setting = &comparison.setting;
    let name = |plan: usize| setting.plans[plan].clone();
    let finite = |value: f64| value.is_finite().then_some(value);
    let whole = || comparison.effects.iter().filter(|effect| effect.whole(setting));
    let bought = comparison.bought.iter();
    Summary {
        program: PROGRAM,
        scenario: run.scenario.clone(),
        title: run.title.clone(),
        municipality: run.municipality.clone(),
        residents: setting.municipality_residents,
        residents_lived: run.residents_lived,
        years: setting.years(),
        seed: run.seed,
        replications: comparison.replications,
        reference: name(setting.reference),
        plans: bought
            .map(|b| PlanSummary { name: name(b.plan), preventive_euros: b.euros, preventive_euros_discounted: b.discounted })
            .collect(),
        effects: whole()
            .map(|effect| EffectSummary {
                plan: name(effect.plan),
                against: name(effect.against),
                measure: effect.measure.key(),
                unit: effect.measure.entry().unit,
                mean_against: finite(effect.mean_against),
                mean_plan: finite(effect.mean_plan),
                effect: finite(effect.effect),
                ci_low: effect.interval.map(|interval| interval.0),
                ci_high: effect.interval.map(|interval| interval.1),
                probability_better: effect.probability_better,
            })
            .collect(),
        pairing: whole()
            .filter(|effect| effect.against == setting.reference)
            .map(|e| Pairing { plan: name(e.plan), measure: e.measure.key(), variance_ratio: e.variance_ratio })
            .collect(),
        performance: Performance {
            wall_seconds: run.wall_seconds,
            agent_months: run.agent_months,
            agent_months_per_second: if run.wall_seconds > 0.0 { run.agent_months as f64 / run.wall_seconds } else { 0.0 },
            peak_memory_bytes: run.peak_memory_bytes,
        },
        futures: run.futures.as_ref().map(|drawn| futures::summary(drawn, setting)),
    }
}

pub fn manifest(comparison: &Comparison, run: &Run) -> Manifest {
    Manifest {
        program: PROGRAM,
        model_hash: model_hash(),
        scenario: run.resolved.clone(),
        scenario_hash: run.scenario_hash.clone(),
        municipality: run.municipality.clone(),
        sample: run.sample.clone(),
        residents: comparison.setting.municipality_residents,
        residents_lived: run.residents_lived,
        scale: comparison.setting.scale,
        seed: run.seed,
        replications: comparison.replications,
        arguments: run.arguments.clone(),
        wall_seconds: run.wall_seconds,
        accepted_set: run.futures.as_ref().map(|drawn| drawn.set.iter().cloned().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::compare::synthetic::{records, setting};
    use crate::report::results::tests::run;

    fn keys(value: &Value) -> Vec<&str> {
        value.as_object().map(|object| object.keys().map(String::as_str).collect()).unwrap_or_default()
    }

    #[test]
    fn the_summary_has_the_shape_of_the_contract() {
        let comparison = compare(&records(2, &setting(3, 48)), &setting(3, 48));
        let json = serde_json::to_value(summary(&comparison, &run())).expect("json");
        let mut expected = vec![
            "program",
            "scenario",
            "title",
            "municipality",
            "residents",
            "residents_lived",
            "years",
            "seed",
            "replications",
            "reference",
            "plans",
            "effects",
            "pairing",
            "performance",
        ];
        expected.sort_unstable();
        let mut found = keys(&json);
        found.sort_unstable();
        assert_eq!(found, expected);
        assert_eq!(json["effects"].as_array().map(Vec::len), Some(3 * crate::evidence::measures::MEASURES.len()));
        assert_eq!(json["scenario"], "continuity-or-projects");
        assert_eq!(json["title"], serde_json::json!({ "en": run().title.en, "nl": run().title.nl }));
        assert!(json["effects"][0]["ci_low"].is_number() && json["pairing"][0]["variance_ratio"].is_number());
        assert_eq!(json["performance"]["agent_months_per_second"], 500_000.0);
        assert!(json["performance"]["peak_memory_bytes"].is_null());
        let manifest = serde_json::to_value(manifest(&comparison, &run())).expect("json");
        assert_eq!(manifest["model_hash"].as_str().map(str::len), Some(64));
    }
}
