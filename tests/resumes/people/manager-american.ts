/** American plain text with months as numbers, underlined headings, and a former company of the same name as a product. */
export const managerAmerican = () =>
  new TextEncoder().encode(`Marcus J. Whitfield
1420 Larimer Street, Denver, CO 80202
(303) 555-0142 - mwhitfield@example.net

OBJECTIVE
---------
Engineering manager who still reads diffs. Looking for a data platform group of 8-15 people.

RELEVANT EXPERIENCE
-------------------
ENGINEERING MANAGER, DATA PLATFORM          06/2019 - Present
Summit Outdoor Co., Denver, CO
    o Manage 11 engineers across two teams; hired 7 of them
    o Warehouse migration from Teradata to Redshift, then to Snowflake; cut spend by $1.1M a year
    o Streaming ingestion with Kinesis and Flink, 2 billion events a day

SENIOR DATA ENGINEER                        09/2016 - 05/2019
Oracle, Broomfield, CO
    o Hadoop and Hive to Spark on EMR, in Scala
    o Data quality checks in Python; Airflow for scheduling

SOFTWARE ENGINEER                           05/2012 - 08/2016
Red Rocks Ticketing, Morrison, CO
    o Java services, Spring MVC, Oracle 11g, PL/SQL packages nobody else dared touch
    o Seat-map search with Solr; memcached in front of everything

EDUCATION
---------
B.S. in Computer Science, Colorado School of Mines, 2012

TECHNICAL SKILLS
----------------
Languages ....... Java, Scala, Python, SQL
Data ............ Snowflake, Redshift, Spark, Flink, Kinesis, Kafka, Airflow, dbt
Cloud ........... AWS (EMR, S3, Lambda, Glue), Terraform
Methods ......... Agile, code review, hiring, budgeting

Available to start in Spring. Happy to go the extra mile, express ideas in plain words, and react well under pressure.
`);
