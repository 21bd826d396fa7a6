//! Numbers that look random and are the same on every machine.
//!
//! Only additions, multiplications, divisions and square roots are used, in this file and everywhere in the generator:
//! their results are fixed by IEEE 754, while sines and exponentials differ between systems in the last digit.

/// SplitMix64, a small generator of good quality.
pub struct Random {
    state: u64,
}

impl Random {
    /// A sequence of its own for every seed.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.state)
    }

    /// Evenly from 0 (inclusive) to 1 (exclusive).
    pub fn share(&mut self) -> f64 {
        to_share(self.bits())
    }

    /// Evenly between two bounds.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.share()
    }

    /// About the bell curve with mean 0 and standard deviation 1.
    pub fn bell(&mut self) -> f64 {
        (0..12).map(|_| self.share()).sum::<f64>() - 6.0
    }
}

fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}

fn to_share(bits: u64) -> f64 {
    (bits >> 11) as f64 / (1u64 << 53) as f64
}

/// A smooth landscape of hills and hollows from -1 to 1, one hill about every `scale`.
pub fn hills(seed: u64, x: f64, y: f64, scale: f64) -> f64 {
    let (x, y) = (x / scale, y / scale);
    let (west, south) = (x.floor(), y.floor());
    let (east_share, north_share) = (smooth(x - west), smooth(y - south));
    let corner = |dx: f64, dy: f64| {
        let place = mix((west + dx) as i64 as u64 ^ mix((south + dy) as i64 as u64 ^ seed));
        to_share(place) * 2.0 - 1.0
    };
    let south_side = corner(0.0, 0.0) + (corner(1.0, 0.0) - corner(0.0, 0.0)) * east_share;
    let north_side = corner(0.0, 1.0) + (corner(1.0, 1.0) - corner(0.0, 1.0)) * east_share;
    south_side + (north_side - south_side) * north_share
}

fn smooth(share: f64) -> f64 {
    share * share * (3.0 - 2.0 * share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sequence_is_fixed() {
        let mut random = Random::new(1);
        assert_eq!(random.bits(), 0x910A_2DEC_8902_5CC1);
    }

    #[test]
    fn hills_are_smooth_and_within_bounds() {
        for step in 0..1000 {
            let x = f64::from(step) * 13.7 - 5000.0;
            let here = hills(3, x, -x, 900.0);
            assert!((-1.0..=1.0).contains(&here));
            assert!((hills(3, x + 1.0, -x, 900.0) - here).abs() < 0.01);
        }
    }
}
