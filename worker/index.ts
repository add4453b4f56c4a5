import { app } from "./app.ts";

export { InterviewRoom } from "../durable-objects/interview-room.ts";
export default app;
