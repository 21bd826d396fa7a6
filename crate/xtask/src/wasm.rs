//! The two WebAssembly modules: the same crate compiled with two sets of features, then bound.
//!
//! Nothing shrinks them afterwards: binaryen's wasm-opt makes what was compiled for size larger once it is gzipped, and
//! changes nothing about the rest.

use crate::Outcome;
use crate::run::{cargo, root, succeed, target};
use crate::tools::modified;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// One module of the npm package.
pub struct Module {
    /// Feature of the crate that exports it.
    pub feature: &'static str,
    /// How Cargo compiles it.
    profile: &'static str,
    /// Its folder in `pkg`.
    pub folder: &'static str,
    /// Stem of its files.
    pub name: &'static str,
}

/// Index and charts, small, for the main thread; readers of tables and geometry, for a worker.
pub const MODULES: [Module; 2] = [
    Module { feature: "wasm-engine", profile: "engine", folder: "engine", name: "veedelwerk" },
    Module { feature: "wasm-import", profile: "release", folder: "import", name: "veedelwerk_import" },
];

impl Module {
    /// The optimised binary that browsers load.
    pub fn binary(&self) -> PathBuf {
        root().join("pkg").join(self.folder).join(format!("{}_bg.wasm", self.name))
    }

    /// Compiles the crate, writes bindings and types; skips the latter when nothing changed.
    ///
    /// # Errors
    /// When the crate does not compile or a tool fails.
    pub fn build(&self) -> Outcome {
        println!("building {} ({})", self.name, self.feature);
        // A folder each: in one folder they would overwrite each other, and every build would begin anew.
        let folder = target().join(self.feature);
        succeed(
            cargo(&["build", "--quiet", "--profile", self.profile, "--lib", "--package", "veedelwerk"])
                .args(["--target", "wasm32-unknown-unknown"])
                .args(["--no-default-features", "--features", self.feature])
                .arg("--target-dir")
                .arg(&folder),
        )?;
        let compiled = folder.join("wasm32-unknown-unknown").join(self.profile).join("veedelwerk.wasm");
        if modified(&self.binary()) > modified(&compiled) {
            return Ok(());
        }
        self.bind(&compiled)
    }

    fn bind(&self, compiled: &Path) -> Outcome {
        let folder = root().join("pkg").join(self.folder);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        Bindgen::new()
            .input_path(compiled)
            .out_name(self.name)
            .web(true)?
            .typescript(true)
            .omit_default_module_path(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(&folder)?;
        // The types name Symbol.dispose, which applications with an older `lib` would have to know by themselves.
        let types = folder.join(format!("{}.d.ts", self.name));
        let declared = std::fs::read_to_string(&types)?;
        Ok(std::fs::write(&types, format!("/// <reference lib=\"esnext.disposable\" />\n{declared}"))?)
    }
}
