-- Customer.objects.values_list('pk', Value('a'))
--     .union(Customer.objects.values_list('pk', Value('b')), Blog.objects.values_list('pk', 'name'), all=True)

SELECT
  "EXAMPLE_CUSTOMER"."ID" AS "PK",
  TO_NCHAR(%s) AS "VALUE1"
FROM "EXAMPLE_CUSTOMER"
UNION ALL
SELECT
  "EXAMPLE_CUSTOMER"."ID" AS "PK",
  TO_NCHAR(%s) AS "VALUE1"
FROM "EXAMPLE_CUSTOMER"
UNION ALL
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  "EXAMPLE_BLOG"."NAME" AS "NAME"
FROM "EXAMPLE_BLOG";
-- parameters: ('a', 'b')
