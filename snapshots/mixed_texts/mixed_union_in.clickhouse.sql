-- Customer.objects.order_by('pk')
--     .filter(name__in=Customer.objects.values_list('name').filter(pk=1).union(Customer.objects.values_list(Value('x'))))

SELECT
  "example_customer_outer"."id",
  "example_customer_outer"."name",
  "example_customer_outer"."email",
  "example_customer_outer"."city",
  "example_customer_outer"."is_active",
  "example_customer_outer"."wants_mail"
FROM "example_customer" AS "example_customer_outer"
WHERE
  "example_customer_outer"."name" IN (
    (
      SELECT
        "u0"."name" AS "name"
      FROM "example_customer" AS "u0"
      WHERE
        "u0"."id" = %s
    )
    UNION DISTINCT
    (
      SELECT
        %s AS "value1"
      FROM "example_customer" AS "u0"
    )
  )
ORDER BY
  "example_customer_outer"."id" ASC;
-- parameters: (1, 'x')
