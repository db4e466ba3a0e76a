//! Exponential, logarithm, logistic and normal quantile in single precision: plain additions, multiplications and bit
//! moves, so that every build on every platform gives the same bits. No fused multiply-add, no platform library.

/// e^x; relative error below 2·10⁻⁷. Arguments are held between −87 and 88.
#[inline(always)]
pub fn exp(x: f32) -> f32 {
    const ROUND: f32 = 12_582_912.0; // 1.5·2²³: adding and subtracting it rounds to the nearest whole number
    let x = x.clamp(-87.0, 88.0);
    let shifted = x * std::f32::consts::LOG2_E + ROUND;
    let whole = shifted - ROUND;
    let r = (x - whole * 0.693_359_375) - whole * -2.121_944_4e-4;
    let p = 1.0 / 5040.0 * r + 1.0 / 720.0;
    let p = p * r + 1.0 / 120.0;
    let p = p * r + 1.0 / 24.0;
    let p = p * r + 1.0 / 6.0;
    let p = p * r + 0.5;
    let p = (p * r) * r + r + 1.0;
    let scale = f32::from_bits((shifted.to_bits().wrapping_add(127)) << 23);
    p * scale
}

/// Natural logarithm of a positive, normal number; absolute error below 2·10⁻⁷ near 1, relative elsewhere.
#[inline(always)]
pub fn ln(x: f32) -> f32 {
    let bits = x.to_bits().wrapping_sub(0x3f33_0000); // so that the mantissa lies in [0.7, 1.4)
    let exponent = (bits as i32 >> 23) as f32;
    let mantissa = f32::from_bits((bits & 0x007f_ffff).wrapping_add(0x3f33_0000));
    let f = mantissa - 1.0;
    let s = f / (2.0 + f);
    let z = s * s;
    let p = z * (0.666_666_7 + z * (0.4 + z * (0.285_714_3 + z * (0.222_222_2 + z * 0.181_818_2))));
    let tail = f - s * (f - p);
    exponent * 0.693_359_375 + (tail + exponent * -2.121_944_4e-4)
}

/// The nearest whole number, for |x| below 2²² = 4,194,304: adding 1.5·2²³ leaves it in the lowest bits.
#[inline(always)]
pub fn whole(x: f32) -> i32 {
    const SHIFT: f32 = 12_582_912.0;
    (x + SHIFT).to_bits() as i32 - SHIFT.to_bits() as i32
}

/// Logistic function F(z) = 1/(1 + e^(−z)).
#[inline(always)]
pub fn logistic(z: f32) -> f32 {
    1.0 / (1.0 + exp(-z))
}

/// The standard normal quantile of a uniform given as `v` = 2u − 1 in (−1, 1): √2 · erf⁻¹(v), after M. Giles (2010),
/// "Approximating the erfinv function"; absolute error below 10⁻⁵ in the bulk.
#[inline(always)]
pub fn normal_of_signed(v: f32) -> f32 {
    let t = (1.0 - v) * (1.0 + v);
    let w = -ln(t.max(1e-12));
    let near = w - 2.5;
    let p = 2.810_226_4e-8 * near + 3.432_739_4e-7;
    let p = p * near + -3.523_387_7e-6;
    let p = p * near + -4.391_506_5e-6;
    let p = p * near + 0.000_218_580_87;
    let p = p * near + -0.001_253_725;
    let p = p * near + -0.004_177_681_6;
    let p = p * near + 0.246_640_73;
    let centre = p * near + 1.501_409_4;
    let far = w.sqrt() - 3.0;
    let p = -0.000_200_214_26 * far + 0.000_100_950_56;
    let p = p * far + 0.001_349_343_2;
    let p = p * far + -0.003_673_428_4;
    let p = p * far + 0.005_739_507_7;
    let p = p * far + -0.007_622_461_3;
    let p = p * far + 0.009_438_870_5;
    let p = p * far + 1.001_674_1;
    let tail = p * far + 2.832_976_8;
    std::f32::consts::SQRT_2 * v * if w < 5.0 { centre } else { tail }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp_agrees_with_double_precision() {
        for i in -8600..8700 {
            let x = i as f32 * 0.01;
            let want = (x as f64).exp();
            assert!(((exp(x) as f64 - want) / want).abs() < 2e-7, "exp({x})");
        }
        assert_eq!(exp(0.0), 1.0);
        assert!(exp(-1000.0) > 0.0 && exp(1000.0).is_finite());
    }

    #[test]
    fn ln_agrees_with_double_precision() {
        for i in 1..200_000 {
            let x = i as f32 * 1e-4;
            let want = (x as f64).ln();
            assert!((ln(x) as f64 - want).abs() < 2e-7 * (1.0 + want.abs()), "ln({x}) = {} want {want}", ln(x));
        }
        assert_eq!(ln(1.0), 0.0);
    }

    #[test]
    fn whole_rounds_to_the_nearest() {
        for i in -40_000..40_000 {
            let x = i as f32 * 1.37;
            assert!((whole(x) as f32 - x).abs() <= 0.5, "whole({x}) = {}", whole(x));
        }
        assert_eq!([0.49, -0.49, 65_535.2, -4_000_000.4].map(whole), [0, 0, 65_535, -4_000_000]);
    }

    #[test]
    fn normal_quantile_agrees_with_statrs() {
        use statrs::distribution::{ContinuousCDF, Normal};
        let normal = Normal::standard();
        for i in 1..20_000 {
            let u = i as f64 / 20_000.0;
            let got = normal_of_signed((2.0 * u - 1.0) as f32) as f64;
            let want = normal.inverse_cdf(u);
            assert!((got - want).abs() < 7e-5 * (1.0 + want.abs()), "quantile({u}) = {got} want {want}");
        }
    }
}
