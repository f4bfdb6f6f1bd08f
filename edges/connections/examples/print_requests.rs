//! Prints requests exactly as the client writes them, one a line, for judges written by others:
//! `print_requests ORGANISATION_NUMBER ORDER_ID NUMBER…`

use casework::PersonalNumber;
use connections::navet::{Order, envelope};
use jiff::civil::date;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [organisation_number, order_id, numbers @ ..] = arguments.as_slice() else {
        return Err("give an organisation number, an order id and personal numbers".to_owned());
    };
    let order = Order::new(organisation_number, order_id).map_err(|why| why.to_string())?;
    for digits in numbers {
        // twelve digits: the day decides nothing
        let number = PersonalNumber::parse(digits, date(2000, 1, 1))
            .map_err(|_| "not a personal number".to_owned())?;
        println!("{}", String::from_utf8_lossy(&envelope::request(&order, &number)));
    }
    Ok(())
}
