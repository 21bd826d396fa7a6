//! Tables and geometry in (feature `import`); CSV and documents out.
