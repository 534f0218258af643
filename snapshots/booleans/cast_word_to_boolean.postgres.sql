-- Customer.objects.order_by('pk')
--     .annotate(a=Cast(Value('yes'), BooleanField()), b=Cast(Value('OFF'), BooleanField()))

SELECT
  "example_customer"."id",
  "example_customer"."name",
  "example_customer"."email",
  "example_customer"."city",
  "example_customer"."is_active",
  "example_customer"."wants_mail",
  CAST(%s AS BOOLEAN) AS "a",
  CAST(%s AS BOOLEAN) AS "b"
FROM "example_customer"
ORDER BY
  "example_customer"."id" ASC;
-- parameters: ('yes', 'OFF')
