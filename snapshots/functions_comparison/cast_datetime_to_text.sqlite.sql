-- Event.objects.order_by('pk').annotate(v=Cast('starts_at', CharField(max_length=40)))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  SUBSTR(
    CAST(CASE
      WHEN INSTR("example_event"."starts_at", '.') > 0
      THEN RTRIM(RTRIM("example_event"."starts_at", '0'), '.')
      ELSE "example_event"."starts_at"
    END || '+00' AS TEXT),
    1,
    40
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
