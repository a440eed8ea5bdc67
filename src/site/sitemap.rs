//! What a site says to search engines.

use super::{CHOOSER, SiteFile};
use crate::render::document::SiteLanguage;
use std::fmt::Write as _;

/// `robots.txt` and, where the address is known, `sitemap.xml`: it may hold whole addresses alone.
pub fn files(languages: &[SiteLanguage], base_url: Option<&str>) -> Vec<SiteFile> {
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    let mut files = Vec::new();
    if let Some(base) = base_url {
        let _ = write!(robots, "\nSitemap: {base}sitemap.xml\n");
        files.push(SiteFile {
            name: "sitemap.xml".to_owned(),
            text: sitemap(languages, base),
        });
    }
    files.push(SiteFile {
        name: "robots.txt".to_owned(),
        text: robots,
    });
    files
}

/// Every page with the addresses of all others, as search engines ask for.
fn sitemap(languages: &[SiteLanguage], base: &str) -> String {
    let base = base.replace('&', "&amp;").replace('\'', "&apos;");
    let address = |file: &str| match file {
        CHOOSER => base.clone(),
        file => format!("{base}{file}"),
    };
    let mut links = String::new();
    for language in languages {
        let (lang, href) = (&language.lang, address(&language.file));
        let _ = writeln!(
            links,
            "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>"
        );
    }
    let _ = writeln!(
        links,
        "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{base}\"/>"
    );
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
        xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        .to_owned();
    let mut files: Vec<&str> = languages.iter().map(|one| one.file.as_str()).collect();
    if languages.len() > 1 {
        files.insert(0, CHOOSER);
    } else {
        links.clear();
    }
    for file in files {
        let _ = write!(out, "<url>\n<loc>{}</loc>\n{links}</url>\n", address(file));
    }
    out.push_str("</urlset>\n");
    out
}
