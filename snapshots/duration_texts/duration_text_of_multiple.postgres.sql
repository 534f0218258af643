-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * 3)), text(duration(F('length') * -1)), text(duration(-2 * BACK)))

SELECT
  CAST((
    "example_event"."length" * %s
  ) AS VARCHAR) AS "cast1",
  CAST((
    "example_event"."length" * %s
  ) AS VARCHAR) AS "cast2",
  CAST((
    %s * (
      "example_event"."starts_at" - "example_event"."ends_at"
    )
  ) AS VARCHAR) AS "cast3"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (3, -1, -2)
