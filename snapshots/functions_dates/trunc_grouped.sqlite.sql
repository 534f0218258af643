-- Order.objects.annotate(day=TruncDate('placed_at', tzinfo=PARIS))
--     .values('day')
--     .annotate(n=Count('pk'))
--     .order_by('day')

SELECT
  django_datetime_cast_date("example_order"."placed_at", 'Europe/Paris', 'UTC') AS "day",
  COUNT("example_order"."id") AS "n"
FROM "example_order"
GROUP BY
  django_datetime_cast_date("example_order"."placed_at", 'Europe/Paris', 'UTC')
ORDER BY
  1 ASC;
-- parameters: ()
