/** Plain text without a single date. */
export const scientistNoDates = () =>
  new TextEncoder().encode(`Wanjiru Kamau
Nairobi, Kenya
wanjiru.kamau@example.com | linkedin.com/in/wanjiru-kamau

Data scientist with eight years of experience turning messy field data into decisions.

What I do
- Forecasting and experiment design for agriculture and credit. I like a plain regression that people trust more than a network nobody can explain.
- Most of my work is in Python: pandas, NumPy, scikit-learn, and PyTorch when images are involved. R for statistics, SQL every day.
- Pipelines: dbt on Snowflake, scheduled with Airflow; before that Spark on Databricks.
- I ship models behind FastAPI in Docker containers on Google Cloud (Cloud Run, BigQuery, Pub/Sub) and watch them with MLflow.

Where I have worked
Senior Data Scientist at Shamba Credit
Credit scoring for smallholder farmers, from satellite images (computer vision) to repayment.
Data Scientist at Mvua Weather
Rain forecasts with gradient boosting (XGBoost). A/B testing of text-message alerts.
Research Assistant at the University of Nairobi
Natural language processing for Swahili, with spaCy and Hugging Face models.

Education
MSc Statistics, University of Nairobi
BSc Mathematics, Kenyatta University
`);
