//! `extends`: what a file says laid over what it extends.

use super::{Node, Table, Value};

/// Keys that are replaced as a whole, because their inner keys exclude each other.
const WHOLE: [&str; 4] = ["allocation", "roll_out", "structural_pressure", "supply"];

/// Lays `over` on `base`: tables key by key, plans and streams by name (streams without a name by place), all else replaced.
pub(crate) fn merge(base: Node, over: Node) -> Node {
    match (base.value, over.value) {
        (Value::Table(below), Value::Table(above)) => {
            Node { origin: over.origin, value: Value::Table(merge_tables(below, above)) }
        }
        (_, value) => Node { origin: over.origin, value },
    }
}

fn merge_tables(mut below: Table, above: Table) -> Table {
    for (key, mut entry) in above {
        if let Some(old) = below.remove(&key) {
            entry.node = match (&key[..], old.node, entry.node) {
                (key, _, node) if WHOLE.contains(&key) => node,
                ("plan" | "stream", Node { value: Value::List(old), .. }, Node { value: Value::List(new), origin }) => {
                    Node { origin, value: Value::List(merge_lists(old, new, key == "stream")) }
                }
                (_, old, node) => merge(old, node),
            };
        }
        below.insert(key, entry);
    }
    below
}

fn merge_lists(mut below: Vec<Node>, above: Vec<Node>, by_place: bool) -> Vec<Node> {
    let old = below.len();
    for (place, node) in above.into_iter().enumerate() {
        let found = match name(&node) {
            Some(wanted) => below[..old].iter().position(|known| name(known) == Some(wanted)),
            None => (by_place && place < old).then_some(place),
        };
        match found {
            Some(at) => {
                let known = std::mem::replace(&mut below[at], Node { origin: node.origin, value: Value::Flag(false) });
                below[at] = merge(known, node);
            }
            None => below.push(node),
        }
    }
    below
}

/// The name of a plan or a stream, where it has one.
pub(super) fn name(node: &Node) -> Option<&str> {
    node.as_table()?.get("name")?.node.as_text()
}
