//! The contrast of a theme, in light and dark: text 4.5:1, marks 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).

use std::collections::HashMap;

pub(crate) type Palette = HashMap<String, [f64; 3]>;

/// The three blocks of a theme's file.
const MODES: [(&str, bool); 3] = [
    ("/* light */", false),
    ("[data-color-scheme=\"dark\"] {", true),
    ("[data-color-scheme=\"auto\"] {", true),
];

/// Text on what it stands on.
const TEXT: [(&str, &str); 22] = [
    ("neutral-text-default", "ground"),
    ("neutral-text-subtle", "ground"),
    ("neutral-text-default", "neutral-surface-default"),
    ("neutral-text-subtle", "neutral-surface-default"),
    ("neutral-text-default", "neutral-surface-tinted"),
    ("neutral-text-subtle", "neutral-surface-tinted"),
    ("neutral-text-default", "header"),
    ("neutral-text-subtle", "header"),
    ("accent-text-subtle", "ground"),
    ("accent-text-subtle", "neutral-surface-default"),
    ("accent-text-subtle", "neutral-surface-tinted"),
    ("accent-text-subtle", "accent-surface-hover"),
    ("accent-text-default", "accent-surface-tinted"),
    ("neutral-text-default", "accent-surface-tinted"),
    ("accent-base-contrast-default", "accent-base-default"),
    ("accent-base-contrast-default", "accent-base-hover"),
    ("accent-base-contrast-default", "accent-base-active"),
    ("brand1-text-default", "brand1-surface-tinted"),
    ("brand1-text-subtle", "ground"),
    ("footer-text", "footer"),
    ("footer-link", "footer"),
    ("link-color-visited", "ground"),
];

/// Borders and marks that carry meaning.
const MARKS: [(&str, &str); 11] = [
    ("neutral-border-default", "ground"),
    ("neutral-border-default", "neutral-surface-default"),
    ("neutral-border-strong", "ground"),
    ("accent-border-default", "ground"),
    ("accent-border-default", "neutral-surface-tinted"),
    ("accent-border-strong", "ground"),
    ("accent-border-strong", "accent-surface-tinted"),
    ("brand1-border-strong", "ground"),
    ("band", "header"),
    ("mark", "header"),
    ("focus-outer", "ground"),
];

/// Text on the vendor's own colours of warning, error and success.
const STATES: [(&str, &str); 14] = [
    ("danger-text-default", "danger-surface-tinted"),
    ("danger-text-subtle", "ground"),
    ("danger-text-subtle", "neutral-surface-default"),
    ("danger-base-contrast-default", "danger-base-default"),
    ("danger-base-contrast-default", "danger-base-hover"),
    ("warning-text-default", "warning-surface-tinted"),
    ("warning-text-default", "warning-surface-active"),
    ("success-text-default", "success-surface-tinted"),
    ("info-text-default", "info-surface-tinted"),
    ("accent-text-default", "accent-surface-tinted"),
    ("neutral-text-default", "neutral-surface-tinted"),
    ("neutral-text-subtle", "neutral-surface-hover"),
    ("neutral-text-default", "accent-surface-tinted"),
    ("accent-text-subtle", "accent-surface-tinted"),
];

fn colour(value: &str) -> Option<[f64; 3]> {
    let hex = value.trim().strip_prefix('#')?;
    let wide: String = if hex.len() == 3 {
        hex.chars().flat_map(|c| [c, c]).collect()
    } else {
        hex.to_owned()
    };
    let part = |at: usize| u8::from_str_radix(wide.get(at..at + 2)?, 16).ok().map(f64::from);
    Some([part(0)?, part(2)?, part(4)?])
}

/// Names as in the lists above: without `--ds-color-`, `--ds-`, `--sos-`.
fn colours_of(block: &str) -> Palette {
    let mut palette = Palette::new();
    for declaration in block.split([';', '{', '}']) {
        let Some((name, value)) = declaration.trim().split_once(':') else {
            continue;
        };
        let Some(name) = name.trim().strip_prefix("--") else {
            continue;
        };
        let name = ["ds-color-", "ds-", "sos-"]
            .iter()
            .find_map(|p| name.strip_prefix(p))
            .unwrap_or(name);
        if let Some(colour) = colour(value) {
            palette.insert(name.to_owned(), colour);
        }
    }
    palette
}

/// The block after `marker`, to its closing brace.
fn block_after<'a>(css: &'a str, marker: &str) -> Option<&'a str> {
    let rest = &css[css.find(marker)? + marker.len()..];
    rest.get(..rest.find('}')?)
}

fn luminance([r, g, b]: [f64; 3]) -> f64 {
    let line = |c: f64| {
        let c = c / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * line(r) + 0.7152 * line(g) + 0.0722 * line(b)
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn too_weak(palette: &Palette, pairs: &[(&str, &str)], least: f64) -> Vec<String> {
    let fault = |(front, back): &(&str, &str)| {
        let (Some(text), Some(ground)) = (palette.get(*front), palette.get(*back)) else {
            let lacks = if palette.contains_key(*front) { back } else { front };
            return Some(format!("{lacks} is missing"));
        };
        let found = contrast(*text, *ground);
        (found < least).then(|| format!("{front} on {back}: {found:.2}, at least {least}"))
    };
    pairs.iter().filter_map(fault).collect()
}

/// The vendor's defaults under a theme's own colours, light or dark.
fn with_vendor(theme: Palette, dark: bool) -> Palette {
    let styles = crate::assets().iter().find(|asset| asset.name == "resident.css");
    let css = styles.map(|asset| String::from_utf8_lossy(asset.bytes));
    let css = css.unwrap_or_default();
    let css = css.replace("[data-color-scheme=\"dark\"]", "[data-color-scheme=dark]");
    let marker = if dark {
        "[data-color-scheme=dark]{"
    } else {
        "[data-color-scheme=light]{"
    };
    let mut palette = colours_of(block_after(&css, marker).unwrap_or_default());
    palette.extend(theme);
    palette
}

/// The colours of the light block.
pub(crate) fn light(theme: &str) -> Palette {
    colours_of(block_after(theme, MODES[0].0).unwrap_or_default())
}

/// What cannot be read in a theme, each as a sentence.
pub(crate) fn faults(theme: &str) -> Vec<String> {
    let of_mode = |(marker, dark): &(&str, bool)| {
        let Some(own) = block_after(theme, marker) else {
            return vec![format!("the block {marker} is missing")];
        };
        let palette = with_vendor(colours_of(own), *dark);
        let kinds = [(&TEXT[..], 4.5), (&STATES[..], 4.5), (&MARKS[..], 3.0)];
        let weak = kinds
            .iter()
            .flat_map(|(pairs, least)| too_weak(&palette, pairs, *least));
        weak.map(|fault| format!("{marker} {fault}")).collect()
    };
    MODES.iter().flat_map(of_mode).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weak_pair_and_a_missing_colour_are_found() {
        let palette = colours_of("--ds-color-a:#777;--sos-b:#888888;");
        assert_eq!(too_weak(&palette, &[("a", "b")], 3.0).len(), 1);
        assert_eq!(too_weak(&palette, &[("a", "c")], 3.0), ["c is missing"]);
        assert!((contrast([0.0; 3], [255.0; 3]) - 21.0).abs() < 0.01);
    }
}
