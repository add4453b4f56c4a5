import { accommodations } from "./accommodations.ts";
import { account } from "./account.ts";
import { common } from "./common.ts";
import { compare } from "./compare.ts";
import { design } from "./design.ts";
import { devices } from "./devices.ts";
import { correction, dispute } from "./dispute.ts";
import { history } from "./history.ts";
import { home } from "./home.ts";
import { lobby } from "./lobby.ts";
import { mcq } from "./mcq.ts";
import { missing } from "./missing.ts";
import { pause, skipping } from "./pause.ts";
import { plan } from "./plan.ts";
import { privacy } from "./privacy.ts";
import { problems } from "./problems.ts";
import { profile } from "./profile.ts";
import { progress } from "./progress.ts";
import { replay } from "./replay.ts";
import { report } from "./report.ts";
import { reports } from "./reports.ts";
import { custom, results } from "./results.ts";
import { resume } from "./resume.ts";
import { room } from "./room.ts";
import { setup } from "./setup.ts";
import { stance } from "./stance.ts";
import { topics } from "./topics.ts";
import { welcome } from "./welcome.ts";

/** The words of the candidates' pages in Spanish. */
export const spanish = {
  accommodations,
  account,
  common,
  compare,
  correction,
  custom,
  design,
  devices,
  dispute,
  history,
  home,
  lobby,
  mcq,
  missing,
  pause,
  plan,
  privacy,
  problems,
  profile,
  progress,
  replay,
  report,
  reports,
  results,
  resume,
  room,
  setup,
  skipping,
  stance,
  topics,
  welcome,
};
