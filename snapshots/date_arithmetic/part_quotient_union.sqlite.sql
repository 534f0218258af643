-- Event.objects.values_list(MINUTES / 2).union(Entry.objects.values_list(ExtractDay('pub_date') / 2))

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
