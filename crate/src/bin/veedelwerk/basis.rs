//! What `index` and `check` are both asked for: a method, and the tables it is computed from.

use super::failure::{Failure, Outcome};
use super::input::open;
use super::method::method;
use super::period::newest;
use lexopt::{Arg, Parser, ValueExt};
use std::path::PathBuf;
use veedelwerk::city::City;
use veedelwerk::exchange::NamedBytes;
use veedelwerk::index::Method;

/// The options of both.
#[derive(Default)]
pub struct Basis {
    method: Option<String>,
    tables: Vec<PathBuf>,
    /// The column of keys.
    pub key: Option<String>,
    /// The period of tables without a column of periods, and the one the index is computed for.
    pub period: Option<String>,
}

impl Basis {
    /// Takes the value of the option of that name.
    ///
    /// # Errors
    /// Where no command knows such an option.
    pub fn take(&mut self, option: &str, arguments: &mut Parser) -> Outcome<()> {
        match option {
            "method" => self.method = Some(arguments.value()?.string()?),
            "table" => self.tables.extend(arguments.values()?.map(PathBuf::from)),
            "key" => self.key = Some(arguments.value()?.string()?),
            "period" => self.period = Some(arguments.value()?.string()?),
            other => return Err(Arg::Long(other).unexpected().into()),
        }
        Ok(())
    }

    /// The method, the names of its columns, and the tables.
    pub fn open(&self) -> Outcome<(Method, Vec<String>, Vec<NamedBytes>)> {
        let missing = |option: &str| Failure::usage(format!("{option} is missing"));
        let name = self.method.as_ref().ok_or_else(|| missing("--method NAME or FILE"))?;
        if self.tables.is_empty() {
            return Err(missing("--table FILE"));
        }
        let method = method(name)?;
        let columns = method.columns().into_iter().map(str::to_owned).collect();
        let tables = self.tables.iter().map(|path| open(path)).collect::<Outcome<_>>()?;
        Ok((method, columns, tables))
    }

    /// The period that was asked for, else the newest one.
    pub fn period_of(&self, city: &mut City, method: &Method) -> Outcome<String> {
        match &self.period {
            Some(period) => Ok(period.clone()),
            None => Ok(newest(city, method)?),
        }
    }
}
