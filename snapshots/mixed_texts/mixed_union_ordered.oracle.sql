-- Customer.objects.values_list('name', 'pk').union(Blog.objects.values_list(Value('blog'), 'pk')).order_by('name', 'pk')[:4]

SELECT
  "EXAMPLE_CUSTOMER"."NAME" AS "NAME",
  "EXAMPLE_CUSTOMER"."ID" AS "PK"
FROM "EXAMPLE_CUSTOMER"
UNION
SELECT
  TO_NCHAR(%s) AS "VALUE1",
  "EXAMPLE_BLOG"."ID" AS "PK"
FROM "EXAMPLE_BLOG"
ORDER BY
  1 ASC,
  2 ASC
FETCH FIRST 4 ROWS ONLY;
-- parameters: ('blog',)
