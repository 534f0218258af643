-- Order.objects.annotate(day=TruncDate('placed_at', tzinfo=PARIS))
--     .values('day')
--     .annotate(n=Count('pk'))
--     .order_by('day')

SELECT
  CAST(CAST(toString(toTimeZone("example_order"."placed_at", 'Europe/Paris')) AS Nullable(DateTime64(6, 'UTC'))) AS Nullable(Date32)) AS "day",
  COUNT("example_order"."id") AS "n"
FROM "example_order"
GROUP BY
  CAST(CAST(toString(toTimeZone("example_order"."placed_at", 'Europe/Paris')) AS Nullable(DateTime64(6, 'UTC'))) AS Nullable(Date32))
ORDER BY
  1 ASC;
-- parameters: ()
