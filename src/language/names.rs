//! What people call languages, to guess what a folder was meant for: `Français`, `polish`, `Portugués`.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// The tag of the language that is called so; letters may be large or small, and lack their accents.
pub fn called(name: &str) -> Option<&'static str> {
    if name.contains(|one: char| one.is_ascii_digit()) {
        return None;
    }
    let name = plain(name);
    let is = |word: &str| plain(word) == name;
    let found = NAMES.iter().find(|(_, words)| words.split(' ').any(is));
    found.map(|(tag, _)| *tag)
}

/// A name in small letters without accents.
pub(super) fn plain(name: &str) -> String {
    let parted = DecomposingNormalizerBorrowed::new_nfd().normalize(name);
    let letters = parted
        .chars()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36f}'));
    letters.flat_map(char::to_lowercase).collect()
}

/// Languages with many readers or translators: in English, in their own words, in Spanish, Portuguese,
/// French, Italian and German where these differ, and the codes of countries that are no language's.
const NAMES: &[(&str, &str)] = &[
    ("ar", "arabic arabe arabo arabisch العربية"),
    ("bg", "bulgarian bulgaro bulgare bulgarisch български"),
    ("bn", "bengali bangla বাংলা"),
    (
        "ca",
        "catalan català catalão catalano katalanisch valenciano",
    ),
    (
        "cs",
        "czech cz checo tcheco tchèque ceco tschechisch čeština",
    ),
    (
        "da",
        "danish dansk dk danés dinamarquês danois danese dänisch",
    ),
    ("de", "german deutsch alemán alemão allemand tedesco"),
    ("el", "greek gr griego grego grec greco griechisch ελληνικά"),
    ("en", "english inglés anglais inglese englisch"),
    (
        "es",
        "spanish español castellano espanhol espagnol spagnolo spanisch",
    ),
    ("et", "estonian eesti estonio estoniano estonien estnisch"),
    ("eu", "basque euskara vasco euskera"),
    ("fa", "persian farsi persa persan persisch فارسی"),
    (
        "fi",
        "finnish suomi finés finlandés finnois finlandese finnisch",
    ),
    ("fr", "french français francés francese französisch"),
    ("gl", "galician galego gallego galicien galicisch"),
    (
        "he",
        "hebrew hebreo hebraico hébreu ebraico hebräisch עברית",
    ),
    ("hi", "hindi हिन्दी"),
    ("hr", "croatian hrvatski croata croate croato kroatisch"),
    (
        "hu",
        "hungarian magyar húngaro hongrois ungherese ungarisch",
    ),
    (
        "id",
        "indonesian indonesia indonesio indonésien indonesiano indonesisch",
    ),
    ("it", "italian italiano italien italienisch"),
    (
        "ja",
        "japanese jp japonés japonais giapponese japanisch 日本語",
    ),
    ("ko", "korean coreano coréen koreanisch 한국어"),
    ("lt", "lithuanian lietuvių lituano lituanien litauisch"),
    ("lv", "latvian latviešu letón letão letton lettisch"),
    ("ms", "malay malayo malaio malais malaiisch melayu"),
    (
        "nb",
        "norwegian norsk noruego norueguês norvégien norvegese norwegisch",
    ),
    (
        "nl",
        "dutch nederlands neerlandés holandés néerlandais olandese niederländisch",
    ),
    (
        "pl",
        "polish polski polaco polonês polonais polacco polnisch",
    ),
    (
        "pt",
        "portuguese português portugais portoghese portugiesisch",
    ),
    (
        "ro",
        "romanian română rumano romeno roumain rumeno rumänisch",
    ),
    ("ru", "russian ruso russo russe russisch русский"),
    (
        "sk",
        "slovak slovenčina eslovaco slovaque slovacco slowakisch",
    ),
    (
        "sl",
        "slovenian slovenščina esloveno slovène sloveno slowenisch",
    ),
    (
        "sr",
        "serbian srpski serbio sérvio serbe serbo serbisch српски",
    ),
    ("sv", "swedish svenska sueco suédois svedese schwedisch"),
    ("sw", "swahili kiswahili suajili suaíli"),
    ("th", "thai tailandés ไทย"),
    ("tr", "turkish türkçe turco turc türkisch"),
    (
        "uk",
        "ukrainian ua ucraniano ukrainien ucraino ukrainisch українська",
    ),
    ("vi", "vietnamese vietnamita vietnamien vietnamesisch"),
    (
        "zh",
        "chinese cn chino chinês chinois cinese chinesisch 中文",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::name::of_folder;
    use std::collections::HashSet;

    #[test]
    fn each_name_is_of_one_language_and_no_tag() {
        let mut known = HashSet::new();
        for (tag, words) in NAMES {
            assert!(of_folder(tag).is_some(), "{tag}");
            for word in words.split(' ') {
                assert!(known.insert(plain(word)), "{word} stands twice");
                assert_eq!(of_folder(word), None, "{word}");
                assert_eq!(called(&word.to_uppercase()), Some(*tag), "{word}");
            }
        }
    }
}
