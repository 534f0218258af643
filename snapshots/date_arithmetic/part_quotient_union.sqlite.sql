SELECT
  (
    CAST(django_datetime_extract('minute', "example_event"."starts_at", 'UTC', 'UTC') AS REAL) / %s
  ) AS "combinedexpression1"
FROM "example_event"
UNION
SELECT
  (
    CAST(django_datetime_extract('day', "example_entry"."pub_date", NULL, NULL) AS REAL) / %s
  ) AS "combinedexpression1"
FROM "example_entry";
-- parameters: (2, 2)
