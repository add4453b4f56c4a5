import { marginPdf } from "../make/pdf.ts";

/** Headings in the margin, years alone and cut short. */
export const reliabilityMargin = () =>
  marginPdf(
    [{ heading: "Deepa Krishnan" }, "Bengaluru, India | deepa.k@example.in | +91 98450 55501"],
    [
      [
        "Objective",
        ["Site reliability engineer looking for a team that writes its postmortems in full sentences."],
      ],
      [
        "Experience",
        [
          { left: "Staff SRE, Monsoon Commerce", right: "2019 - Present" },
          "- Own availability of checkout: 99.99 % over three festival seasons",
          "- Multi-region failover on GCP with GKE, Istio and Cloud Spanner",
          "- SLOs and alerting in Prometheus and PagerDuty; capacity planning each quarter",
          { left: "Platform Engineer, Deccan Cloud", right: "2017-19" },
          "- Kubernetes before it was easy: kops, Helm, home-grown operators in Go",
          "- Vault for secrets, Consul for discovery, everything in Terraform",
          { left: "Systems Administrator, Hosur Steel", right: "2013-17" },
          "- Puppet for 400 CentOS hosts, Nagios, HAProxy, and a MySQL cluster",
        ],
      ],
      ["Education", [{ left: "B.Tech Information Science, PES Institute of Technology", right: "2009-13" }]],
      [
        "Skills",
        [
          "Cloud: GCP, AWS (EC2, S3, IAM, Route 53), Cloudflare",
          "Tools: Kubernetes, Istio, Terraform, Ansible, ArgoCD, Jenkins, Prometheus, Grafana, Loki",
          "Code: Go, Python, Bash, some Ruby",
          "Practice: incident response, chaos engineering, SRE, cost optimisation",
        ],
      ],
      ["Certifications", ["Certified Kubernetes Administrator (CKA), 2020"]],
    ],
  );
