//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let (words, help) = (words(r), help(r));
    let languages = languages();
    let title = r.pick("Vad behöver du hjälp med?", "بماذا تحتاج إلى مساعدة؟");
    let page = resident(r, title, &words, &help, &languages);
    let content = crate::html(crate::heading(&crate::Heading { title: title.into(), ..Default::default() }));
    vec![Sample::new("a whole page", Html::trusted(frame(&page, content).into_inner()))]
}

/// A resident's page with everything a frame can hold.
pub(crate) fn resident<'a>(r: Reader, title: &'a str, words: &'a FrameWords, help: &'a Help, languages: &'a [LanguageLink]) -> Frame<'a> {
    Frame {
        municipality: "Björkviks kommun",
        languages,
        account: Account::LoggedOut { log_in: "/logga-in".into() },
        quick_exit: Some(crate::components::quick_exit::samples::exit(r)),
        danger: Some(crate::components::danger_banner::samples::danger(r)),
        ..Frame::new(r.lang(), r.direction(), title, words, help)
    }
}

/// A caseworker's page.
pub(crate) fn staff<'a>(r: Reader, title: &'a str, words: &'a FrameWords, help: &'a Help) -> Frame<'a> {
    Frame {
        audience: Audience::Staff,
        municipality: "Björkviks kommun",
        account: Account::LoggedIn {
            name: "Maria Ek".into(),
            sessions: "/inloggningar".into(),
            alive: "/inloggad".into(),
            left: 1800,
            log_out: "/logga-ut".into(),
        },
        search: crate::search_box(&crate::SearchBox {
            action: "/sok".into(),
            name: "q".into(),
            label: r.pick("Sök person eller ärende", "ابحث").into(),
            button: r.pick("Sök", "بحث").into(),
            hide_label: true,
            post: true,
            shortcut: Some("Alt+S".into()),
            ..Default::default()
        }),
        navigation: crate::tabs(&crate::components::tabs::samples::navigation(r)),
        ..Frame::new(r.lang(), r.direction(), title, words, help)
    }
}

pub(crate) fn languages() -> Vec<LanguageLink> {
    let one = |lang: &str, dir: &str, own_name: &str, current| LanguageLink {
        lang: lang.into(),
        leads_to: lang.into(),
        dir: dir.into(),
        own_name: own_name.into(),
        href: format!("/{lang}/"),
        current,
    };
    vec![one("sv", "ltr", "svenska", true), one("en", "ltr", "English", false), one("ar", "rtl", "العربية", false), one("so", "ltr", "Soomaali", false)]
}

pub(crate) fn help(r: Reader) -> Help {
    let way = |name: &str, number: &str, when: &str| HelpWay { name: name.into(), how: crate::phone_link(number), when: Some(when.into()) };
    Help {
        ways: vec![
            way(r.pick("Ring socialtjänsten", "اتصل بالخدمات الاجتماعية"), "0123-45 67 89", r.pick("Vardagar 8–16", "أيام العمل 8–16")),
            way(r.pick("Socialjouren", "الخدمة المناوبة"), "0123-45 67 00", r.pick("Kvällar, nätter och helger", "مساءً وليلًا وفي العطل")),
        ],
        report_problem: "/fel".into(),
        accessibility: "/om/tillganglighet".into(),
        privacy: "/om/personuppgifter".into(),
        licences: "/om/licenser".into(),
    }
}

pub(crate) fn words(r: Reader) -> FrameWords {
    FrameWords {
        skip_links: r.pick("Genvägar", "اختصارات").into(),
        skip_to_content: r.pick("Till innehållet", "إلى المحتوى").into(),
        skip_to_exit: r.pick("Till Lämna sidan", "إلى مغادرة الصفحة").into(),
        department: r.pick("Socialtjänsten", "الخدمات الاجتماعية").into(),
        language: r.pick("Språk", "اللغة").into(),
        log_in: r.pick("Logga in", "تسجيل الدخول").into(),
        log_out: r.pick("Logga ut", "تسجيل الخروج").into(),
        logged_in_as: r.pick("Inloggad som", "الدخول باسم").into(),
        help_heading: r.pick("Behöver du hjälp?", "هل تحتاج إلى مساعدة؟").into(),
        report_problem: r.pick("Såg du något fel på sidan?", "هل رأيت خطأ في الصفحة؟").into(),
        accessibility: r.pick("Tillgänglighetsredogörelse", "بيان إمكانية الوصول").into(),
        privacy: r.pick("Dina personuppgifter", "بياناتك الشخصية").into(),
        licences: r.pick("Licenser", "التراخيص").into(),
        neutral_title: r.pick("Information", "معلومات").into(),
        shortcuts: r.pick("Kortkommandon", "اختصارات لوحة المفاتيح").into(),
        shortcuts_off: r.pick("Använd inga kortkommandon", "بدون اختصارات").into(),
        session_warning: r.pick("Du loggas ut {time}.", "سيتم تسجيل خروجك {time}.").into(),
        session_stay: r.pick("Fortsätt vara inloggad", "ابقَ مسجّل الدخول").into(),
        session_over: r.pick("Du är utloggad.", "تم تسجيل خروجك.").into(),
        close: r.pick("Stäng", "إغلاق").into(),
    }
}
