-- Customer.objects.annotate(v=truth_of(Q(city='Paris')))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by('v')

SELECT
  "example_customer"."city" = %s AS "v",
  COUNT("example_customer"."id") AS "n"
FROM "example_customer"
GROUP BY
  "example_customer"."city" = %s
ORDER BY
  1 ASC;
-- parameters: ('Paris', 'Paris')
