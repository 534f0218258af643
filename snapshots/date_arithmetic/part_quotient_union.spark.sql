-- Event.objects.values_list(MINUTES / 2).union(Entry.objects.values_list(ExtractDay('pub_date') / 2))

(
  SELECT
    (
      CAST(minute(`example_event`.`starts_at`) AS DECIMAL(38, 12)) / %s
    ) AS `combinedexpression1`
  FROM `example_event`
)
UNION
(
  SELECT
    (
      CAST(day(`example_entry`.`pub_date`) AS DECIMAL(38, 12)) / %s
    ) AS `combinedexpression1`
  FROM `example_entry`
);
-- parameters: (2, 2)
