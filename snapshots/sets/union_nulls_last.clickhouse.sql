-- Employee.objects.values_list('salary').union(Entry.objects.values_list('rating')).order_by(F('salary').desc(nulls_last=True))[:4]

SELECT
  *
FROM (
  (
    SELECT
      "example_employee"."salary" AS "salary"
    FROM "example_employee"
  )
  UNION DISTINCT
  (
    SELECT
      "example_entry"."rating" AS "rating"
    FROM "example_entry"
  )
) AS _l_0
ORDER BY
  1 DESC
LIMIT 4;
-- parameters: ()
