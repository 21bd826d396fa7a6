//! Where the real files are, and how a test says that they are absent.
