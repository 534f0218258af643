-- Event.objects.values_list(MINUTES / 2).union(Entry.objects.values_list(ExtractDay('pub_date') / 2))

SELECT
  (
    EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") / %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_EVENT"
UNION
SELECT
  (
    EXTRACT(DAY FROM "EXAMPLE_ENTRY"."PUB_DATE") / %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_ENTRY";
-- parameters: (2, 2)
