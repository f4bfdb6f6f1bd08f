//! A child is given a code in person, comes in by it and tells.

use crate::browser::{Answer, Browser};
use crate::people::Somebody;
use crate::upload::File;
use crate::world::World;
use casework::CaseId;

const TELL: &str = "/sv/barn/beratta";

impl World {
    /// The words on the card that somebody gives to the child of their case.
    pub async fn childs_code(&self, who: Somebody, case: CaseId) -> String {
        let mut desk = self.browser_of(who).await;
        let step = format!("/arbete/arende/{case}/gor/give_child_code");
        let page = desk.get(&step).await;
        let [command, seen] = ["_command", "_seen"].map(|name| page.hidden(name).to_owned());
        let fields = [
            ("_command", command.as_str()),
            ("_seen", seen.as_str()),
            ("days", "30"),
            ("right_person", "yes"),
        ];
        let card = desk.post(&step, &fields).await.body;
        let strong = card.split("<strong>").nth(1).expect("a card");
        let strong = strong.split("</strong>").next().expect("a code");
        let parts = strong.split('<').filter_map(|part| part.split('>').next_back());
        let code = parts.collect::<String>().replace('\u{a0}', " ");
        code.trim().to_owned()
    }

    /// The child is in by its code.
    pub async fn child_in(&self, code: &str) -> Browser {
        let mut child = self.browser();
        let came = child.post("/sv/barn", &[("code", code)]).await;
        assert_eq!(came.leads_to(), "/sv/barn/hej", "{}", came.body);
        child
    }
}

impl Browser {
    /// In words and with files, by the child's own door.
    pub async fn tells_as_child(&mut self, text: &str, files: &[File<'_>]) -> Answer {
        let command = self.get(TELL).await.hidden("_command").to_owned();
        let fields = [("_command", command.as_str()), ("text", text)];
        self.post_files(TELL, &fields, files).await
    }
}
