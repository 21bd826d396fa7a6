//! Round trips, damage, and what a file from outside may try.

mod damage;
mod hostile;
mod round_trip;
mod samples;
