//! The world as the template sees it: itself, one sheet of data, the fonts. No files, no packages, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::fonts::{BOOK, FONTS};

/// Each id is taken once for the life of the process: ids can never be given back.
static TEMPLATE: LazyLock<Source> =
    LazyLock::new(|| Source::new(id("/frame.typ"), include_str!("../../frame.typ").to_owned()));
static DATA: LazyLock<FileId> = LazyLock::new(|| id("/data.json"));

/// `A11yExtras`: header cells of rows, so that a screen reader says the word with its value.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("a fixed path is well formed");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

pub struct SheetWorld {
    data: Bytes,
}

impl SheetWorld {
    pub fn new(data: Vec<u8>) -> Self {
        Self {
            data: Bytes::new(data),
        }
    }
}

impl World for SheetWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() {
            Ok(TEMPLATE.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_can_read_its_sheet_and_nothing_else() {
        let world = SheetWorld::new(b"{}".to_vec());
        assert_eq!(world.file(*DATA).map(|bytes| bytes.to_vec()), Ok(b"{}".to_vec()));
        for path in ["/etc/passwd", "/data.json.bak", "/frame.typ"] {
            assert_eq!(world.file(id(path)), Err(FileError::AccessDenied), "{path}");
        }
        assert_eq!(world.source(*DATA).err(), Some(FileError::AccessDenied));
        assert_eq!(world.today(None), None);
    }
}
