//! The streaming ledger against a plain one that collects first and matches afterwards.
