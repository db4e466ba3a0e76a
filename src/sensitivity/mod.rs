//! What a table of inputs and outcomes says: which inputs move the outcome, by how much, and under which it flips.
