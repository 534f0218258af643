-- Event.objects.values_list(MINUTES / 2).union(Entry.objects.values_list(ExtractDay('pub_date') / 2))

(
  SELECT
    (
      EXTRACT(MINUTE FROM "example_event"."starts_at") / %s
    ) AS "combinedexpression1"
  FROM "example_event"
)
UNION
(
  SELECT
    (
      EXTRACT(DAY FROM "example_entry"."pub_date") / %s
    ) AS "combinedexpression1"
  FROM "example_entry"
);
-- parameters: (2, 2)
