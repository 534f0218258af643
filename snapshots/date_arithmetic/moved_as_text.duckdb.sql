-- Event.objects.order_by('pk')
--     .values_list(Cast(plus('starts_at', "+ INTERVAL '1 day'"), CharField()), Cast(plus('day', "- INTERVAL '1 month'"), CharField()))

SELECT
  CAST((
    (
      "example_event"."starts_at" + INTERVAL '1' DAY
    )
  ) AS TEXT) || '+00' AS "cast1",
  CAST((
    "example_event"."day" - INTERVAL '1' MONTH
  ) AS TEXT) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
