//! The files of data, built into the program.

pub(crate) const STATUTES: &str = include_str!("../statutes.toml");
pub(crate) const SOURCES: &str = include_str!("../sources.toml");
pub(crate) const CHAINS: &str = include_str!("../chains.toml");
pub(crate) const SAMPLE: &str = include_str!("../sample.toml");
pub(crate) const WORDS: &str = include_str!("../words.toml");
pub(crate) const PAGE: &str = include_str!("../page.md");

macro_rules! rule_files {
    ($($area:literal),* $(,)?) => {
        /// Area and text of each file of rules, in the order the law page shows them.
        pub(crate) const RULES: &[(&str, &str)] =
            &[$(($area, include_str!(concat!("../rules/", $area, ".toml")))),*];
    };
}

rule_files![
    "children",
    "compulsory_care_young",
    "protected_housing",
    "addiction",
    "livelihood",
    "housing",
    "disability",
    "elderly",
    "collaboration",
    "staff",
    "records",
    "retention",
    "decisions",
    "appeals",
    "reporting",
    "quality",
    "data_protection",
    "openness",
    "family_law",
    "council",
];

#[cfg(test)]
mod tests {
    #[test]
    fn every_file_of_rules_is_on_the_list() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/rules");
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .expect("the folder is there")
            .map(|entry| {
                entry
                    .expect("readable")
                    .file_name()
                    .to_string_lossy()
                    .replace(".toml", "")
            })
            .collect();
        let mut listed: Vec<String> = super::RULES.iter().map(|(area, _)| (*area).to_owned()).collect();
        found.sort();
        listed.sort();
        assert_eq!(found, listed);
    }
}
