//! Ways through a board: by state, by what to look out for, in which order. Each is a link, with how many there are.

use casework::Board;
use common::Words;
use design::{Html, NavLink, Tabs};
use views::{OnBoard, Order};

const ORDERS: [(Order, &str); 3] = [
    (Order::Alarm, "board-order-alarm"),
    (Order::Opened, "board-order-opened"),
    (Order::Newest, "board-order-newest"),
];

/// Where one is on the board.
#[derive(Clone)]
pub struct Here<'a> {
    pub address: String,
    pub state: &'a str,
    pub mark: &'a str,
    pub order: Order,
}

pub fn order(word: &str) -> Order {
    let found = ORDERS.into_iter().find(|(_, key)| *key == word);
    found.map_or(Order::default(), |(order, _)| order)
}

impl Here<'_> {
    /// Keys and a number: nothing that would have to be written otherwise in an address.
    pub fn at(&self, page: usize) -> String {
        let order = ORDERS
            .into_iter()
            .find(|(order, _)| *order == self.order && *order != Order::default());
        let parts = [
            ("lage", self.state),
            ("varning", self.mark),
            ("ordning", order.map_or("", |(_, key)| key)),
        ];
        let mut asked: Vec<String> = parts
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if page > 0 {
            asked.push(format!("sida={page}"));
        }
        match asked.is_empty() {
            true => self.address.clone(),
            false => format!("{}?{}", self.address, asked.join("&")),
        }
    }
}

fn counted(link: NavLink, count: i64, words: &Words<'_>) -> NavLink {
    NavLink {
        count: Some((count.to_string(), words.get("board-cases"))),
        ..link
    }
}

pub fn states(words: &Words<'_>, here: &Here<'_>, board: &Board, found: &OnBoard) -> Html {
    let all: i64 = found.states.values().sum();
    let link = |key: &str, label: String, count: i64| {
        let there = Here {
            state: key,
            ..here.clone()
        };
        counted(
            NavLink::new(label, there.at(0)).current(key == here.state),
            count,
            words,
        )
    };
    let key = if found.uncounted {
        "board-all-more"
    } else {
        "board-all"
    };
    let first = std::iter::once(link("", words.get(key), all));
    let of = |key: &&'static str| {
        link(
            key,
            words.get(key),
            found.states.get(*key).copied().unwrap_or_default(),
        )
    };
    design::tabs(&Tabs {
        label: words.get("board-state"),
        links: first.chain(board.states.iter().map(of)).collect(),
    })
}

/// Those that some case has, and the one that is chosen.
pub fn marks(words: &Words<'_>, here: &Here<'_>, marks: &[&'static str], found: &OnBoard) -> Html {
    let count = |key: &str| found.marks.get(key).copied().unwrap_or_default();
    let there = |key: &&&'static str| count(key) > 0 || **key == here.mark;
    let mut links: Vec<NavLink> = marks
        .iter()
        .filter(there)
        .map(|key| {
            let way = Here {
                mark: key,
                ..here.clone()
            };
            counted(
                NavLink::new(words.get(key), way.at(0)).current(*key == here.mark),
                count(key),
                words,
            )
        })
        .collect();
    if links.is_empty() {
        return Html::default();
    }
    let way = Here {
        mark: "",
        ..here.clone()
    };
    links.insert(
        0,
        NavLink::new(words.get("board-any-mark"), way.at(0)).current(here.mark.is_empty()),
    );
    design::tabs(&Tabs {
        label: words.get("board-marks"),
        links,
    })
}

pub fn orders(words: &Words<'_>, here: &Here<'_>) -> Html {
    let links = ORDERS.map(|(order, key)| {
        let way = Here {
            order,
            ..here.clone()
        };
        NavLink::new(words.get(key), way.at(0)).current(order == here.order)
    });
    design::tabs(&Tabs {
        label: words.get("board-order"),
        links: links.into(),
    })
}
