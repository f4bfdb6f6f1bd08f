//! Words of the application: how one lives, what one pays, what became of it.

use casework::words;

words!(
    /// Who lives together.
    Living {
        Alone = "financial-assistance-living-alone",
        /// *Sambo, gift.* Counted together (SoL 12 kap. 1 §).
        Couple = "financial-assistance-living-couple",
        /// *Hushållsgemenskap.* With others who are no partner: parents, grown children, friends.
        WithOthers = "financial-assistance-living-others",
    }
);

words!(
    /// Asked of each by themselves, and never told to the other.
    Together {
        Yes = "financial-assistance-together-yes",
        /// Somebody must talk with them alone first.
        TalkFirst = "financial-assistance-together-talk",
        No = "financial-assistance-together-no",
    }
);

words!(
    /// *Boende.*
    Home {
        OwnContract = "financial-assistance-home-own",
        SecondHand = "financial-assistance-home-second-hand",
        Room = "financial-assistance-home-room",
        Owned = "financial-assistance-home-owned",
        None = "financial-assistance-home-none",
    }
);

words!(
    /// *Underlag.* Where the paper for a cost or an income is.
    Paper {
        Comes = "financial-assistance-paper-comes",
        /// The person says so; nothing stops for it.
        DontHave = "financial-assistance-paper-dont-have",
        NotNeeded = "financial-assistance-paper-not-needed",
    }
);

words!(
    /// *Utfall.*
    Outcome {
        Granted = "financial-assistance-granted",
        PartlyGranted = "financial-assistance-partly-granted",
        Refused = "financial-assistance-refused",
    }
);

words!(
    /// What a party says of a paper that we asked for.
    PaperAnswer {
        Sent = "financial-assistance-answer-sent",
        DontHave = "financial-assistance-answer-dont-have",
    }
);

words!(
    /// What a party says of what a register says of them.
    Stands {
        Right = "financial-assistance-explain-right",
        /// *Invändning.*
        Wrong = "financial-assistance-explain-wrong",
        Otherwise = "financial-assistance-explain-otherwise",
    }
);
