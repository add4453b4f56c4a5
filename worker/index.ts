import { app } from "./app.ts";

export { InterviewRoom } from "../durable-objects/interview-room.ts";
export { QuestionJob } from "../durable-objects/question-job/question-job.ts";
export default app;
