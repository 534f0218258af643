-- Author.objects.values_list('name').union(Customer.objects.values_list('name')).order_by('name')

SELECT
  *
FROM (
  (
    SELECT
      "example_author"."name" AS "name"
    FROM "example_author"
  )
  UNION DISTINCT
  (
    SELECT
      "example_customer"."name" AS "name"
    FROM "example_customer"
  )
) AS _l_0
ORDER BY
  1 ASC;
-- parameters: ()
