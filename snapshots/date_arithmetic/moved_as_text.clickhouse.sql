-- Event.objects.order_by('pk')
--     .values_list(Cast(plus('starts_at', "+ INTERVAL '1 day'"), CharField()), Cast(plus('day', "- INTERVAL '1 month'"), CharField()))

SELECT
  concat(
    replaceRegexpOne(
      toString(
        CAST(addMicroseconds("example_event"."starts_at", 86400000000) AS Nullable(DateTime64(6, 'UTC')))
      ),
      '\\.?0{1,6}$',
      ''
    ),
    '+00'
  ) AS "cast1",
  replaceRegexpOne(
    toString(
      CAST(addMonths(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), -1) AS Nullable(DateTime64(6, 'UTC')))
    ),
    '\\.?0{1,6}$',
    ''
  ) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
