//! The tables for other programs: stable keys, both languages, numbers as numbers.

use crate::evidence::targets::{LEFT_OUT, StatusQuo, TARGETS};
use crate::evidence::{CATALOGUE, MECHANISMS, Parameters, measures::MEASURES};
use serde_json::{Value, json};

/// A list of parameters: key, process, mechanism, value, default, low, high, unit, limits, strength, symbol, source, label, meaning.
pub fn catalogue_json(parameters: &Parameters) -> Value {
    let row = |p: &crate::evidence::Parameter| {
        json!({
            "key": p.key, "process": p.process(), "mechanism": p.mechanism, "value": (p.get)(parameters), "default": p.default,
            "low": p.low, "high": p.high, "unit": p.unit, "limits": p.limits, "strength": p.strength, "symbol": p.symbol,
            "source": p.source, "label": p.label, "meaning": p.meaning,
        })
    };
    CATALOGUE.iter().map(row).collect()
}

/// A list of mechanisms: key, label, does, parameters.
pub fn mechanisms_json() -> Value {
    let row = |m: &crate::evidence::Mechanism| {
        let keys: Vec<_> = m.parameters().map(|p| p.key).collect();
        json!({ "key": m.key, "label": m.label, "does": m.does, "parameters": keys })
    };
    MECHANISMS.iter().map(row).collect()
}

/// A list of measures: key, sphere, goal, kind, unit, better, headline, label, definition, relevant.
pub fn measures_json() -> Value {
    let row = |m: &crate::evidence::measures::MeasureEntry| {
        json!({
            "key": m.key, "sphere": m.sphere, "goal": m.goal, "kind": m.kind, "unit": m.unit, "better": m.better,
            "headline": m.headline, "label": m.label, "definition": m.definition, "relevant": m.relevant,
        })
    };
    MEASURES.iter().map(row).collect()
}

/// The targets (key, low, high, unit, use, source, label, simulated, holds) and what the model leaves out.
pub fn targets_json(simulated: Option<&StatusQuo>) -> Value {
    let row = |t: &crate::evidence::targets::Target| {
        let found = simulated.and_then(|quantities| (t.from)(quantities));
        json!({
            "key": t.key, "low": t.low, "high": t.high, "unit": t.unit, "use": t.usage, "source": t.source, "label": t.label,
            "simulated": found, "holds": found.map(|quantity| t.holds(quantity)),
        })
    };
    json!({ "targets": TARGETS.iter().map(row).collect::<Value>(), "left_out": LEFT_OUT })
}
