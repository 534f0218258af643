-- Event.objects.annotate(month=TruncMonth('starts_at'))
--     .values('month')
--     .annotate(n=Count('pk'))
--     .order_by('month')

SELECT
  CAST(toStartOfMonth(CAST("example_event"."starts_at" AS Nullable(Date32))) AS Nullable(DateTime64(6, 'UTC'))) AS "month",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  CAST(toStartOfMonth(CAST("example_event"."starts_at" AS Nullable(Date32))) AS Nullable(DateTime64(6, 'UTC')))
ORDER BY
  1 ASC;
-- parameters: ()
