//! "Did you mean": the nearest known name.

/// Candidates nearest to what was written; those equally near, at most three.
pub(crate) fn nearest<'a>(written: &str, candidates: &[&'a str]) -> Vec<&'a str> {
    if written.len() > 80 {
        return Vec::new();
    }
    let plain = |text: &str| text.to_lowercase().replace(['_', ' '], "-");
    let wanted = plain(written);
    let allowed = (wanted.chars().count() / 3).max(1);
    let distance = |candidate: &str| {
        let candidate = plain(candidate);
        let begins =
            |long: &str, short: &str| short.len() >= 3 && long.strip_prefix(short).is_some_and(|rest| rest.starts_with('-'));
        let contained = wanted.len() >= 4 && candidate.len() >= 4 && (candidate.contains(&wanted) || wanted.contains(&candidate));
        let edits = strsim::damerau_levenshtein(&wanted, &candidate);
        if contained || begins(&candidate, &wanted) || begins(&wanted, &candidate) { edits.min(allowed) } else { edits }
    };
    let mut near: Vec<(usize, &str)> =
        candidates.iter().map(|&name| (distance(name), name)).filter(|&(d, _)| d <= allowed).collect();
    near.sort();
    near.dedup();
    let best = near.first().map_or(0, |&(distance, _)| distance);
    near.into_iter().filter(|&(distance, _)| distance == best).take(3).map(|(_, name)| name).collect()
}

/// A line of help, where a name is near.
pub(crate) fn did_you_mean(written: &str, candidates: &[&str]) -> Option<String> {
    let near = nearest(written, candidates);
    let quoted: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
    (!quoted.is_empty()).then(|| format!("did you mean {}?", quoted.join(" or ")))
}
