import { useFormat } from "../../../format.ts";
import { operations } from "../../../strings/operations.ts";

type Room = {
  interview_id: string;
  waiting: number;
  parked: number;
  /** ISO 8601 instants. */
  oldest_at: string;
  checked_at: string;
};

/** The interviews whose rows have not reached the database, the longest wait first. */
export function RoomsBehind({ rooms, now }: { rooms: Room[]; now: number }) {
  const format = useFormat();
  const { columns } = operations;
  const since = (at: string) =>
    `${format.date(at)}, ${format.time(at)} (${format.duration(Math.max(0, (now - Date.parse(at)) / 1000))})`;
  return (
    <section className="card flush" aria-labelledby="h-rooms">
      <header>
        <h2 id="h-rooms">{operations.rooms}</h2>
        {rooms.length > 0 ? <p className="small muted">{operations.roomsText}</p> : null}
      </header>
      {rooms.length === 0 ? (
        <p className="pad muted">{operations.none}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.interview}</th>
              <th scope="col">{columns.waiting}</th>
              <th scope="col">{columns.parked}</th>
              <th scope="col">{columns.oldest}</th>
              <th scope="col">{columns.checked}</th>
            </tr>
          </thead>
          <tbody>
            {rooms.map((room) => (
              <tr key={room.interview_id}>
                <td>
                  <code className="wrap-anywhere">{room.interview_id}</code>
                </td>
                <td data-label={columns.waiting}>{format.number(room.waiting)}</td>
                <td data-label={columns.parked}>{format.number(room.parked)}</td>
                <td data-label={columns.oldest}>{since(room.oldest_at)}</td>
                <td data-label={columns.checked}>{format.time(room.checked_at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
