-- Customer.objects.filter(pk__lt=4)
--     .update(city=Subquery(Order.objects.order_by('pk').values('pk')[:1]))

UPDATE "example_customer" SET "city" = CAST((
  SELECT
    "U0"."id" AS "pk"
  FROM "example_order" AS "U0"
  ORDER BY
    1 ASC
  LIMIT 1
) AS TEXT)
WHERE
  "example_customer"."id" < %s;
-- parameters: (4,)
