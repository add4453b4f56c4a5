import { docx } from "../make/docx.ts";

/** A Word file that puts dates before each job, in short forms. */
export const mobileDatesFirst = () =>
  docx([
    "Oisín Gallagher",
    "Mobile developer. Galway, Ireland. oisin@gallagher.example. 087 555 0123",
    { heading: "About me" },
    "Nine years of making apps that people keep. I like small binaries, honest permissions dialogs and pull requests under 300 lines.",
    { heading: "Career" },
    "May '19 – now",
    "Lead Mobile Engineer, Corrib Health",
    {
      bullet:
        "Took the patient app from Objective-C to Swift and SwiftUI without a rewrite, screen by screen",
    },
    { bullet: "Kotlin Multiplatform for what both platforms share: sync, storage in SQLite, OAuth" },
    { bullet: "Crash-free sessions from 97.1 % to 99.8 %; releases every week with Fastlane and Bitrise" },
    "Sept '16 – Apr '19",
    "Android Developer, Claddagh Games",
    { bullet: "Unity titles in C#, native plugins in Java, analytics in Firebase" },
    { bullet: "Cut cold start by 40 % with profiling and baseline profiles" },
    { heading: "Studies" },
    "BSc Computing, Galway-Mayo Institute of Technology, 2012–2016",
    { heading: "Toolbox" },
    "Swift, SwiftUI, UIKit, Combine, Kotlin, Jetpack Compose, Coroutines, Flutter (one project), REST, GraphQL, Realm, SQLite, Git, CI/CD, unit testing",
    { heading: "Hobbies" },
    "Hurling, trad music (I play the tin whistle), rust restoration on an old Land Rover.",
  ]);
