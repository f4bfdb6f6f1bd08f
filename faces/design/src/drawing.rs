//! What a module that draws SVG imports instead of hypertext's prelude: the
//! same, with the elements of SVG added, so that pictures too are checked by
//! the compiler.

pub use hypertext::validation::attributes::{AriaAttributes, GlobalAttributes};
pub use hypertext::{Renderable, maud_borrow};

/// HTML and the parts of SVG we draw with.
pub mod hypertext_elements {
    pub use hypertext::validation::hypertext_elements::*;

    hypertext::define_elements! {
        svg { width height fill stroke }
        g { fill stroke transform }
        path { d fill stroke transform }
        rect { x y width height rx fill stroke }
        circle { cx cy r fill stroke }
        line { x1 y1 x2 y2 stroke }
        text { x y dx dy fill }
    }
}
