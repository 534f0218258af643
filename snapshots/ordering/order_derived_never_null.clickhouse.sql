-- Customer.objects.filter(pk__in=Customer.objects.order_by('-pk')[1:4].values('pk')).order_by('-pk')

SELECT
  "example_customer_outer"."id",
  "example_customer_outer"."name",
  "example_customer_outer"."email",
  "example_customer_outer"."city",
  "example_customer_outer"."is_active",
  "example_customer_outer"."wants_mail"
FROM "example_customer" AS "example_customer_outer"
WHERE
  "example_customer_outer"."id" IN (
    SELECT
      "u0"."id" AS "pk"
    FROM "example_customer" AS "u0"
    ORDER BY
      1 DESC
    LIMIT 3
    OFFSET 1
  )
ORDER BY
  "example_customer_outer"."id" DESC;
-- parameters: ()
