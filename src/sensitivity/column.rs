//! One input of a table: numbers or categories.

use super::SensitivityError;

/// The values of one input, a row for every point.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    Numbers(Vec<f64>),
    /// Categories as numbers from 0 to `count` − 1, without an order.
    Categories {
        codes: Vec<usize>,
        count: usize,
    },
}

impl Column {
    pub fn rows(&self) -> usize {
        match self {
            Column::Numbers(values) => values.len(),
            Column::Categories { codes, .. } => codes.len(),
        }
    }

    /// The rows with these numbers, in this order.
    pub fn only(&self, rows: &[usize]) -> Column {
        match self {
            Column::Numbers(values) => Column::Numbers(rows.iter().map(|&row| values[row]).collect()),
            Column::Categories { codes, count } => {
                Column::Categories { codes: rows.iter().map(|&row| codes[row]).collect(), count: *count }
            }
        }
    }

    fn wrong_row(&self) -> Option<usize> {
        match self {
            Column::Numbers(values) => values.iter().position(|value| !value.is_finite()),
            Column::Categories { codes, count } => codes.iter().position(|code| code >= count),
        }
    }
}

/// All columns are as long as the outcome and hold what they say.
pub(super) fn check(columns: &[Column], outcomes: usize) -> Result<(), SensitivityError> {
    if columns.is_empty() {
        return Err(SensitivityError::NoFactors);
    }
    for (column, values) in columns.iter().enumerate() {
        if values.rows() != outcomes {
            return Err(SensitivityError::Lengths { column, rows: values.rows(), outcomes });
        }
        if let Some(row) = values.wrong_row() {
            return Err(SensitivityError::Value { column, row });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ragged_or_unreadable_table_is_refused() {
        let good = Column::Numbers(vec![1.0, 2.0]);
        assert_eq!(check(&[], 2), Err(SensitivityError::NoFactors));
        assert_eq!(check(std::slice::from_ref(&good), 3), Err(SensitivityError::Lengths { column: 0, rows: 2, outcomes: 3 }));
        let unknown = Column::Categories { codes: vec![0, 3], count: 3 };
        assert_eq!(check(&[good.clone(), unknown], 2), Err(SensitivityError::Value { column: 1, row: 1 }));
        let nothing = Column::Numbers(vec![f64::NAN, 1.0]);
        assert_eq!(check(&[good, nothing], 2), Err(SensitivityError::Value { column: 1, row: 0 }));
    }
}
