//! Every criterion just inside, on and just outside its limit, with missing values, on small made-up cities.

mod explained;
mod general;
mod guide_areas;
mod guide_teilraeume;
mod remedied;
mod rules;
mod world;
