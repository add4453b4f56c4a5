import { app } from "./app.ts";
import { scheduled } from "./scheduled.ts";

export { InterviewRoom } from "../durable-objects/interview-room.ts";
export { QuestionJob } from "../durable-objects/question-job/question-job.ts";
export default { fetch: app.fetch, scheduled };
