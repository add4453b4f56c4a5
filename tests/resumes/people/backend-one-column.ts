import { onePdf } from "../make/pdf.ts";

/** One column, dates at the right edge, as a LaTeX template sets it. */
export const backendOneColumn = () =>
  onePdf([
    { heading: "Nora Lindqvist" },
    "Stockholm · nora.lindqvist@example.org · +46 70 555 01 23 · github.com/noralq",
    { heading: "SUMMARY" },
    "Backend engineer who likes boring, observable systems. I have owned payment and ledger services that move real money, and I care about what happens when the network splits.",
    { heading: "EXPERIENCE" },
    { left: "Senior Software Engineer, Fjordpay AB", right: "Mar 2020 – Present" },
    "• Lead a team of five that runs the ledger: Kotlin and Spring Boot services on Kubernetes (EKS), PostgreSQL with logical replication, Kafka for every state change.",
    "• Cut p99 of the balance endpoint from 900 ms to 120 ms by moving hot accounts into Redis and by sharding the postings table.",
    "• Introduced contract testing and distributed tracing with OpenTelemetry and Grafana; on-call pages went down by half.",
    { left: "Software Engineer, Havstrom Logistics", right: "Aug 2016 – Feb 2020" },
    "• Built the routing API in Java 8 with Dropwizard; REST towards carriers, RabbitMQ inside.",
    "• Moved thirty nightly jobs from cron to Airflow and wrote the Terraform for the new AWS accounts.",
    { left: "Junior Developer, Bokhandeln Online", right: "Jun 2014 – Jul 2016" },
    "• Maintained a PHP shop on MySQL and Nginx, added full-text search with Elasticsearch.",
    { heading: "EDUCATION" },
    { left: "MSc Computer Science, KTH Royal Institute of Technology", right: "2012 – 2014" },
    { left: "BSc Computer Science, Uppsala University", right: "2009 – 2012" },
    { heading: "SKILLS" },
    "Languages: Kotlin, Java, Go, SQL, a little Rust",
    "Infrastructure: Docker, Kubernetes, Helm, Terraform, AWS, GitHub Actions",
    "Data: PostgreSQL, Redis, Kafka, Elasticsearch",
    { heading: "INTERESTS" },
    "Sailing, chess, playing the C flute, baking sourdough.",
  ]);
