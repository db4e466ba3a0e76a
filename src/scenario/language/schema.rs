//! The JSON Schema of a scenario file, for editors, from the same table of keys.

use super::catalogue::{hard_limits, mechanism_keys};
use super::keys::TOP;
use super::{Field, Kind, Shape};
use crate::evidence::CATALOGUE;
use serde_json::{Map, Value, json};

/// JSON Schema (draft 2020-12) of a scenario file.
pub fn schema() -> String {
    schema_of(&TOP, "weefsel scenario")
}

/// JSON Schema (draft 2020-12) of a file of this shape.
pub(crate) fn schema_of(shape: &'static Shape, title: &str) -> String {
    let mut root = object(shape);
    let defs: Map<String, Value> = shape.all().iter().skip(1).map(|shape| (shape.id.to_string(), object(shape))).collect();
    root["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    root["title"] = json!(title);
    root["$defs"] = Value::Object(defs);
    format!("{root:#}\n")
}

fn object(shape: &Shape) -> Value {
    let properties: Map<String, Value> = shape.fields.iter().map(|field| (field.key.to_string(), property(field))).collect();
    // A file that extends another may leave out what the other says.
    let required: Vec<&str> = shape.fields.iter().filter(|field| field.required).map(|field| field.key).collect();
    let mut object = json!({
        "type": "object", "description": shape.about, "properties": properties, "additionalProperties": false,
    });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn property(field: &Field) -> Value {
    let mut value = kind(&field.kind);
    value["description"] = json!(field.about);
    value
}

fn kind(kind_of: &Kind) -> Value {
    match kind_of {
        Kind::Text => json!({"type": "string", "minLength": 1}),
        Kind::Name => json!({"type": "string", "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "maxLength": 60}),
        Kind::Flag => json!({"type": "boolean"}),
        Kind::Number(low, high) => json!({"type": "number", "minimum": low, "maximum": high}),
        Kind::Whole(low, high) => json!({"type": "integer", "minimum": low, "maximum": high}),
        Kind::Numbers(count, low, high) => json!({
            "type": "array", "minItems": count, "maxItems": count, "items": {"type": "number", "minimum": low, "maximum": high},
        }),
        Kind::Month => json!({"anyOf": [{"type": "integer"}, {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2})?$"}]}),
        Kind::Date => json!({"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2})?$"}),
        Kind::Choice(words) => json!({"enum": words}),
        Kind::Table(shape) => json!({"$ref": format!("#/$defs/{}", shape.id)}),
        Kind::List(shape) => json!({"type": "array", "items": {"$ref": format!("#/$defs/{}", shape.id)}}),
        Kind::Texts => json!({"type": "array", "items": {"type": "string"}}),
        Kind::Values => json!({"type": "array"}),
        Kind::OneOf(kinds) => json!({"anyOf": kinds.iter().map(kind).collect::<Vec<_>>()}),
        Kind::Parameters => parameters(),
        Kind::Mechanisms => {
            let keys: Map<String, Value> =
                mechanism_keys().iter().map(|key| (key.to_string(), json!({"type": "boolean"}))).collect();
            json!({"type": "object", "properties": keys, "additionalProperties": false})
        }
    }
}

/// Each entry of the catalogue by its dotted key, and by process as a nested table.
fn parameters() -> Value {
    let mut properties = Map::new();
    for entry in CATALOGUE {
        let (low, high) = hard_limits(entry);
        let about = format!("{}. Default {}, plausible {} to {}.", entry.unit, entry.default, entry.low, entry.high);
        let number = json!({"type": "number", "minimum": low, "maximum": high, "description": about});
        if let Some((process, name)) = entry.key.split_once('.') {
            let group = properties
                .entry(process)
                .or_insert_with(|| json!({"type": "object", "properties": {}, "additionalProperties": false}));
            group["properties"][name] = number.clone();
        }
        properties.insert(entry.key.to_string(), number);
    }
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}
