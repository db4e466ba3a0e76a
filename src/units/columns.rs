//! Columns of plain numbers, handled a chunk at a time so that vector instructions run over residents.

/// Beds that are handled side by side; columns are padded to a multiple of it with beds that stay empty.
pub const CHUNK: usize = 128;

/// A chunk of a column.
pub type Chunk<T> = [T; CHUNK];

/// Length of a column for a number of beds (beds).
pub fn padded(beds: usize) -> usize {
    beds.div_ceil(CHUNK) * CHUNK
}

/// The chunk that starts at a bed, as an array of known length.
#[inline(always)]
pub fn chunk<T>(column: &[T], start: usize) -> &Chunk<T> {
    column[start..start + CHUNK].first_chunk().expect("columns are padded to whole chunks")
}

/// The same, to write in.
#[inline(always)]
pub fn chunk_mut<T>(column: &mut [T], start: usize) -> &mut Chunk<T> {
    column[start..start + CHUNK].first_chunk_mut().expect("columns are padded to whole chunks")
}
