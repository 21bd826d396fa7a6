//! The parameters of one method, ready for a check: classes by number.

use super::Criterion;
use crate::index::{ClassDefinition, Method, Rules};

/// Some of a method's classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClassSet(u16);

impl ClassSet {
    /// The classes of these ids; others are left aside.
    fn of(ids: &[String], classes: &[ClassDefinition]) -> Self {
        let bits = classes.iter().zip(0u32..16).filter(|(class, _)| ids.contains(&class.id));
        Self(bits.fold(0, |set, (_, number)| set | 1 << number))
    }

    /// Whether it has that class; Teilräume without an index are in no class.
    #[must_use]
    pub const fn has(self, class: u8) -> bool {
        class < 16 && self.0 >> class & 1 == 1
    }
}

/// The rules of a method and the classes they name.
#[derive(Debug, Clone, PartialEq)]
pub struct Standards {
    /// The rules with their defaults filled in.
    pub rules: Rules,
    /// RLK1: must lie in an area.
    pub must: ClassSet,
    /// RLK1: should lie in an area.
    pub should: ClassSet,
    /// GLK1: counted classes.
    pub glk1: ClassSet,
    /// GLK2: counted classes.
    pub glk2: ClassSet,
    /// Lower bound of every class; NaN for the lowest.
    lower: Vec<f64>,
    off: Vec<Criterion>,
}

impl Standards {
    /// Reads off a method what applies.
    #[must_use]
    pub fn of(method: &Method) -> Self {
        let rules = method.rules();
        let set = |ids: Option<&Vec<String>>| {
            ids.map_or_else(ClassSet::default, |ids| ClassSet::of(ids, &method.classes))
        };
        let upper = method.classes.iter().map(|class| class.upto.unwrap_or(f64::NAN));
        Self {
            must: set(rules.rlk1.as_ref().map(|rule| &rule.must)),
            should: set(rules.rlk1.as_ref().map(|rule| &rule.should)),
            glk1: set(rules.glk1.as_ref().map(|rule| &rule.classes)),
            glk2: set(rules.glk2.as_ref().map(|rule| &rule.classes)),
            lower: std::iter::once(f64::NAN).chain(upper).take(method.classes.len()).collect(),
            off: Criterion::ALL.into_iter().filter(|c| rules.off(c.rule()).is_some()).collect(),
            rules,
        }
    }

    /// Whether a criterion is not switched off.
    #[must_use]
    pub fn applies(&self, criterion: Criterion) -> bool {
        !self.off.contains(&criterion)
    }

    /// Whether violations of a criterion cannot be excused.
    #[must_use]
    pub fn is_hard(&self, criterion: Criterion) -> bool {
        let rules = &self.rules;
        match criterion {
            Criterion::Rlk1 => rules.rlk1.as_ref().is_some_and(|rule| rule.hard),
            Criterion::Glk1 => rules.glk1.as_ref().is_some_and(|rule| rule.hard),
            Criterion::Glk2 => rules.glk2.as_ref().is_some_and(|rule| rule.hard),
            Criterion::Glk6 => rules.glk6.as_ref().is_some_and(|rule| rule.hard),
            Criterion::R2 => rules.r2.as_ref().is_some_and(|rule| rule.hard),
            Criterion::S631 => rules.s631.as_ref().is_some_and(|rule| rule.hard),
            Criterion::Number => rules.areas.as_ref().is_some_and(|rule| rule.hard),
            _ => false,
        }
    }

    /// Lower bound of a class; NaN for the lowest one and for none.
    #[must_use]
    pub fn lower(&self, class: u8) -> f64 {
        self.lower.get(usize::from(class)).copied().unwrap_or(f64::NAN)
    }

    /// Whether a class is average or below: it neither must nor should lie in an area.
    #[must_use]
    pub const fn is_supporting(&self, class: u8) -> bool {
        !self.must.has(class) && !self.should.has(class)
    }
}
