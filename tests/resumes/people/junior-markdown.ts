/** A beginner's Markdown, with years cut short. */
export const juniorMarkdown = () =>
  new TextEncoder().encode(`# Mai Tran

**Software engineering graduate** · Ho Chi Minh City · mai.tran@example.vn · [github.com/maitran](https://github.com/maitran)

## Education

**BEng Computer Science**, Ho Chi Minh City University of Technology, Sep '20 – Jun '24
GPA 3.7/4.0. Coursework: algorithms and data structures, operating systems, databases, computer networks. ICPC regional finalist.

## Internships

### Backend Intern, Saigon Rides · Jun '23 – Aug '23
- Wrote a surge-price service in Golang with gRPC and Redis
- Found and fixed a race in the driver-matching loop; learned more about concurrency than in two years of lectures

### Web Intern, Lotus Learning · Jul '22 – Dec '22
- React pages with TypeScript and Tailwind; a Firebase backend

## Projects

- **Pho-tograph**: photo sharing with Django, PostgreSQL and S3, deployed on Fly.io
- **tinykv**: a key-value store in Rust with a log-structured merge tree and Raft consensus
- **Sudoku solver** in C++: backtracking and bit manipulation

## Skills

Go, Rust, C++, Python, TypeScript, SQL, React, Django, Docker, Git, Linux
`);
