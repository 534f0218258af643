-- Event.objects.values_list(MINUTES / 2).union(Entry.objects.values_list(ExtractDay('pub_date') / 2))

(
  SELECT
    (
      CAST(toMinute("example_event"."starts_at") AS Nullable(Decimal(76, 20))) / %s
    ) AS "combinedexpression1"
  FROM "example_event"
)
UNION DISTINCT
(
  SELECT
    (
      CAST(toDayOfMonth("example_entry"."pub_date") AS Nullable(Decimal(76, 20))) / %s
    ) AS "combinedexpression1"
  FROM "example_entry"
);
-- parameters: (2, 2)
